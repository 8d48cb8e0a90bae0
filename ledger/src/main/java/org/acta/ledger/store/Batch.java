package org.acta.ledger.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is added at once: all of it counts or none. Its own row is committed first, so that a batch that was left unfinished is noticed; its rows and
 * the row that completes it are committed together.
 */
final class Batch {

    private final Store.Writer writer;
    private final Sheet sheet;

    private Batch(Store.Writer writer, Sheet sheet) {
        this.writer = writer;
        this.sheet = sheet;
    }

    /** @param now when it is recorded; later than the batch before even where the clock went back */
    static Batch begin(Store.Writer writer, Instant now, String engine, String purpose, List<String> contents)
            throws SQLException {
        long number;
        Instant recorded = now.truncatedTo(ChronoUnit.MICROS);
        try (Statement statement = writer.connection().createStatement();
                ResultSet last = statement.executeQuery("SELECT max(number), max(recorded) FROM batch")) {
            last.next();
            number = last.getLong(1) + 1;
            LocalDateTime before = last.getObject(2, LocalDateTime.class);
            if (before != null && !recorded.isAfter(before.toInstant(ZoneOffset.UTC))) {
                recorded = before.toInstant(ZoneOffset.UTC).plus(1, ChronoUnit.MICROS);
            }
        }
        try (PreparedStatement row = writer.connection().prepareStatement("INSERT INTO batch VALUES (?, ?, ?, ?, ?)")) {
            row.setLong(1, number);
            row.setObject(2, LocalDateTime.ofInstant(recorded, ZoneOffset.UTC));
            row.setString(3, engine);
            row.setString(4, purpose);
            row.setString(5, String.join("\n", contents));
            row.executeUpdate();
        }
        writer.commit();
        return new Batch(writer, new Sheet(number, recorded, number * Sheet.SIZE));
    }

    Sheet sheet() {
        return sheet;
    }

    /** Commits everything. The statement that completes the batch comes before the rows, because an appender must not begin a transaction. */
    void complete() throws SQLException {
        try (PreparedStatement row =
                writer.connection().prepareStatement("INSERT INTO completion VALUES (?, 'complete', ?, ?, ?)")) {
            row.setLong(1, sheet.batch());
            row.setInt(2, sheet.rows().count(Table.CODING));
            row.setInt(3, sheet.rows().count(Table.CLAIM));
            row.setInt(4, sheet.rows().count(Table.AGREEMENT));
            row.executeUpdate();
        }
        for (Map.Entry<Table, List<List<@Nullable Object>>> entry :
                sheet.rows().byTable().entrySet()) {
            writer.append(entry.getKey(), entry.getValue());
        }
        writer.commit();
    }
}
