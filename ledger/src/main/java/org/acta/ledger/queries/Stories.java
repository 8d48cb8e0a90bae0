package org.acta.ledger.queries;

import java.util.List;
import org.acta.ledger.store.Snapshot;
import org.acta.ledger.store.Table;

/** The stories of the record, and the storylines that they belong to. */
public final class Stories {

    private final Snapshot snapshot;
    private final boolean rejected;

    /** @param rejected claims that a person rejected count as well */
    public Stories(Snapshot snapshot, boolean rejected) {
        this.snapshot = snapshot;
        this.rejected = rejected;
    }

    /** The newest revision of each story with a claim that the filter lets through (of every story, without a filter), newest first. */
    public Answer answer(Filter filter, Page page) {
        Conditions conditions = Conditions.of(filter, snapshot, rejected);
        String told = filter.equals(Filter.none())
                ? ""
                : " WHERE r.document IN (SELECT c.document FROM " + snapshot.rows(Table.CLAIM) + " c WHERE "
                        + conditions.sql() + ")";
        return Answer.of(
                List.of(
                        "story",
                        "revision",
                        "published",
                        "language",
                        "outlet",
                        "ownership",
                        "headline",
                        "claims",
                        "storyline"),
                snapshot.select(
                        "SELECT r.document, r.number, r.published, r.language, r.outlet, r.outlet_ownership, r.headline, k.claims,"
                                + " l.storyline FROM " + snapshot.rows(Table.REVISION) + " r JOIN "
                                + snapshot.rows(Table.CODING)
                                + " k ON k.document = r.document AND k.revision = r.number LEFT JOIN "
                                + snapshot.rows(Table.STORYLINE) + " l ON l.document = r.document" + told
                                + " ORDER BY r.published DESC NULLS LAST, r.document LIMIT " + page.size(),
                        Rows::of,
                        told.isEmpty() ? new Object[0] : conditions.values()));
    }
}
