package org.acta.ledger.queries;

import java.util.List;
import org.acta.ledger.store.Snapshot;
import org.acta.ledger.store.Table;

/** Where things happened. */
public final class Places {

    private final Snapshot snapshot;
    private final boolean rejected;

    /** @param rejected claims that a person rejected count as well */
    public Places(Snapshot snapshot, boolean rejected) {
        this.snapshot = snapshot;
        this.rejected = rejected;
    }

    /** Places with coordinates (degrees), those with most events first. */
    public Answer answer(Filter filter, Page page) {
        Conditions conditions = Conditions.of(filter, snapshot, rejected);
        return Answer.of(
                List.of("place", "country", "latitude", "longitude", "cooperation", "conflict", "events"),
                snapshot.select(
                        "SELECT c.place, c.place_country, avg(c.latitude), avg(c.longitude),"
                                + " count(DISTINCT CASE WHEN c.quad <= 2 THEN m.event END),"
                                + " count(DISTINCT CASE WHEN c.quad > 2 THEN m.event END), count(DISTINCT m.event) AS events FROM "
                                + snapshot.rows(Table.CLAIM) + " c JOIN " + snapshot.rows(Table.MEMBERSHIP)
                                + " m ON m.claim = c.number WHERE c.latitude IS NOT NULL AND " + conditions.sql()
                                + " GROUP BY c.place, c.place_country ORDER BY events DESC, 1, 2 LIMIT " + page.size(),
                        Rows::of,
                        conditions.values()));
    }
}
