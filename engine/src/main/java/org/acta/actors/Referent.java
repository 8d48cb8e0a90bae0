package org.acta.actors;

import java.util.List;
import org.acta.model.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom the story has spoken of, and may refer back to.
 *
 * @param office class of the office under which it was spoken of
 * @param gender m, f or empty
 * @param word index of the word in the sentence
 * @param rank how much in view: {@link #MAIN} for the subject of a main clause, down to {@link #NESTED}
 */
record Referent(
        List<Actor> actors,
        Sort sort,
        boolean plural,
        String gender,
        String office,
        int sentence,
        int segment,
        int word,
        int clause,
        int rank) {

    static final int MAIN = 4;
    static final int SUBJECT = 3;
    static final int OBJECT = 2;
    static final int OTHER = 1;
    static final int NESTED = 0;

    /** What sort of thing it is, as far as pronouns care. Things and mere places are not referred back to. */
    enum Sort {
        PERSON,
        PEOPLE,
        STATE,
        BODY,
        PLACE,
        THING
    }

    Referent {
        actors = List.copyOf(actors);
    }

    /** Does it stand for somebody who may act? */
    boolean acts() {
        return sort != Sort.PLACE && sort != Sort.THING;
    }

    boolean person() {
        return sort == Sort.PERSON;
    }

    /** A party or armed group. */
    boolean partisan() {
        Actor.Kind kind = actors.get(0).kind();
        return kind == Actor.Kind.PARTY || kind == Actor.Kind.GROUP;
    }

    boolean international() {
        Actor.Kind kind = actors.get(0).kind();
        return kind == Actor.Kind.IGO || kind == Actor.Kind.NGO;
    }

    @Nullable
    String country() {
        return actors.isEmpty() ? null : actors.get(0).country();
    }

    boolean agrees(String otherGender) {
        return gender.isEmpty() || otherGender.isEmpty() || gender.equals(otherGender);
    }
}
