package org.acta;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.acta.model.Actor;
import org.acta.model.EventType;

/**
 * Whom an act against somebody is against when its words do not say: the one country or body that its actor has faced so far in the story. Where there
 * have been several, nobody.
 */
final class Counterparts {

    /** Acts that are always against somebody. */
    private static final Set<EventType> AGAINST =
            EnumSet.of(EventType.ACCUSE, EventType.REJECT, EventType.THREATEN, EventType.SANCTION, EventType.ASSAULT);

    private final Map<String, Map<String, Actor>> faced = new HashMap<>();

    /** The recipient that goes without saying. */
    List<Actor> of(EventType type, List<Actor> actors, List<Actor> recipients) {
        Set<String> sides = sides(actors);
        if (!AGAINST.contains(type) || !recipients.isEmpty() || sides.size() != 1) {
            return recipients;
        }
        Map<String, Actor> others = faced.getOrDefault(sides.iterator().next(), Map.of());
        return others.size() == 1
                ? List.of(others.values().iterator().next().foundBy("only-counterpart-so-far"))
                : recipients;
    }

    /** Remembers who faced whom; crowded and one-sided acts tell nothing. */
    void note(List<Actor> actors, List<Actor> recipients) {
        List<Actor> all = new ArrayList<>(actors);
        all.addAll(recipients);
        if (sides(all).size() != 2) {
            return;
        }
        for (Actor one : all) {
            other(one, all)
                    .ifPresent(o -> faced.computeIfAbsent(one.side(), s -> new TreeMap<>())
                            .putIfAbsent(o.side(), o));
        }
    }

    private static Optional<Actor> other(Actor one, List<Actor> all) {
        return all.stream()
                .filter(o -> !one.side().isEmpty()
                        && !o.side().isEmpty()
                        && !o.side().equals(one.side()))
                .findFirst();
    }

    private static Set<String> sides(List<Actor> actors) {
        Set<String> sides = new TreeSet<>();
        actors.stream().map(Actor::side).filter(s -> !s.isEmpty()).forEach(sides::add);
        return sides;
    }
}
