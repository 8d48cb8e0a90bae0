package org.acta.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.acta.data.Numeral;
import org.acta.data.Numerals;
import org.acta.data.Row;
import org.acta.data.Table;
import org.acta.data.Token;
import org.acta.data.Tokens;

/** The time words and numbers of a language; cuts a text into items. */
final class Vocabulary {

    private final Numerals numerals;
    private final Map<String, List<Sense>> words = new HashMap<>();

    Vocabulary(String language) {
        numerals = Numerals.load(language);
        for (Row row : Table.read("/language/" + language + "/time-words.tsv")) {
            words.computeIfAbsent(row.require("word"), w -> new ArrayList<>(2)).add(Sense.of(row));
        }
        words.replaceAll((word, senses) -> List.copyOf(senses));
    }

    /** The items of a text, numbers of several tokens as one. */
    List<Item> items(String text) {
        List<Token> tokens = Tokens.of(text);
        List<Item> items = new ArrayList<>(tokens.size());
        int at = 0;
        while (at < tokens.size()) {
            Token token = tokens.get(at);
            Optional<Numeral> numeral = numerals.begins(token) ? numerals.read(tokens, at) : Optional.empty();
            if (numeral.isPresent()) {
                int end = numeral.get().end();
                Token only = end == at + 1 ? token : null;
                List<Sense> senses = only == null ? List.of() : senses(token);
                items.add(new Item(token.start(), tokens.get(end - 1).end(), only, numeral.get(), senses, null, null));
                at = end;
            } else {
                items.add(Item.of(token, token.kind() == Token.Kind.WORD ? senses(token) : List.of()));
                at++;
            }
        }
        return items;
    }

    private List<Sense> senses(Token token) {
        return words.getOrDefault(token.lower(), List.of());
    }
}
