package org.acta.model;

import java.util.List;

/**
 * A phrase that stands for somebody or for a place, resolved. A dropped subject is a mention too: {@code omitted}, at its verb.
 *
 * @param head index of its head word (of the verb, when omitted)
 * @param first index of its first word
 * @param last index of its last word
 * @param actors whom it stands for: several for {@code ambos países}, none for a mere place
 * @param place the place that it names, where it is one
 */
public record Mention(
        int head,
        int first,
        int last,
        boolean omitted,
        List<Actor> actors,
        java.util.Optional<Place> place,
        String how) {

    public Mention {
        actors = List.copyOf(actors);
    }
}
