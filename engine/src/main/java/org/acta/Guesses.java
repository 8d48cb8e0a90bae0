package org.acta;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.acta.model.Act;
import org.acta.model.Actor;
import org.acta.model.Cast;
import org.acta.model.EventType;
import org.acta.model.Mention;

/**
 * Mends a country that was but guessed: unnamed people who do force to somebody are not of his country where the sentence speaks of one other
 * ({@code militants took Americans hostage}, in a sentence on Iran).
 */
final class Guesses {

    private static final Set<EventType> FORCE = EnumSet.of(EventType.ASSAULT, EventType.COERCE, EventType.PROTEST);

    private static final String GUESSED = "home";

    private Guesses() {}

    /** The actors, of the other country of the sentence where theirs was guessed and cannot be. */
    static List<Actor> mended(Act act, Cast cast, List<Actor> actors, List<Actor> recipients) {
        boolean guessed =
                !actors.isEmpty() && actors.stream().allMatch(a -> a.how().equals(GUESSED));
        if (!guessed || !FORCE.contains(act.event().type())) {
            return actors;
        }
        Set<String> victims = new TreeSet<>();
        recipients.stream()
                .filter(r -> !r.side().isEmpty() && !r.how().equals(GUESSED))
                .forEach(r -> victims.add(r.side()));
        Set<String> others = others(act, cast);
        others.removeAll(victims);
        boolean same = victims.size() == 1 && actors.stream().allMatch(a -> victims.contains(a.side()));
        return same && others.size() == 1
                ? actors.stream().map(a -> a.of(others.iterator().next())).toList()
                : actors;
    }

    private static Set<String> others(Act act, Cast cast) {
        Set<String> countries = new TreeSet<>();
        for (Mention mention : cast.mentions().get(act.sentence().index())) {
            boolean state = mention.actors().stream()
                    .allMatch(a -> a.kind() == Actor.Kind.STATE || a.kind() == Actor.Kind.GOVERNMENT);
            if (state && !mention.how().equals("place") && !mention.omitted()) {
                mention.actors().stream().filter(a -> a.country() != null).forEach(a -> countries.add(a.side()));
            }
        }
        return countries;
    }
}
