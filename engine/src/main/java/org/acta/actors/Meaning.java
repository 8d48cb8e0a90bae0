package org.acta.actors;

import java.util.List;
import org.acta.model.Actor;
import org.acta.model.Ownership;
import org.acta.model.Sector;
import org.jspecify.annotations.Nullable;

/** What a name or word of the tables stands for. */
sealed interface Meaning {

    /**
     * A state under one of its names.
     *
     * @param kind name, former, abbreviation, demonym, part, part-demonym, capital or seat, as in the table
     * @param ambiguous what else the words may be
     * @param sector of those whom a seat stands for
     */
    record OfState(State state, String kind, List<String> ambiguous, Sector sector) implements Meaning {

        boolean demonym() {
            return kind.endsWith("demonym");
        }

        /** Is it but a region with a name of its own? */
        boolean part() {
            return kind.equals("part");
        }

        boolean seat() {
            return kind.equals("seat");
        }

        boolean capital() {
            return kind.equals("capital");
        }
    }

    /** An organisation under one of its names, or an organ of it. */
    record OfOrganisation(String id, String name, Actor.Kind kind, Sector sector, boolean organ, List<String> ambiguous)
            implements Meaning {}

    /** A party, armed group, company, outlet… under one of its names. */
    record OfGroup(
            String id,
            String name,
            @Nullable String state,
            Actor.Kind kind,
            Sector sector,
            Period period,
            Ownership ownership)
            implements Meaning {}

    /** A person under a full name or an alias. */
    record OfPerson(String id, String name, String gender, String country) implements Meaning {}

    /** A place that is no state. Coordinates are degrees, WGS 84. */
    record OfPlace(
            String name,
            @Nullable String country,
            String kind,
            @Nullable Double latitude,
            @Nullable Double longitude) implements Meaning {

        boolean region() {
            return kind.startsWith("region") || kind.startsWith("division");
        }
    }

    /**
     * An office, rank, role or collective noun.
     *
     * @param office class of office or role
     * @param states where the word means this; empty for everywhere
     * @param gender m, f or empty
     * @param side where it belongs, when the word itself says so: {@code CIA director}
     */
    record OfRole(
            String lemma,
            Sector sector,
            Actor.Kind kind,
            String office,
            boolean collective,
            List<String> states,
            boolean plural,
            String gender,
            Side side)
            implements Meaning {}
}
