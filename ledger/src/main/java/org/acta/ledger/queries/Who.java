package org.acta.ledger.queries;

import java.util.List;
import org.acta.ledger.store.Snapshot;
import org.acta.ledger.store.Table;

/** Who takes part in the record, and how often. */
public final class Who {

    private final Snapshot snapshot;
    private final boolean rejected;

    /** @param rejected claims that a person rejected count as well */
    public Who(Snapshot snapshot, boolean rejected) {
        this.snapshot = snapshot;
        this.rejected = rejected;
    }

    /** Everybody in the claims that the filter lets through, those in most claims first. */
    public Answer answer(Filter filter, Page page) {
        Conditions conditions = Conditions.of(filter, snapshot, rejected);
        return Answer.of(
                List.of("name", "code", "kind", "office", "acts", "undergoes", "claims", "stories", "first", "last"),
                snapshot.select(
                        "SELECT coalesce(s.name, s.text), s.code, s.kind, max(s.office),"
                                + " sum(CASE WHEN s.role = 'actor' THEN 1 ELSE 0 END),"
                                + " sum(CASE WHEN s.role = 'recipient' THEN 1 ELSE 0 END),"
                                + " count(DISTINCT c.number) AS told, count(DISTINCT c.document), min(c.starts), max(c.starts)"
                                + " FROM " + snapshot.rows(Table.CLAIM)
                                + " c JOIN claim_side s ON s.claim = c.number WHERE "
                                + conditions.sql() + " GROUP BY coalesce(s.name, s.text), s.code, s.kind"
                                + " ORDER BY told DESC, 1, 2, 3 LIMIT " + page.size(),
                        Rows::of,
                        conditions.values()));
    }

    /** Who stands opposite whom: pairs of sides with the number of their events, kind by kind. */
    public Answer pairs(Filter filter, Page page) {
        Conditions conditions = Conditions.of(filter, snapshot, rejected);
        return Answer.of(
                List.of("actor", "recipient", "cooperation", "conflict", "claims", "first", "last"),
                snapshot.select(
                        "SELECT a.side, r.side, sum(CASE WHEN c.quad <= 2 THEN 1 ELSE 0 END),"
                                + " sum(CASE WHEN c.quad > 2 THEN 1 ELSE 0 END), count(*) AS told, min(c.starts), max(c.starts)"
                                + " FROM " + snapshot.rows(Table.CLAIM) + " c"
                                + " JOIN claim_side a ON a.claim = c.number AND a.role = 'actor' AND a.side <> ''"
                                + " JOIN claim_side r ON r.claim = c.number AND r.role = 'recipient' AND r.side <> ''"
                                + " WHERE a.side <> r.side AND " + conditions.sql()
                                + " GROUP BY a.side, r.side ORDER BY told DESC, 1, 2 LIMIT " + page.size(),
                        Rows::of,
                        conditions.values()));
    }
}
