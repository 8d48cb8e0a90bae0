package org.acta.ledger.exports;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table: its name, and what stands in it.
 *
 * @param cell null for an empty one
 */
record Column<T>(String name, Function<T, @Nullable Object> cell) {

    static <T> Column<T> column(String name, Function<T, @Nullable Object> cell) {
        return new Column<>(name, cell);
    }

    /** A column that others fill and we have nothing for. */
    static <T> Column<T> empty(String name) {
        return new Column<>(name, row -> null);
    }

    String text(T row) {
        Object value = cell.apply(row);
        return value == null ? "" : value.toString();
    }
}
