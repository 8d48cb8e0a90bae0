package org.acta.ledger.queries;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of a result as values of an answer, the same from every database. */
final class Rows {

    private Rows() {}

    /** All columns of the present row. */
    static List<@Nullable Object> of(ResultSet row) throws SQLException {
        List<@Nullable Object> values = new ArrayList<>();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            values.add(value(row.getObject(column)));
        }
        return values;
    }

    private static @Nullable Object value(@Nullable Object value) {
        if (value instanceof Date date) {
            return date.toLocalDate();
        }
        if (value instanceof Timestamp time) {
            return time.toLocalDateTime().toInstant(ZoneOffset.UTC).toString();
        }
        if (value instanceof Double real) {
            return Math.round(real * 100) / 100.0;
        }
        if (value instanceof Number number) {
            return number.longValue();
        }
        return value;
    }
}
