package org.acta.ledger.queries;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.acta.ledger.entry.Entry;
import org.acta.ledger.entry.Event;
import org.acta.model.Actor;
import org.acta.model.Claim;
import org.acta.model.EventCode;
import org.acta.model.Outlet;
import org.acta.model.Place;
import org.acta.model.Reality;
import org.acta.model.When;
import org.jspecify.annotations.Nullable;

/**
 * An event in a line: as the claim that tells most of it has it, the day and the place from whichever claim tells them best.
 *
 * @param lead the claim that tells it best
 * @param start first day, from the claim that knows it most exactly
 * @param status done where any claim asserts that it is done
 * @param stories how many documents tell it
 */
public record Summary(
        String event,
        Entry lead,
        EventCode code,
        List<String> actors,
        List<String> recipients,
        boolean reciprocal,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable String place,
        @Nullable String country,
        Reality.Status status,
        boolean denied,
        int claims,
        int stories,
        int outlets) {

    private static final Comparator<Entry> FULLNESS = Comparator.comparingInt((Entry e) -> known(e.claim()))
            .thenComparingDouble(e -> e.claim().confidence())
            .thenComparing(Comparator.comparing(Entry::key).reversed());

    /** Sums an event up. */
    public static Summary of(Event event) {
        List<Entry> entries = event.entries();
        Entry lead = entries.stream().max(FULLNESS).orElseThrow();
        Claim claim = lead.claim();
        When when = entries.stream()
                .map(e -> e.claim().when())
                .filter(Objects::nonNull)
                .min(Comparator.comparingLong(Summary::days))
                .orElse(null);
        Place place = most(entries.stream().map(e -> e.claim().where()).filter(Objects::nonNull));
        return new Summary(
                event.id(),
                lead,
                claim.event(),
                codes(claim.actors()),
                codes(claim.recipients()),
                claim.reciprocal(),
                when == null ? null : when.start(),
                when == null ? null : when.end(),
                place == null ? null : place.name(),
                place == null ? null : place.country(),
                status(entries),
                entries.stream().allMatch(e -> e.claim().reality().negative()),
                entries.size(),
                count(entries, e -> e.publication().document()),
                count(entries, e -> outlet(e.publication().outlet())));
    }

    private static int known(Claim claim) {
        return Stream.of(
                        !claim.actors().isEmpty()
                                && !claim.actors().get(0).side().isEmpty(),
                        !claim.recipients().isEmpty()
                                && !claim.recipients().get(0).side().isEmpty(),
                        claim.when() != null && claim.when().basis() != When.Basis.PUBLICATION,
                        claim.where() != null,
                        !claim.reality().negative())
                .mapToInt(yes -> yes ? 1 : 0)
                .sum();
    }

    private static long days(@Nullable When when) {
        return when == null || when.start() == null || when.end() == null
                ? Long.MAX_VALUE
                : when.end().toEpochDay() - when.start().toEpochDay();
    }

    private static Reality.Status status(List<Entry> entries) {
        return entries.stream()
                .filter(e -> !e.claim().reality().negative())
                .map(e -> e.claim().reality().status())
                .min(Comparator.naturalOrder())
                .orElse(entries.get(0).claim().reality().status());
    }

    private static List<String> codes(List<Actor> actors) {
        return actors.stream()
                .map(a -> a.code().isEmpty() ? a.text() : a.code())
                .distinct()
                .toList();
    }

    private static String outlet(@Nullable Outlet outlet) {
        return outlet == null ? "" : outlet.name();
    }

    private static int count(Collection<Entry> entries, Function<Entry, String> what) {
        return (int) entries.stream().map(what).distinct().count();
    }

    private static @Nullable Place most(Stream<@Nullable Place> places) {
        Map<Place, Integer> votes = new HashMap<>();
        places.forEach(p -> votes.merge(Objects.requireNonNull(p), 1, Integer::sum));
        return votes.entrySet().stream()
                .max(Map.Entry.<Place, Integer>comparingByValue()
                        .thenComparing(e -> e.getKey().name(), Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
