package org.acta.training.lemmas;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.acta.grammar.conllu.ConlluSentence;
import org.acta.grammar.conllu.ConlluWord;
import org.acta.model.Features;
import org.acta.model.Upos;

/** A word of a treebank with its lemma. */
record Observation(String form, Upos upos, Features features, String lemma) {

    /** The words of a treebank that have a lemma to learn from: no names, no misspellings. */
    static List<Observation> of(List<ConlluSentence> sentences) {
        List<Observation> words = new ArrayList<>();
        for (ConlluSentence sentence : sentences) {
            for (ConlluWord word : sentence.words()) {
                if (isUpos(word.upos())
                        && !word.upos().equals("PROPN")
                        && !word.features().has("Typo", "Yes")) {
                    words.add(new Observation(word.form(), Upos.valueOf(word.upos()), word.features(), word.lemma()));
                }
            }
        }
        return words;
    }

    String lower() {
        return form.toLowerCase(Locale.ROOT);
    }

    private static boolean isUpos(String name) {
        return Arrays.stream(Upos.values()).anyMatch(upos -> upos.name().equals(name));
    }
}
