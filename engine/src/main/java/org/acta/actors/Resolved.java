package org.acta.actors;

import java.util.List;
import java.util.Optional;
import org.acta.model.Actor;
import org.acta.model.Place;

/**
 * Whom a phrase stands for.
 *
 * @param how which resolution found it
 * @param office class of the office under which it is spoken of, or empty
 */
record Resolved(
        List<Actor> actors,
        Optional<Place> place,
        String how,
        Referent.Sort sort,
        boolean plural,
        String gender,
        String office) {

    static Resolved of(Actor actor, String how, Referent.Sort sort) {
        return new Resolved(List.of(actor), Optional.empty(), how, sort, false, "", "");
    }

    static Resolved of(List<Actor> actors, String how, Referent.Sort sort) {
        return new Resolved(actors, Optional.empty(), how, sort, actors.size() > 1, "", "");
    }

    Resolved many() {
        return new Resolved(actors, place, how, sort, true, gender, office);
    }

    Resolved at(Place where, String told) {
        return new Resolved(actors, Optional.of(where), told, sort, plural, gender, office);
    }
}
