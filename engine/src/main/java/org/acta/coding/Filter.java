package org.acta.coding;

import java.util.List;
import java.util.Set;

/**
 * What may fill a slot: any of these.
 *
 * @param actor a political actor, or a phrase that belongs to one
 * @param place a place
 * @param lemmas lemmas of the head word, classes of words spelled out
 * @param phrases several lemmas: the head and words that depend on it
 */
public record Filter(boolean actor, boolean place, Set<String> lemmas, List<List<String>> phrases) {

    static final Filter ANYTHING = new Filter(false, false, Set.of(), List.of());

    public Filter {
        lemmas = Set.copyOf(lemmas);
        phrases = List.copyOf(phrases);
    }

    /** Does it name words, rather than actors and places? */
    boolean words() {
        return !actor && !place && !anything();
    }

    boolean anything() {
        return !actor && !place && lemmas.isEmpty() && phrases.isEmpty();
    }
}
