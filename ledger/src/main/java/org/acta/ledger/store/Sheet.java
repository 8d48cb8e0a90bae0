package org.acta.ledger.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is written in one batch: its rows, and the numbers that they get. */
final class Sheet {

    /** Numbers that a batch has to give. */
    static final long SIZE = 1_000_000;

    private final long batch;
    private final Instant recorded;
    private final Rows rows = new Rows();
    private long next;

    /** @param next the first number to give */
    Sheet(long batch, Instant recorded, long next) {
        this.batch = batch;
        this.recorded = recorded;
        this.next = next;
    }

    long batch() {
        return batch;
    }

    Instant recorded() {
        return recorded;
    }

    Rows rows() {
        return rows;
    }

    void add(Table table, @Nullable Object... values) {
        rows.add(table, values);
    }

    /** A sheet of its own for somebody who needs so many numbers, to be {@link #add(Sheet) added} when it is full. */
    Sheet part(int numbers) {
        Sheet part = new Sheet(batch, recorded, next);
        next += numbers;
        if (next > (batch + 1) * SIZE) {
            throw new IllegalStateException("a batch of more than " + SIZE + " rows");
        }
        return part;
    }

    void add(Sheet part) {
        rows.addAll(part.rows);
    }

    /** A number that nothing else in the ledger has. */
    long next() {
        if (next == (batch + 1) * SIZE) {
            throw new IllegalStateException("a batch of more than " + SIZE + " rows");
        }
        return next++;
    }

    /** The number that comes next. */
    long peek() {
        return next;
    }
}
