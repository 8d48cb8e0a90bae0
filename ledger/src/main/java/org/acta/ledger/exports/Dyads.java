package org.acta.ledger.exports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.acta.ledger.entry.Entry;
import org.acta.ledger.entry.Event;
import org.acta.model.Actor;
import org.acta.model.Claim;
import org.acta.model.Reality;
import org.acta.model.Reality.Status;
import org.acta.model.When;
import org.jspecify.annotations.Nullable;

/**
 * Events as dyads: one for each pair of an actor and a recipient; both ways for something mutual, as ICEWS, GDELT and Phoenix have it; one with an
 * empty side where nobody stands on it.
 *
 * @param all also what is planned, denied, merely possible, conditional or without a day
 */
record Dyads(boolean all) {

    /** The telling with both sides, a stated day and the surest voice, the earliest of several. */
    private static final Comparator<Entry> BEST = Comparator.<Entry>comparingInt(e -> sides(e.claim()))
            .reversed()
            .thenComparing(e -> !dated(e))
            .thenComparing(Dyads::precision)
            .thenComparing(e -> e.claim().reality().certainty());

    /** The dyads of an event; none when nothing real is told of it. */
    List<Dyad> of(Event event) {
        Optional<Entry> best = event.entries().stream()
                .filter(e -> all || real(e.claim().reality()))
                .min(BEST);
        if (best.isEmpty()) {
            return List.of();
        }
        LocalDate day = day(event, best.get());
        return day == null && !all ? List.of() : dyads(event, best.get(), day);
    }

    /** Told to have happened or to be going on, by whomever. */
    static boolean real(Reality reality) {
        boolean done = reality.status() == Status.DONE || reality.status() == Status.ONGOING;
        return done && !reality.negative() && reality.certainty() != Reality.Certainty.POSSIBLE;
    }

    private static int sides(Claim claim) {
        return (claim.actors().isEmpty() ? 0 : 1) + (claim.recipients().isEmpty() && !claim.reciprocal() ? 0 : 1);
    }

    /** Does it say when, rather than being dated by its publication? */
    private static boolean dated(Entry entry) {
        When when = entry.claim().when();
        return when != null && when.basis() != When.Basis.PUBLICATION;
    }

    private static When.Precision precision(Entry entry) {
        When when = entry.claim().when();
        return when == null ? When.Precision.RANGE : when.precision();
    }

    /** The first day of its time, else the last. */
    private static @Nullable LocalDate day(Event event, Entry best) {
        LocalDate day = day(best.claim().when());
        return day != null
                ? day
                : event.entries().stream()
                        .map(e -> day(e.claim().when()))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    private static @Nullable LocalDate day(@Nullable When when) {
        return when == null ? null : when.start() != null ? when.start() : when.end();
    }

    private static List<Dyad> dyads(Event event, Entry telling, @Nullable LocalDate day) {
        List<Dyad> dyads = new ArrayList<>();
        for (Pair pair : pairs(telling.claim())) {
            dyads.add(new Dyad(
                    Numbers.of(event.id() + "/" + dyads.size()), event, telling, day, pair.actor(), pair.recipient()));
        }
        return dyads;
    }

    /** Who does it to whom. */
    private record Pair(@Nullable Actor actor, @Nullable Actor recipient) {}

    private static List<Pair> pairs(Claim claim) {
        List<Actor> actors = claim.actors();
        List<Actor> recipients = claim.recipients();
        if (claim.reciprocal()) {
            actors = Stream.concat(actors.stream(), recipients.stream()).toList();
            recipients = actors.size() > 1 ? actors : List.of();
        }
        List<Pair> pairs = new ArrayList<>();
        for (Actor actor : side(actors)) {
            for (Actor recipient : side(recipients)) {
                if (actor == null || !actor.equals(recipient)) {
                    pairs.add(new Pair(actor, recipient));
                }
            }
        }
        return pairs;
    }

    /** Nobody, as one empty place, where a side is empty. */
    private static List<@Nullable Actor> side(List<Actor> actors) {
        return actors.isEmpty() ? Collections.singletonList(null) : new ArrayList<>(actors);
    }
}
