package org.acta.ledger.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rows that are to be written together, each with a value for every column of its table, in their order. */
final class Rows {

    private final Map<Table, List<List<@Nullable Object>>> rows = new EnumMap<>(Table.class);

    void add(Table table, @Nullable Object... values) {
        rows.computeIfAbsent(table, t -> new ArrayList<>()).add(Arrays.asList(values));
    }

    void addAll(Rows others) {
        others.rows.forEach((table, more) ->
                rows.computeIfAbsent(table, t -> new ArrayList<>()).addAll(more));
    }

    Map<Table, List<List<@Nullable Object>>> byTable() {
        return rows;
    }

    int count(Table table) {
        return rows.getOrDefault(table, List.of()).size();
    }
}
