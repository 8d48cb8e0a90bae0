package org.acta;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
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
 * Whom an act against somebody is against when its words do not say: the country or body that its actor has mostly faced so far in the story; for
 * a reproach, else whoever did the worst that the story has told. Where there are several, nobody.
 */
final class Counterparts {

    /** Acts that are always against somebody. */
    private static final Set<EventType> AGAINST =
            EnumSet.of(EventType.ACCUSE, EventType.THREATEN, EventType.SANCTION, EventType.ASSAULT, EventType.REQUEST);

    /** What others reproach somebody for, the worst first. */
    private static final List<EventType> WRONGS = List.of(
            EventType.ASSAULT,
            EventType.COERCE,
            EventType.MOBILIZE,
            EventType.THREATEN,
            EventType.SANCTION,
            EventType.REJECT);

    /** A main counterpart is one faced in all but this part of the acts. */
    private static final int MAIN = 3;

    private final Map<String, Map<String, Faced>> faced = new HashMap<>();
    private final Map<EventType, Map<String, Actor>> wrongs = new EnumMap<>(EventType.class);

    /** Somebody and how often he was faced. */
    private record Faced(Actor who, int times) {}

    /** The recipient that goes without saying. */
    List<Actor> of(EventType type, List<Actor> actors, List<Actor> recipients) {
        Set<String> sides = sides(actors);
        if (!AGAINST.contains(type) || !sides(recipients).isEmpty() || sides.size() != 1) {
            return recipients;
        }
        String side = sides.iterator().next();
        Map<String, Faced> others = faced.getOrDefault(side, Map.of());
        if (others.isEmpty()) {
            return type == EventType.ACCUSE ? wrongdoer(side, recipients) : recipients;
        }
        Faced most = Collections.max(others.values(), Comparator.comparingInt(Faced::times));
        int all = others.values().stream().mapToInt(Faced::times).sum();
        boolean main = most.times * MAIN >= all * (MAIN - 1) && !most.who.side().equals(side);
        return main ? List.of(most.who.foundBy("main-counterpart-so-far")) : recipients;
    }

    /** Who did the worst so far; nobody when several did, or the accuser himself. */
    private List<Actor> wrongdoer(String accuser, List<Actor> unless) {
        for (EventType wrong : WRONGS) {
            Map<String, Actor> doers = wrongs.getOrDefault(wrong, Map.of());
            if (!doers.isEmpty()) {
                return doers.size() > 1 || doers.containsKey(accuser)
                        ? unless
                        : List.of(doers.values().iterator().next().foundBy("worst-so-far"));
            }
        }
        return unless;
    }

    /** Remembers who faced whom; crowded and one-sided acts tell nothing. Those who face their own are at home. */
    void note(EventType type, List<Actor> actors, List<Actor> recipients) {
        Set<String> doers = sides(actors);
        if (doers.size() == 1) {
            wrongs.computeIfAbsent(type, t -> new TreeMap<>())
                    .putIfAbsent(doers.iterator().next(), actors.get(0));
        }
        List<Actor> all = new ArrayList<>(actors);
        all.addAll(recipients);
        Set<String> sides = sides(all);
        if (sides.size() == 1 && (actors.size() > 1 || !recipients.isEmpty() && !actors.isEmpty())) {
            face(all.get(0), all.get(0));
        }
        if (sides.size() == 2) {
            for (Actor one : all) {
                other(one, all).ifPresent(o -> face(one, o));
            }
        }
    }

    private void face(Actor one, Actor other) {
        faced.computeIfAbsent(one.side(), s -> new TreeMap<>())
                .merge(other.side(), new Faced(other, 1), (before, again) -> new Faced(before.who, before.times + 1));
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
