package org.acta.ledger.register;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.acta.data.Table;
import org.acta.ledger.linking.Meanings;
import org.acta.ledger.linking.Words;
import org.acta.model.Agreement;

/** What the names of an agreement say, in any language: what it is about, and the proper names and numbers in it. */
final class NameWords {

    private static final List<String> LANGUAGES = List.of("en", "es");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:-[\\p{L}\\p{N}]+)*");
    private static final Pattern YEAR = Pattern.compile("(?:1[89]|20)\\d\\d");

    private final Meanings meanings = Meanings.load("agreement-words");
    private final Set<String> kinds = new HashSet<>();

    static NameWords load() {
        NameWords words = new NameWords();
        for (String language : LANGUAGES) {
            Table.read("/language/" + language + "/agreements.tsv").stream()
                    .filter(row -> row.get("use").equals("kind"))
                    .forEach(row -> words.kinds.add(Words.fold(row.require("word"))));
        }
        return words;
    }

    /** What it is about: {@code friendship}, {@code trade}. */
    Set<String> meanings(Agreement agreement) {
        return meanings.in(agreement.name() + " " + String.join(" ", agreement.aliases()));
    }

    /** Proper names and numbers, folded: {@code minsk}, {@code 2773}; no parties' names, since all agreements of a pair share them. */
    Set<String> proper(Agreement agreement) {
        Set<String> parties = new HashSet<>();
        agreement.parties().forEach(p -> parties.addAll(words(p.text() + " " + (p.name() == null ? "" : p.name()))));
        Set<String> found = new TreeSet<>();
        each(agreement, word -> {
            String folded = Words.fold(word);
            boolean proper = Character.isUpperCase(word.charAt(0)) || Character.isDigit(word.charAt(0));
            boolean common = meanings.knows(folded) || kinds.contains(folded);
            if (proper
                    && !common
                    && !parties.contains(folded)
                    && !YEAR.matcher(word).matches()) {
                found.add(folded);
            }
        });
        return found;
    }

    private static void each(Agreement agreement, Consumer<String> use) {
        Stream.concat(Stream.of(agreement.name()), agreement.aliases().stream()).forEach(name -> {
            Matcher words = WORD.matcher(name);
            boolean shouting = name.equals(name.toUpperCase(Locale.ROOT)) && name.indexOf(' ') > 0;
            while (words.find() && !shouting) {
                use.accept(words.group());
            }
        });
    }

    private static Set<String> words(String text) {
        Set<String> found = new HashSet<>();
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            found.add(Words.fold(words.group()));
        }
        return found;
    }
}
