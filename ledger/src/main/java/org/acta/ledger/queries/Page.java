package org.acta.ledger.queries;

import org.jspecify.annotations.Nullable;

/**
 * Which rows of a long answer.
 *
 * @param size at most so many
 * @param after the {@code next} of the page before; null for the first
 */
public record Page(int size, @Nullable String after) {

    /** The first so many. */
    public static Page first(int size) {
        return new Page(size, null);
    }

    public Page {
        if (size < 1) {
            throw new UnclearQuestion("a page holds at least one row, not " + size);
        }
    }
}
