package org.acta.actors;

import java.util.List;
import java.util.Map;
import org.acta.model.Cast;
import org.acta.model.Sentence;
import org.acta.model.Span;
import org.acta.model.Story;

/** Finds and resolves the actors and places of stories. Immutable; one serves all threads. */
public final class Actors {

    private final World world;
    private final Map<String, ActorWords> words;

    private Actors(World world, Map<String, ActorWords> words) {
        this.world = world;
        this.words = words;
    }

    /** With the world knowledge and the words that come with the engine. */
    public static Actors load() {
        return new Actors(WorldTables.load(), Map.of("es", ActorWords.of("es"), "en", ActorWords.of("en")));
    }

    /** Where a text of a language writes names and role words that the tables know, longest first, none overlapping another. */
    public List<Span> namesIn(String language, String text) {
        NameTrie names = world.names().get(language);
        return names == null
                ? List.of()
                : names.find(text, 0, text.length()).stream()
                        .map(hit -> new Span(hit.start(), hit.end()))
                        .toList();
    }

    /** The mentions of each sentence of a story. {@code sentences} are all of its sentences, in order. */
    public Cast castOf(Story story, List<Sentence> sentences) {
        return new Casting(story, sentences, world, words).cast();
    }
}
