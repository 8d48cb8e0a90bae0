package org.acta.training.lemmas;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.acta.grammar.lexicon.LemmaTables;
import org.acta.grammar.lexicon.LemmaTables.Rule;
import org.acta.model.Upos;

/**
 * Learns how an ending becomes a lemma's: for each class, shape and ending the edit that most word types make, kept only where it differs
 * from that of the next shorter ending.
 */
final class RuleLearner {

    private static final int FEWEST_TYPES = 2;
    private static final double LEAST_SHARE = 0.7;
    private static final Set<Upos> INFLECTED = Set.of(Upos.NOUN, Upos.VERB, Upos.ADJ, Upos.AUX);

    /** A kind of ending; {@code shape} as in {@link LemmaTables#shape}. */
    record Ending(Upos upos, String shape, String letters) implements Comparable<Ending> {

        String key() {
            return LemmaTables.key(upos.name(), shape, letters);
        }

        Ending shorter() {
            return new Ending(upos, shape, letters.substring(1));
        }

        @Override
        public int compareTo(Ending other) {
            int length = Integer.compare(letters.length(), other.letters.length());
            return length != 0 ? length : key().compareTo(other.key());
        }
    }

    private final Map<Ending, Map<Rule, Integer>> counts = new TreeMap<>();
    private final Set<List<String>> seen = new HashSet<>();

    static Map<Ending, Rule> learn(List<Observation> words) {
        RuleLearner learner = new RuleLearner();
        words.forEach(learner::count);
        return learner.rules();
    }

    private void count(Observation word) {
        String shape = LemmaTables.shape(word.features());
        String form = word.lower();
        boolean first = seen.add(List.of(form, word.upos().name(), shape, word.lemma()));
        Optional<Rule> edit = edit(form, word.lemma().toLowerCase(Locale.ROOT));
        if (!first || edit.isEmpty() || !INFLECTED.contains(word.upos())) {
            return;
        }
        for (int length = 0; length <= Math.min(LemmaTables.LONGEST_ENDING, form.length()); length++) {
            Ending ending = new Ending(word.upos(), shape, form.substring(form.length() - length));
            counts.computeIfAbsent(ending, e -> new HashMap<>()).merge(edit.get(), 1, Integer::sum);
        }
    }

    private static Optional<Rule> edit(String form, String lemma) {
        int common = 0;
        while (common < Math.min(form.length(), lemma.length()) && form.charAt(common) == lemma.charAt(common)) {
            common++;
        }
        return common == 0 ? Optional.empty() : Optional.of(new Rule(form.length() - common, lemma.substring(common)));
    }

    private Map<Ending, Rule> rules() {
        Map<Ending, Rule> rules = new TreeMap<>();
        counts.forEach((ending, edits) -> best(ending, edits)
                .filter(rule -> !rule.equals(fallback(ending, rules)))
                .ifPresent(rule -> rules.put(ending, rule)));
        return rules;
    }

    private static Optional<Rule> best(Ending ending, Map<Rule, Integer> edits) {
        int total = edits.values().stream().mapToInt(n -> n).sum();
        return edits.entrySet().stream()
                .max(Map.Entry.<Rule, Integer>comparingByValue()
                        .thenComparing(edit -> edit.getKey().toString()))
                .filter(edit -> ending.letters().isEmpty()
                        || edit.getValue() >= FEWEST_TYPES && edit.getValue() >= LEAST_SHARE * total)
                .map(Map.Entry::getKey);
    }

    private static Rule fallback(Ending ending, Map<Ending, Rule> rules) {
        for (Ending shorter = ending; !shorter.letters().isEmpty(); ) {
            shorter = shorter.shorter();
            Rule rule = rules.get(shorter);
            if (rule != null) {
                return rule;
            }
        }
        return new Rule(0, "");
    }
}
