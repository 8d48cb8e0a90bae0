package org.acta.ledger.queries;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.acta.ledger.entry.Entry;
import org.acta.ledger.entry.Event;
import org.acta.ledger.store.Snapshot;
import org.acta.ledger.store.Snapshot.Numbered;
import org.acta.ledger.store.Table;
import org.acta.records.Names;
import org.jspecify.annotations.Nullable;

/** The events of the record, in the order in which they happened. */
public final class Events {

    private static final String UNDATED = "9999-12-31";

    private final Snapshot snapshot;
    private final boolean rejected;

    /** @param rejected claims that a person rejected count as well */
    public Events(Snapshot snapshot, boolean rejected) {
        this.snapshot = snapshot;
        this.rejected = rejected;
    }

    /** Some events, and where the next page begins. */
    public record Found(List<Event> events, @Nullable String next) {}

    /** The events with a claim that the filter lets through, whole, oldest first. */
    public Found find(Filter filter, Page page) {
        Conditions conditions = Conditions.of(filter, snapshot, rejected);
        List<Object> values = new ArrayList<>(List.of(conditions.values()));
        String having = "";
        if (page.after() != null) {
            String[] after = page.after().split("_", 2);
            having =
                    " HAVING (min(coalesce(c.starts, c.ends, DATE '" + UNDATED + "')), m.event) > (CAST(? AS DATE), ?)";
            values.add(Filter.first(after[0]));
            values.add(after.length > 1 ? after[1] : "");
        }
        List<Place> places = snapshot.select(
                "SELECT m.event, min(coalesce(c.starts, c.ends, DATE '" + UNDATED + "')) AS day FROM "
                        + snapshot.rows(Table.CLAIM) + " c JOIN " + snapshot.rows(Table.MEMBERSHIP)
                        + " m ON m.claim = c.number WHERE " + conditions.sql() + " GROUP BY m.event" + having
                        + " ORDER BY day, m.event LIMIT " + (page.size() + 1),
                row -> new Place(row.getString(1), row.getObject(2, LocalDate.class)),
                values.toArray());
        boolean more = places.size() > page.size();
        List<Place> shown = more ? places.subList(0, page.size()) : places;
        String next = more ? shown.get(shown.size() - 1).cursor() : null;
        return new Found(whole(shown.stream().map(Place::event).toList()), next);
    }

    private record Place(String event, LocalDate day) {
        String cursor() {
            return day + "_" + event;
        }
    }

    /** One event. */
    public Optional<Event> of(String id) {
        return whole(List.of(id)).stream().findFirst();
    }

    /** Events by their ids, with all of their claims, in this order. */
    public List<Event> whole(List<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, String> eventOf = new LinkedHashMap<>();
        Conditions conditions = Conditions.of(Filter.none(), snapshot, rejected);
        snapshot.select(
                "SELECT c.number, m.event FROM " + snapshot.rows(Table.MEMBERSHIP) + " m JOIN "
                        + snapshot.rows(Table.CLAIM) + " c ON c.number = m.claim WHERE m.event IN ("
                        + String.join(", ", Collections.nCopies(ids.size(), "?")) + ") AND " + conditions.sql()
                        + " ORDER BY c.number",
                row -> eventOf.put(row.getLong(1), row.getString(2)),
                Stream.concat(ids.stream(), Stream.of(conditions.values())).toArray());
        Map<String, List<Entry>> entries = new LinkedHashMap<>();
        ids.forEach(id -> entries.put(id, new ArrayList<>()));
        try (Stream<Numbered> all = snapshot.numbered(List.copyOf(eventOf.keySet()))) {
            all.forEach(n -> entries.getOrDefault(eventOf.getOrDefault(n.number(), ""), new ArrayList<>())
                    .add(n.entry()));
        }
        return entries.entrySet().stream()
                .filter(e -> !e.getValue().isEmpty())
                .map(e -> new Event(e.getKey(), e.getValue()))
                .toList();
    }

    /** The same as rows. */
    public Answer answer(Filter filter, Page page) {
        Found found = find(filter, page);
        return new Answer(
                List.of(
                        "event",
                        "start",
                        "end",
                        "type",
                        "cameo",
                        "actors",
                        "recipients",
                        "mutual",
                        "place",
                        "country",
                        "status",
                        "denied",
                        "claims",
                        "stories",
                        "outlets",
                        "text"),
                found.events().stream().map(e -> row(Summary.of(e))).toList(),
                List.of(),
                found.next());
    }

    private static List<@Nullable Object> row(Summary summary) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(summary.event());
        row.add(summary.start());
        row.add(summary.end());
        row.add(summary.code().type().name());
        row.add(summary.code().cameo());
        row.add(summary.actors());
        row.add(summary.recipients());
        row.add(summary.reciprocal());
        row.add(summary.place());
        row.add(summary.country());
        row.add(Names.of(summary.status()));
        row.add(summary.denied());
        row.add(summary.claims());
        row.add(summary.stories());
        row.add(summary.outlets());
        row.add(summary.lead().claim().evidence().text());
        return row;
    }
}
