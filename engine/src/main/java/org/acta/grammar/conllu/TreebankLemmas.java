package org.acta.grammar.conllu;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.acta.data.Table;
import org.acta.model.Word;

/**
 * Lemmas as the reference treebank of a language writes them, where that differs from ours: UD Spanish-GSD has names in lower case, while
 * ours keep their form.
 */
final class TreebankLemmas {

    private final Map<String, Set<String>> lowerClasses = new HashMap<>();

    String lemma(String language, Word word) {
        Set<String> lower = lowerClasses.computeIfAbsent(language, TreebankLemmas::read);
        return lower.contains(word.upos().name()) ? word.lemma().toLowerCase(Locale.ROOT) : word.lemma();
    }

    private static Set<String> read(String language) {
        String resource = "/language/" + language + "/treebank-lemmas.tsv";
        if (!Table.exists(resource)) {
            return Set.of();
        }
        return Table.read(resource).stream()
                .filter(row -> row.require("case").equals("lower"))
                .map(row -> row.require("upos"))
                .collect(Collectors.toUnmodifiableSet());
    }
}
