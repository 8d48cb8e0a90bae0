package org.acta.ledger.queries;

import java.util.List;
import java.util.stream.Stream;
import org.acta.ledger.entry.Entry;
import org.acta.ledger.store.Snapshot;
import org.acta.ledger.store.Snapshot.Numbered;
import org.acta.ledger.store.Table;

/** The claims that no person has given a verdict on, the most doubtful first. */
public final class Doubts {

    private final Snapshot snapshot;
    private final String waiting;

    public Doubts(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.waiting = snapshot.rows(Table.CLAIM) + " c WHERE c.id NOT IN (SELECT r.target FROM "
                + snapshot.rows(Table.REVIEW) + " r WHERE r.kind = 'claim')";
    }

    /** The first so many. */
    public List<Entry> first(int size) {
        List<Long> numbers = snapshot.select(
                "SELECT c.number FROM " + waiting + " ORDER BY c.confidence, c.number LIMIT " + size,
                row -> row.getLong(1));
        try (Stream<Numbered> entries = snapshot.numbered(numbers)) {
            return entries.map(Numbered::entry).toList();
        }
    }

    /** How many there are. */
    public long count() {
        return snapshot.select("SELECT count(*) FROM " + waiting, row -> row.getLong(1))
                .get(0);
    }
}
