package org.acta.ledger.queries;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.acta.ledger.entry.Entry;
import org.acta.ledger.store.Snapshot;
import org.acta.ledger.store.Snapshot.Numbered;
import org.acta.ledger.store.Table;
import org.acta.model.Actor;
import org.acta.model.Attribution;
import org.acta.model.Claim;
import org.acta.model.Place;
import org.acta.model.When;
import org.acta.records.Names;
import org.jspecify.annotations.Nullable;

/** The claims of the record, in the order in which they were recorded. */
public final class Claims {

    private final Snapshot snapshot;
    private final boolean rejected;

    /** @param rejected claims that a person rejected count as well */
    public Claims(Snapshot snapshot, boolean rejected) {
        this.snapshot = snapshot;
        this.rejected = rejected;
    }

    /** Some claims, and where the next page begins. */
    public record Found(
            List<Entry> entries,
            List<String> records,
            @Nullable String next) {}

    /** The claims that the filter lets through. */
    public Found find(Filter filter, Page page) {
        Conditions conditions = Conditions.of(filter, snapshot, rejected);
        long after = page.after() == null ? -1 : number(page.after());
        List<Kept> kept = snapshot.select(
                "SELECT c.number, c.record FROM " + snapshot.rows(Table.CLAIM) + " c WHERE c.number > " + after
                        + " AND " + conditions.sql() + " ORDER BY c.number LIMIT " + (page.size() + 1),
                row -> new Kept(row.getLong(1), row.getString(2)),
                conditions.values());
        boolean more = kept.size() > page.size();
        List<Kept> shown = more ? kept.subList(0, page.size()) : kept;
        try (Stream<Numbered> entries =
                snapshot.numbered(shown.stream().map(Kept::number).toList())) {
            return new Found(
                    entries.map(Numbered::entry).toList(),
                    shown.stream().map(Kept::record).toList(),
                    more ? Long.toString(shown.get(shown.size() - 1).number()) : null);
        }
    }

    private record Kept(long number, String record) {}

    /** How many claims the filter lets through. */
    public long count(Filter filter) {
        Conditions conditions = Conditions.of(filter, snapshot, rejected);
        return snapshot.select(
                        "SELECT count(*) FROM " + snapshot.rows(Table.CLAIM) + " c WHERE " + conditions.sql(),
                        row -> row.getLong(1),
                        conditions.values())
                .get(0);
    }

    private static long number(String after) {
        try {
            return Long.parseLong(after);
        } catch (NumberFormatException e) {
            throw new UnclearQuestion("not where a page ended: " + after);
        }
    }

    /** The same as rows and as records of the contract. */
    public Answer answer(Filter filter, Page page) {
        Found found = find(filter, page);
        return new Answer(
                List.of(
                        "claim",
                        "start",
                        "end",
                        "type",
                        "cameo",
                        "actors",
                        "recipients",
                        "mutual",
                        "place",
                        "status",
                        "polarity",
                        "sources",
                        "outlet",
                        "story",
                        "text"),
                found.entries().stream().map(Claims::row).toList(),
                found.records(),
                found.next());
    }

    private static List<@Nullable Object> row(Entry entry) {
        Claim claim = entry.claim();
        When when = claim.when();
        Place where = claim.where();
        List<@Nullable Object> row = new ArrayList<>();
        row.add(claim.id());
        row.add(when == null ? null : when.start());
        row.add(when == null ? null : when.end());
        row.add(claim.event().type().name());
        row.add(claim.event().cameo());
        row.add(names(claim.actors()));
        row.add(names(claim.recipients()));
        row.add(claim.reciprocal());
        row.add(where == null ? null : where.name());
        row.add(Names.of(claim.reality().status()));
        row.add(claim.reality().negative() ? "negative" : "positive");
        row.add(claim.attribution().stream()
                .map(Attribution::source)
                .map(Claims::name)
                .toList());
        row.add(
                entry.publication().outlet() == null
                        ? null
                        : entry.publication().outlet().name());
        row.add(claim.document());
        row.add(claim.evidence().text());
        return row;
    }

    private static List<String> names(List<Actor> actors) {
        return actors.stream()
                .map(a -> a.code().isEmpty() ? name(a) : name(a) + " [" + a.code() + "]")
                .toList();
    }

    private static String name(Actor actor) {
        return actor.name() != null ? actor.name() : actor.text();
    }
}
