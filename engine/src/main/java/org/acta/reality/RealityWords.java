package org.acta.reality;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.acta.data.Row;
import org.acta.data.Table;

/** Words that tell how real an event is: {@code reality.tsv} of a language, columns {@code use} and {@code word}. */
final class RealityWords {

    /** What a word does to the event. */
    enum Use {
        /** Adverbs that negate. */
        NEGATION,
        /** Determiners and pronouns for nobody and nothing. */
        NONE,
        /** Prepositions that negate what follows. */
        WITHOUT,
        /** Verbs that say it is not so. */
        DENY,
        /** Verbs that say it does not come to be. */
        FAIL,
        /** Conjunctions of condition. */
        CONDITION,
        /** Prepositions of condition. */
        CONDITION_PHRASE,
        /** Verbs under which an event is only foreseen or meant. */
        PLAN,
        /** Verbs that make a future with an infinitive. */
        FUTURE,
        /** Verbs that make a progressive with a gerund. */
        ONGOING,
        /** Auxiliaries of the future. */
        WILL,
        /** Auxiliaries of the conditional. */
        WOULD,
        /** Modal verbs of possibility. */
        MODAL,
        /** Words that make it possible only. */
        POSSIBLE,
        /** Words that make it probable. */
        PROBABLE,
        /** Adjectives of what is still to come. */
        AHEAD,
        /** Verbs that ask for it. */
        ASK,
        /** Words that make it a mere thought. */
        HYPOTHESIS
    }

    private final Map<Use, Set<String>> words = new HashMap<>();

    private RealityWords() {}

    static RealityWords load(String language) {
        RealityWords reality = new RealityWords();
        for (Row row : Table.read("/language/" + language + "/reality.tsv")) {
            try {
                reality.words
                        .computeIfAbsent(Use.valueOf(row.require("use")), u -> new HashSet<>())
                        .add(row.require("word"));
            } catch (IllegalArgumentException e) {
                throw row.wrong("no such use: " + row.get("use"));
            }
        }
        return reality;
    }

    boolean is(Use use, String word) {
        return words.getOrDefault(use, Set.of()).contains(word);
    }
}
