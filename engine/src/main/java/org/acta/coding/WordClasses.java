package org.acta.coding;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.acta.data.Row;
import org.acta.data.Table;

/** The classes of words that filters may name: {@code classes.tsv} of a language. */
final class WordClasses {

    private final Map<String, Set<String>> lemmas = new HashMap<>();

    private WordClasses() {}

    static WordClasses load(String language) {
        WordClasses classes = new WordClasses();
        String resource = "/language/" + language + "/classes.tsv";
        if (Table.exists(resource)) {
            for (Row row : Table.read(resource)) {
                classes.lemmas
                        .computeIfAbsent(row.require("class"), c -> new TreeSet<>())
                        .add(row.require("lemma").replace(' ', '_'));
            }
        }
        return classes;
    }

    /** The lemmas of a class; several words are joined by {@code _}. */
    Optional<Set<String>> of(String name) {
        return Optional.ofNullable(lemmas.get(name));
    }
}
