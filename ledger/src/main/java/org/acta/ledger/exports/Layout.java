package org.acta.ledger.exports;

import java.util.List;

/** The columns of a table in their order. */
record Layout<T>(List<Column<T>> columns) {

    Layout {
        columns = List.copyOf(columns);
    }

    @SafeVarargs
    static <T> Layout<T> of(Column<T>... columns) {
        return new Layout<>(List.of(columns));
    }

    List<String> names() {
        return columns.stream().map(Column::name).toList();
    }

    List<String> row(T of) {
        return columns.stream().map(column -> column.text(of)).toList();
    }
}
