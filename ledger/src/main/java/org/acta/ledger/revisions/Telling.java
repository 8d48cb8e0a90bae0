package org.acta.ledger.revisions;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acta.model.Actor;
import org.acta.model.Claim;
import org.acta.model.EventType;
import org.acta.model.Evidence;
import org.acta.model.Segment;

/**
 * A claim as told in an edited sentence, and how like another telling it is: from 0 to 1, by the words of the sentence, the type of event, the
 * trigger, the sides, and whether it stands in the same slot of the page.
 */
final class Telling {

    /** From here on two tellings are taken for one claim. */
    static final double ENOUGH = 0.5;

    private static final double SENTENCE = 0.35;
    private static final double TYPE = 0.2;
    private static final double TRIGGER = 0.15;
    private static final double SIDES = 0.2;
    private static final double SLOT = 0.1;

    /** Sentences less alike than this tell of two things, however alike in kind; less is asked of one that stands in the other's slot. */
    private static final double SENTENCE_AT_LEAST = 0.4;

    private static final double SENTENCE_IN_SLOT = 0.15;

    private static final int STEM = 4;
    private static final Set<EventType> UNDERTAKINGS = Set.of(EventType.AGREE, EventType.THREATEN);

    private final Claim claim;
    private final Segment.Kind part;
    private final int slot;
    private final Set<String> sentence;
    private final String trigger;
    private final List<String> left;
    private final List<String> right;
    private final Set<String> actors;
    private final Set<String> recipients;

    Telling(Claim claim, Segment.Kind part, int slot) {
        this.claim = claim;
        this.part = part;
        this.slot = slot;
        Evidence evidence = claim.evidence();
        int start = evidence.trigger().start() - evidence.sentence().start();
        int end = evidence.trigger().end() - evidence.sentence().start();
        this.sentence = Words.of(evidence.text());
        this.trigger = Words.fold(evidence.triggerText());
        this.left = List.of(Words.fold(evidence.text().substring(0, start)).split(" "));
        this.right = List.of(Words.fold(evidence.text().substring(end)).split(" "));
        this.actors = sides(claim.actors());
        this.recipients = sides(claim.recipients());
    }

    private static Set<String> sides(List<Actor> actors) {
        return actors.stream()
                .map(a -> a.side().isEmpty() ? Words.fold(a.text()) : a.side())
                .collect(Collectors.toSet());
    }

    Claim claim() {
        return claim;
    }

    /** How like a telling in the other revision; 0 when they cannot be of one claim. */
    double likeness(Telling other) {
        double sentences = Words.likeness(sentence, other.sentence);
        double types = types(other);
        double triggers = triggers(other);
        boolean sameSlot = slot == other.slot;
        if (part != other.part
                || sentences < (sameSlot ? SENTENCE_IN_SLOT : SENTENCE_AT_LEAST)
                || types == 0 && triggers == 0 && !inPlaceOf(other)) {
            return 0;
        }
        return SENTENCE * sentences
                + TYPE * types
                + TRIGGER * triggers
                + SIDES * parties(other)
                + (sameSlot ? SLOT : 0);
    }

    /** Deed and undertaking are near to one another, other types of one quad class less so. */
    private double types(Telling other) {
        EventType one = claim.event().type();
        EventType two = other.claim.event().type();
        if (one == two) {
            return 1;
        }
        if (UNDERTAKINGS.contains(one) != UNDERTAKINGS.contains(two) && friendly(one) == friendly(two)) {
            return 0.6;
        }
        return one.quad() == two.quad() ? 0.3 : 0;
    }

    private static boolean friendly(EventType type) {
        return type.quad() <= 2;
    }

    private double triggers(Telling other) {
        if (trigger.equals(other.trigger)) {
            return 1;
        }
        int common = Math.min(STEM, Math.min(trigger.length(), other.trigger.length()));
        if (common == STEM && trigger.regionMatches(0, other.trigger, 0, STEM)) {
            return 0.8;
        }
        return claim.rule().equals(other.claim.rule()) ? 0.5 : 0;
    }

    /** Do the same words stand on both sides of the trigger, as when one verb was put for another? */
    private boolean inPlaceOf(Telling other) {
        return left.get(left.size() - 1).equals(other.left.get(other.left.size() - 1))
                && right.get(0).equals(other.right.get(0));
    }

    private double parties(Telling other) {
        if (claim.reciprocal() || other.claim.reciprocal()) {
            return Words.likeness(everybody(), other.everybody());
        }
        return (Words.likeness(actors, other.actors) + Words.likeness(recipients, other.recipients)) / 2;
    }

    private Set<String> everybody() {
        return Stream.concat(actors.stream(), recipients.stream()).collect(Collectors.toCollection(HashSet::new));
    }
}
