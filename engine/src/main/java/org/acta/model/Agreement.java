package org.acta.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A treaty, pact, declaration, resolution or truce as one story tells it.
 *
 * @param kind {@code treaty}, {@code pact}, {@code resolution}…
 * @param date ISO day, month or year
 * @param without obligations that the text says it lacks
 * @param claims ids of the claims about it
 */
public record Agreement(
        String id,
        String name,
        List<String> aliases,
        String kind,
        List<Actor> parties,
        @Nullable String date,
        Status status,
        List<String> obligations,
        List<String> without,
        List<String> domains,
        List<Link> links,
        List<String> claims,
        List<Evidence> evidence) {

    /** Where it stands. */
    public enum Status {
        NEGOTIATING,
        ANNOUNCED,
        SIGNED,
        IN_FORCE,
        ADOPTED,
        SUPERSEDED,
        SUSPENDED,
        TERMINATED,
        EXPIRED,
        VETOED,
        REJECTED,
        UNKNOWN
    }

    /** What one agreement does to another. */
    public enum Relation {
        SUPERSEDES,
        SUPERSEDED_BY,
        AMENDS,
        RENEWS,
        TERMINATES,
        IMPLEMENTS
    }

    /** A link to another agreement of the same story, with the words and the voices that say so. */
    public record Link(
            Relation relation, String agreement, String name, Evidence evidence, List<Attribution> attribution) {}

    public Agreement {
        aliases = List.copyOf(aliases);
        parties = List.copyOf(parties);
        obligations = List.copyOf(obligations);
        without = List.copyOf(without);
        domains = List.copyOf(domains);
        links = List.copyOf(links);
        claims = List.copyOf(claims);
        evidence = List.copyOf(evidence);
    }
}
