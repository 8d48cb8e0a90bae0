package org.acta.ledger.queries;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a question gives: rows under named columns. A value is a text, a number, a truth value, a date, a list of texts, or nothing.
 *
 * @param records the same rows as records of the contract, where there is one; else empty
 * @param next where the next page begins, for the question's {@code after}; null at the end
 */
public record Answer(
        List<String> columns,
        List<List<@Nullable Object>> rows,
        List<String> records,
        @Nullable String next) {

    public Answer {
        columns = List.copyOf(columns);
        rows = rows.stream()
                .map(row -> Collections.unmodifiableList(new ArrayList<>(row)))
                .toList();
        records = List.copyOf(records);
        for (List<@Nullable Object> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("not a value for each of " + columns + ": " + row);
            }
        }
    }

    /** All rows at once. */
    public static Answer of(List<String> columns, List<List<@Nullable Object>> rows) {
        return new Answer(columns, rows, List.of(), null);
    }
}
