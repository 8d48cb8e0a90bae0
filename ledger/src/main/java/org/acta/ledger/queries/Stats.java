package org.acta.ledger.queries;

import java.util.ArrayList;
import java.util.List;
import org.acta.ledger.store.Snapshot;
import org.acta.ledger.store.Table;
import org.jspecify.annotations.Nullable;

/** How much the record holds. */
public final class Stats {

    private final Snapshot snapshot;

    public Stats(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** Counts by kind of thing and, for claims, by event type. */
    public Answer answer() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        rows.add(count("stories", "SELECT count(*) FROM " + snapshot.rows(Table.REVISION) + " x"));
        rows.add(count("revisions", "SELECT count(*) FROM revision x WHERE x.batch <= " + snapshot.batch()));
        rows.add(count("claims", "SELECT count(*) FROM " + snapshot.rows(Table.CLAIM) + " x"));
        rows.add(count("events", "SELECT count(DISTINCT x.event) FROM " + snapshot.rows(Table.MEMBERSHIP) + " x"));
        rows.add(count("agreements", "SELECT count(*) FROM " + snapshot.rows(Table.AGREEMENT) + " x"));
        rows.add(count("reviews", "SELECT count(*) FROM " + snapshot.rows(Table.REVIEW) + " x"));
        rows.addAll(snapshot.select(
                "SELECT x.plover, count(*) FROM " + snapshot.rows(Table.CLAIM)
                        + " x GROUP BY x.plover ORDER BY 2 DESC, 1",
                Rows::of));
        return Answer.of(List.of("what", "count"), rows);
    }

    private List<@Nullable Object> count(String what, String sql) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(what);
        row.add(snapshot.select(sql, result -> result.getLong(1)).get(0));
        return row;
    }
}
