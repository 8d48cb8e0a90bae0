package org.acta.ledger.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The columns of a table by their types, so that values are the same whichever store they come from. */
record Columns(List<Integer> types) {

    static Columns of(ResultSetMetaData about) throws SQLException {
        List<Integer> types = new ArrayList<>();
        for (int i = 1; i <= about.getColumnCount(); i++) {
            types.add(about.getColumnType(i));
        }
        return new Columns(types);
    }

    /** The row that a result stands on. */
    List<@Nullable Object> read(ResultSet row) throws SQLException {
        List<@Nullable Object> values = new ArrayList<>(types.size());
        for (int i = 1; i <= types.size(); i++) {
            values.add(
                    switch (types.get(i - 1)) {
                        case Types.DATE -> row.getObject(i, LocalDate.class);
                        case Types.TIMESTAMP -> row.getObject(i, LocalDateTime.class);
                        default -> row.getObject(i);
                    });
        }
        return values;
    }

    /** The values of a row in JSON. */
    List<@Nullable Object> read(JsonNode row) {
        if (row.size() != types.size()) {
            throw new StoreException("a row with " + row.size() + " values, not " + types.size());
        }
        List<@Nullable Object> values = new ArrayList<>(types.size());
        for (int i = 0; i < types.size(); i++) {
            values.add(row.get(i).isNull() ? null : value(types.get(i), row.get(i)));
        }
        return values;
    }

    private static Object value(int type, JsonNode node) {
        return switch (type) {
            case Types.BIGINT -> node.asLong();
            case Types.INTEGER -> node.asInt();
            case Types.DOUBLE, Types.FLOAT -> node.asDouble();
            case Types.BOOLEAN, Types.BIT -> node.asBoolean();
            case Types.DATE -> LocalDate.parse(node.asText());
            case Types.TIMESTAMP -> LocalDateTime.parse(node.asText());
            default -> node.asText();
        };
    }
}
