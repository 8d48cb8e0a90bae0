package org.acta.ledger.linking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.acta.data.Row;
import org.acta.data.Table;

/** Words under what they mean in all languages: {@code amistad} and {@code friendship} are one thing. */
public final class Meanings {

    private static final List<String> LANGUAGES = List.of("en", "es");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:-[\\p{L}\\p{N}]+)*");

    private final Map<String, String> meanings = new HashMap<>();

    private Meanings() {}

    /** With a table of each language, {@code agreement-words}. */
    public static Meanings load(String table) {
        Meanings loaded = new Meanings();
        for (String language : LANGUAGES) {
            for (Row row : Table.read("/language/" + language + "/" + table + ".tsv")) {
                loaded.meanings.put(Words.fold(row.require("word")), row.require("meaning"));
            }
        }
        return loaded;
    }

    public boolean knows(String word) {
        return meanings.containsKey(Words.fold(word));
    }

    /** What the words of a text mean, as far as they are known. */
    public Set<String> in(String text) {
        Set<String> found = new TreeSet<>();
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            String meaning = meanings.get(Words.fold(words.group()));
            if (meaning != null) {
                found.add(meaning);
            }
        }
        return found;
    }
}
