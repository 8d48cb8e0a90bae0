package org.acta;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.acta.model.Act;
import org.acta.model.Actor;
import org.acta.model.Cast;
import org.acta.model.Mention;
import org.acta.model.Ownership;
import org.acta.model.Sector;
import org.acta.model.Sentence;
import org.acta.model.Span;
import org.acta.model.Story;
import org.acta.model.Word;

/** Who fills a role of an act: those whom its phrases stand for, and phrases that stand for nobody known under their own words. */
final class Sides {

    /** What follows a phrase without being part of its name. */
    private static final Set<String> BEYOND =
            Set.of("acl", "advcl", "appos", "case", "cc", "conj", "parataxis", "punct");

    private final Story story;
    private final Cast cast;

    Sides(Story story, Cast cast) {
        this.story = story;
        this.cast = cast;
    }

    /** Everybody in a role but those told by words that are taken. */
    List<Actor> of(Act act, String role, Set<Span> taken) {
        List<Actor> actors = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Act.Filler filler : act.role(role)) {
            for (Actor actor : of(act.sentence(), filler)) {
                String who = actor.side() + "/" + (actor.name() != null ? actor.name() : actor.text());
                if (!taken.contains(actor.span()) && seen.add(who)) {
                    actors.add(actor);
                }
            }
        }
        return actors;
    }

    private List<Actor> of(Sentence sentence, Act.Filler filler) {
        List<Actor> actors = cast.actorsOf(sentence, filler);
        boolean own = filler.omitted()
                || cast.at(sentence, filler.word())
                        .map(Mention::actors)
                        .filter(a -> !a.isEmpty())
                        .isPresent();
        if (own) {
            return actors;
        }
        Span phrase = phrase(sentence, filler.word());
        String text = story.text(phrase);
        return actors.isEmpty()
                ? List.of(stranger(text, phrase))
                : actors.stream().map(actor -> actor.toldBy(text, phrase)).toList();
    }

    private static Actor stranger(String text, Span span) {
        return new Actor(
                text, null, Actor.Kind.UNKNOWN, null, null, Sector.UNK, null, Ownership.UNKNOWN, span, "phrase");
    }

    /** The words of a noun phrase from its article on, without preposition, clauses and asides. */
    private static Span phrase(Sentence sentence, int head) {
        Span span = sentence.word(head).span();
        for (int child : sentence.children(head)) {
            Word word = sentence.word(child);
            if (!BEYOND.contains(word.baseRelation())) {
                span = span.join(sentence.subtree(child));
            }
        }
        return span;
    }
}
