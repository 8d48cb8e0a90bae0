package org.acta.ledger.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * A batch that was begun and never completed, because its process died: nothing of it counts.
 *
 * @param contents names of the stories that were in it
 */
public record Unfinished(long batch, Instant recorded, List<String> contents) {

    private static final String FIND = "SELECT b.number, b.recorded, b.contents FROM batch b"
            + " WHERE NOT EXISTS (SELECT 1 FROM completion c WHERE c.batch = b.number) ORDER BY b.number";

    public Unfinished {
        contents = List.copyOf(contents);
    }

    /** Those that nobody has noticed yet. From now on they are known as abandoned, and whatever rows of them there might be are out of every answer. */
    public static List<Unfinished> notice(Store store) throws SQLException {
        try (Store.Writer writer = store.writer()) {
            List<Unfinished> found = new ArrayList<>();
            try (Statement statement = writer.connection().createStatement();
                    ResultSet rows = statement.executeQuery(FIND)) {
                while (rows.next()) {
                    found.add(new Unfinished(
                            rows.getLong(1),
                            rows.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                            rows.getString(3).lines().toList()));
                }
            }
            for (Unfinished batch : found) {
                batch.abandon(writer);
            }
            writer.commit();
            return found;
        }
    }

    private void abandon(Store.Writer writer) throws SQLException {
        execute(writer, "INSERT INTO completion VALUES (?, 'abandoned', 0, 0, 0)");
        execute(writer, "INSERT INTO superseded SELECT 'coding', number, batch FROM coding WHERE batch = ?");
        execute(writer, "INSERT INTO superseded SELECT 'membership', number, batch FROM membership WHERE batch = ?");
        execute(writer, "INSERT INTO superseded SELECT 'storyline', number, batch FROM storyline WHERE batch = ?");
    }

    private void execute(Store.Writer writer, String sql) throws SQLException {
        try (PreparedStatement statement = writer.connection().prepareStatement(sql)) {
            statement.setLong(1, batch);
            statement.executeUpdate();
        }
    }
}
