package org.acta.ledger.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Rows as they stand in the store, each value as text, by the number of the claim, agreement or coding that they belong to. */
final class StoredRows {

    /** Tables whose first column is such a number, and the order of the rows with the same number. */
    private static final Map<Table, String> ORDER = new EnumMap<>(Map.of(
            Table.CODING, "number",
            Table.CLAIM, "number",
            Table.CLAIM_SIDE, "claim, role, position",
            Table.ATTRIBUTION, "claim, position",
            Table.QUANTITY, "claim, position",
            Table.AGREEMENT, "number",
            Table.AGREEMENT_PARTY, "agreement, position",
            Table.AGREEMENT_LINK, "agreement, position"));

    private final Map<Table, TreeMap<Long, List<List<String>>>> rows = new EnumMap<>(Table.class);
    private final Map<Table, List<String>> columns = new EnumMap<>(Table.class);

    static Iterable<Table> tables() {
        return ORDER.keySet();
    }

    /** The rows with numbers from {@code first} on and before {@code end}. */
    StoredRows(Connection connection, long first, long end) throws SQLException {
        for (Map.Entry<Table, String> table : ORDER.entrySet()) {
            read(connection, table.getKey(), table.getValue(), first, end);
        }
    }

    private void read(Connection connection, Table table, String order, long first, long end) throws SQLException {
        String number = order.split(",")[0];
        String sql =
                "SELECT * FROM " + table.sql() + " WHERE " + number + " >= ? AND " + number + " < ? ORDER BY " + order;
        TreeMap<Long, List<List<String>>> found = new TreeMap<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, first);
            statement.setLong(2, end);
            try (ResultSet result = statement.executeQuery()) {
                int width = result.getMetaData().getColumnCount();
                List<String> names = new ArrayList<>();
                for (int i = 1; i <= width; i++) {
                    names.add(result.getMetaData().getColumnName(i));
                }
                columns.put(table, names);
                while (result.next()) {
                    List<String> row = new ArrayList<>(width);
                    for (int i = 1; i <= width; i++) {
                        row.add(String.valueOf(result.getObject(i)));
                    }
                    found.computeIfAbsent(result.getLong(1), n -> new ArrayList<>())
                            .add(row);
                }
            }
        }
        rows.put(table, found);
    }

    /** Those of a table with numbers from {@code first} on and before {@code end}, in their order. */
    List<List<String>> of(Table table, long first, long end) {
        return rows.getOrDefault(table, new TreeMap<>()).subMap(first, end).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    String column(Table table, int index) {
        return columns.getOrDefault(table, List.of()).get(index);
    }

    /** The last column, where the record stands, of the rows of a table. */
    List<String> records(Table table, long first, long end) {
        return of(table, first, end).stream()
                .map(row -> row.get(row.size() - 1))
                .toList();
    }
}
