package org.acta.actors;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A name, demonym or role word of a sentence, or a proper name that no table knows.
 *
 * @param head the word of it whose head lies outside
 * @param partial whether it is but a part of its word, as in compounds with a hyphen
 * @param meanings what it may stand for, the likeliest first; empty for an unknown name
 */
record Unit(int first, int last, int head, boolean partial, List<Meaning> meanings) {

    @Nullable
    Meaning meaning() {
        return meanings.isEmpty() ? null : meanings.get(0);
    }

    boolean unknown() {
        return meanings.isEmpty();
    }

    boolean role() {
        return meaning() instanceof Meaning.OfRole;
    }

    boolean person() {
        return meaning() instanceof Meaning.OfPerson;
    }

    boolean demonym() {
        return meaning() instanceof Meaning.OfState state && state.demonym();
    }

    boolean state() {
        return meaning() instanceof Meaning.OfState state && !state.demonym();
    }

    boolean place() {
        return meaning() instanceof Meaning.OfPlace;
    }

    boolean body() {
        return meaning() instanceof Meaning.OfOrganisation || meaning() instanceof Meaning.OfGroup;
    }

    /** May it be the name of a person? */
    boolean bearer() {
        return person() || unknown();
    }

    /** {@code la petrolera estatal PDVSA}: is it the name of a body that a role word tells the kind of? */
    boolean names(Unit role) {
        return meaning() instanceof Meaning.OfGroup group
                && role.roles().stream().anyMatch(r -> r.collective() && r.kind() == group.kind());
    }

    /** Does it tell a country or an organisation that others belong to? */
    boolean side() {
        return demonym() || state() || place() || body();
    }

    /** What the role word may mean, where it is one. */
    List<Meaning.OfRole> roles() {
        List<Meaning.OfRole> roles = new ArrayList<>();
        for (Meaning meaning : meanings) {
            if (meaning instanceof Meaning.OfRole role) {
                roles.add(role);
            }
        }
        return roles;
    }
}
