package org.acta.actors;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.acta.data.Row;
import org.acta.data.Table;
import org.acta.model.Word;

/** Words of one language by what they tell about actors. */
final class ActorWords {

    private final Map<String, Set<String>> uses = new HashMap<>();

    private ActorWords() {}

    static ActorWords of(String language) {
        ActorWords words = new ActorWords();
        for (Row row : Table.read("/language/" + language + "/actor-words.tsv")) {
            words.uses
                    .computeIfAbsent(row.require("use"), use -> new HashSet<>())
                    .add(row.require("word"));
        }
        return words;
    }

    boolean is(String lemma, String use) {
        Set<String> words = uses.get(use);
        return words != null && words.contains(lemma);
    }

    boolean is(Word word, String use) {
        return is(word.lemma(), use) || is(word.form().toLowerCase(Locale.ROOT), use);
    }

    /** Has the language this trait at all? */
    boolean has(String use) {
        return uses.containsKey(use);
    }
}
