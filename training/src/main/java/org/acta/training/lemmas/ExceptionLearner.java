package org.acta.training.lemmas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.acta.grammar.lexicon.LemmaTables.Special;
import org.acta.grammar.lexicon.Lemmas;
import org.acta.grammar.lexicon.Lexicon;
import org.acta.model.Features;
import org.acta.model.Upos;

/**
 * Learns which forms have another lemma in treebanks than dictionary and rules give; where one feature decides between lemmas, the exception
 * asks for it.
 */
final class ExceptionLearner {

    private static final int FEWEST = 3;
    private static final int CERTAIN = 10;
    private static final Set<Upos> OPEN = Set.of(Upos.NOUN, Upos.VERB, Upos.ADJ, Upos.NUM, Upos.X, Upos.SYM, Upos.INTJ);
    private static final double LEAST_SHARE = 0.6;
    private static final int FEWEST_TO_SPLIT = 8;

    private record Key(String form, Upos upos) {}

    private final Lexicon lexicon;
    private final Lemmas lemmas;

    ExceptionLearner(Lexicon lexicon, Lemmas lemmas) {
        this.lexicon = lexicon;
        this.lemmas = lemmas;
    }

    Map<String, List<Special>> learn(List<Observation> words) {
        Map<Key, List<Observation>> byForm = new HashMap<>();
        for (Observation word : words) {
            byForm.computeIfAbsent(new Key(word.lower(), word.upos()), key -> new ArrayList<>())
                    .add(word);
        }
        Map<String, List<Special>> exceptions = new TreeMap<>();
        byForm.forEach((key, group) -> {
            List<Special> found = exceptions(key, group);
            if (!found.isEmpty()) {
                exceptions
                        .computeIfAbsent(key.form(), form -> new ArrayList<>())
                        .addAll(found);
            }
        });
        return exceptions;
    }

    /** The exceptions of a form, when they mend more words than they break. */
    private List<Special> exceptions(Key key, List<Observation> group) {
        List<Special> found = new ArrayList<>();
        List<Observation> rest = new ArrayList<>(group);
        String general = commonest(group);
        int mended = 0;
        for (String feature : features(group)) {
            List<Observation> part =
                    rest.stream().filter(word -> has(word, feature)).toList();
            String lemma = part.size() < FEWEST_TO_SPLIT ? general : commonest(part);
            if (!lemma.equals(general) && share(part, lemma) >= LEAST_SHARE) {
                found.add(new Special(key.upos(), Features.of(feature), lemma));
                mended += mended(part, lemma);
                rest.removeAll(part);
            }
        }
        if (!rest.isEmpty() && share(rest, general) >= LEAST_SHARE) {
            found.add(new Special(key.upos(), Features.NONE, general));
            mended += mended(rest, general);
        }
        boolean open = OPEN.contains(key.upos());
        boolean capital = open && found.stream().anyMatch(special -> onlyCapital(special.lemma(), key));
        boolean sound = !open
                || !capital && mended >= CERTAIN
                || found.stream().allMatch(special -> isLemma(special.lemma(), key.upos()));
        return sound && mended >= FEWEST ? found : List.of();
    }

    /** A word that is a lemma in lower case gets no capital for standing in many names. */
    private boolean onlyCapital(String lemma, Key key) {
        String lower = lemma.toLowerCase(Locale.ROOT);
        return !lower.equals(lemma) && lower.charAt(0) == key.form().charAt(0) && isLemma(lower, key.upos());
    }

    private boolean right(Observation word, boolean goal) {
        return lemmas.lemma(word.form(), word.upos(), word.features(), goal).equals(word.lemma());
    }

    /** Has the dictionary this word as a lemma of the class? It keeps slips of annotators out. */
    private boolean isLemma(String lemma, Upos upos) {
        return lexicon.entry(lemma).analyses().stream()
                .anyMatch(
                        analysis -> analysis.upos() == upos && analysis.lemma().equals(lemma));
    }

    /** How many words an exception sets right, less those that it sets wrong. */
    private int mended(List<Observation> group, String lemma) {
        int mended = 0;
        for (Observation word : group) {
            boolean before = right(word, true) || right(word, false);
            mended += (lemma.equals(word.lemma()) ? 1 : 0) - (before ? 1 : 0);
        }
        return mended;
    }

    private static boolean has(Observation word, String feature) {
        int equals = feature.indexOf('=');
        return word.features().has(feature.substring(0, equals), feature.substring(equals + 1));
    }

    private static Set<String> features(List<Observation> group) {
        TreeSet<String> features = new TreeSet<>();
        for (Observation word : group) {
            if (word.features() != Features.NONE) {
                features.addAll(List.of(word.features().toString().split("\\|")));
            }
        }
        return features;
    }

    private static String commonest(List<Observation> group) {
        Map<String, Integer> counts = new TreeMap<>();
        group.forEach(word -> counts.merge(word.lemma(), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    private static double share(List<Observation> group, String lemma) {
        return (double) group.stream()
                        .filter(word -> word.lemma().equals(lemma))
                        .count()
                / group.size();
    }
}
