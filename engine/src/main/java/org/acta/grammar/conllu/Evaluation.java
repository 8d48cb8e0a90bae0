package org.acta.grammar.conllu;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.acta.model.Features;

/**
 * The scores of the CoNLL 2018 shared task for a system's analysis of the same text, and two more: LAS with subtypes, and each relation by
 * itself (right when relation, subtype and head are).
 */
public record Evaluation(
        Score words,
        Score sentences,
        Score upos,
        Score features,
        Score lemmas,
        Score uas,
        Score las,
        Score lasWithSubtypes,
        Map<String, Score> relations) {

    /** Universal features; the shared task scores no other. */
    private static final List<String> UNIVERSAL = List.of(
            "PronType",
            "NumType",
            "Poss",
            "Reflex",
            "Foreign",
            "Abbr",
            "Gender",
            "Animacy",
            "Number",
            "Case",
            "Definite",
            "Degree",
            "VerbForm",
            "Mood",
            "Tense",
            "Aspect",
            "Voice",
            "Evident",
            "Polarity",
            "Person",
            "Polite");

    public Evaluation {
        relations = java.util.Collections.unmodifiableMap(new TreeMap<>(relations));
    }

    /** Scores an analysis of a text; fails when the two texts differ in more than blanks. */
    public static Evaluation of(List<ConlluSentence> gold, List<ConlluSentence> system) {
        ScoredWord.Text expected = ScoredWord.Text.of(gold);
        ScoredWord.Text given = ScoredWord.Text.of(system);
        if (!expected.characters().equals(given.characters())) {
            throw new IllegalArgumentException(
                    "the texts differ: " + difference(expected.characters(), given.characters()));
        }
        return new Count(expected, given).evaluation();
    }

    private static String difference(String expected, String given) {
        int at = 0;
        while (at < Math.min(expected.length(), given.length()) && expected.charAt(at) == given.charAt(at)) {
            at++;
        }
        return "«" + expected.substring(at, Math.min(at + 20, expected.length())) + "» and «"
                + given.substring(at, Math.min(at + 20, given.length())) + "»";
    }

    /** Counts what is right, one word after the other. */
    private static final class Count {

        private final ScoredWord.Text gold;
        private final ScoredWord.Text system;
        private final int[] systemOf;
        private int aligned;
        private int upos;
        private int features;
        private int lemmas;
        private int heads;
        private int labelled;
        private int exact;
        private final Map<String, int[]> relations = new TreeMap<>();

        Count(ScoredWord.Text gold, ScoredWord.Text system) {
            this.gold = gold;
            this.system = system;
            this.systemOf = Alignment.of(gold.words(), system.words());
        }

        Evaluation evaluation() {
            gold.words().forEach(word -> relation(word)[0]++);
            system.words().forEach(word -> relation(word)[1]++);
            for (int i = 0; i < systemOf.length; i++) {
                if (systemOf[i] >= 0) {
                    aligned++;
                    compare(gold.words().get(i), system.words().get(systemOf[i]));
                }
            }
            Map<String, Score> byRelation = new TreeMap<>();
            relations.forEach((name, counts) -> byRelation.put(name, new Score(counts[0], counts[1], counts[2])));
            return new Evaluation(
                    score(aligned),
                    sentences(),
                    score(upos),
                    score(features),
                    score(lemmas),
                    score(heads),
                    score(labelled),
                    score(exact),
                    byRelation);
        }

        private int[] relation(ScoredWord word) {
            return relations.computeIfAbsent(word.word().relation(), name -> new int[3]);
        }

        private Score score(int right) {
            return new Score(gold.words().size(), system.words().size(), right);
        }

        private Score sentences() {
            Set<Long> common = new HashSet<>(gold.sentences());
            common.retainAll(new HashSet<>(system.sentences()));
            return new Score(gold.sentences().size(), system.sentences().size(), common.size());
        }

        private void compare(ScoredWord expected, ScoredWord given) {
            ConlluWord right = expected.word();
            ConlluWord ours = given.word();
            upos += right.upos().equals(ours.upos()) ? 1 : 0;
            features += universal(right.features()).equals(universal(ours.features())) ? 1 : 0;
            lemmas += right.lemma().equals("_") || right.lemma().equals(ours.lemma()) ? 1 : 0;
            int head = expected.head() < 0 ? -1 : systemOf[expected.head()];
            if (head != given.head() || expected.head() >= 0 && head < 0) {
                return;
            }
            heads++;
            labelled += base(right.relation()).equals(base(ours.relation())) ? 1 : 0;
            if (right.relation().equals(ours.relation())) {
                exact++;
                relation(expected)[2]++;
            }
        }

        private static String base(String relation) {
            int colon = relation.indexOf(':');
            return colon < 0 ? relation : relation.substring(0, colon);
        }

        private static String universal(Features features) {
            StringJoiner universal = new StringJoiner("|");
            for (String name : UNIVERSAL) {
                universal.add(features.get(name));
            }
            return universal.toString();
        }
    }
}
