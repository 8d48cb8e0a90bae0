package org.acta.ledger.queries;

import java.util.List;
import org.acta.ledger.store.Snapshot;
import org.acta.ledger.store.Table;

/** Who says what the record holds: speakers and outlets, how much they say, and how much of it nobody else says. */
public final class Sources {

    private final Snapshot snapshot;
    private final boolean rejected;

    /** @param rejected claims that a person rejected count as well */
    public Sources(Snapshot snapshot, boolean rejected) {
        this.snapshot = snapshot;
        this.rejected = rejected;
    }

    /**
     * The sources of the claims that the filter lets through, those with most claims first. A claim counts for everybody in its chain, and
     * for its outlet where it has no chain. {@code alone} counts the claims whose event no other source tells.
     */
    public Answer answer(Filter filter, Page page) {
        Conditions conditions = Conditions.of(filter, snapshot, rejected);
        String said =
                "SELECT c.number, c.document, m.event, coalesce(a.name, a.text) AS source, a.side, a.kind, a.ownership"
                        + " FROM " + claims() + " JOIN attribution a ON a.claim = c.number WHERE " + conditions.sql()
                        + " UNION ALL SELECT c.number, c.document, m.event, coalesce(r.outlet, ''), coalesce(r.outlet_country, ''), 'media',"
                        + " coalesce(r.outlet_ownership, 'unknown') FROM " + claims()
                        + " JOIN revision r ON r.document = c.document"
                        + " AND r.number = c.revision WHERE NOT EXISTS (SELECT 1 FROM attribution n WHERE n.claim = c.number) AND "
                        + conditions.sql();
        String events = "SELECT s.event, count(DISTINCT s.source) AS sources FROM (" + said + ") s GROUP BY s.event";
        Object[] once = conditions.values();
        Object[] all = new Object[once.length * 4];
        for (int i = 0; i < 4; i++) {
            System.arraycopy(once, 0, all, i * once.length, once.length);
        }
        return Answer.of(
                List.of("source", "side", "kind", "ownership", "claims", "alone", "stories"),
                snapshot.select(
                        "SELECT s.source, s.side, s.kind, s.ownership, count(DISTINCT s.number) AS told,"
                                + " count(DISTINCT CASE WHEN e.sources = 1 THEN s.number END), count(DISTINCT s.document) FROM ("
                                + said + ") s LEFT JOIN (" + events + ") e ON e.event = s.event"
                                + " GROUP BY s.source, s.side, s.kind, s.ownership ORDER BY told DESC, 1, 2, 3 LIMIT "
                                + page.size(),
                        Rows::of,
                        all));
    }

    private String claims() {
        return snapshot.rows(Table.CLAIM) + " c LEFT JOIN " + snapshot.rows(Table.MEMBERSHIP)
                + " m ON m.claim = c.number";
    }
}
