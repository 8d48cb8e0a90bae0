package org.acta.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One event as one document tells it: who did or said what to whom, when, where, how much, according to whom, and how real it is.
 *
 * @param id the same for the same text on every run
 * @param agreement id of the agreement that it signs, breaks or cites
 * @param confidence the engine's own, 0 to 1
 */
public record Claim(
        String id,
        String document,
        int revision,
        EventCode event,
        List<Actor> actors,
        List<Actor> recipients,
        boolean reciprocal,
        @Nullable When when,
        @Nullable Place where,
        @Nullable String agreement,
        List<Quantity> quantities,
        List<Attribution> attribution,
        Reality reality,
        Evidence evidence,
        double confidence,
        String rule) {

    public Claim {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        quantities = List.copyOf(quantities);
        attribution = List.copyOf(attribution);
    }

    /** The same claim about an agreement. */
    public Claim under(@Nullable String agreement) {
        return with(revision, agreement);
    }

    /** The same claim as one of that revision of its document. */
    public Claim in(int revision) {
        return with(revision, agreement);
    }

    private Claim with(int revision, @Nullable String agreement) {
        return new Claim(
                id,
                document,
                revision,
                event,
                actors,
                recipients,
                reciprocal,
                when,
                where,
                agreement,
                quantities,
                attribution,
                reality,
                evidence,
                confidence,
                rule);
    }
}
