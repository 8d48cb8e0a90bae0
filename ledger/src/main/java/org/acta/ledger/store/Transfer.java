package org.acta.ledger.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Carries everything that a ledger holds to another store or into lines of JSON, and back. */
public final class Transfer {

    private static final int CHUNK = 10_000;

    private Transfer() {}

    /** Who takes rows, table by table, with a value for every column. */
    private interface Taker {
        void take(Table table, List<List<@Nullable Object>> rows) throws SQLException;
    }

    /** Copies a store into one that holds nothing; a new DuckDB file is made for it. */
    public static long copy(Store from, String to) throws SQLException {
        if (!PostgresStore.serves(to) && Files.exists(Path.of(to))) {
            throw new StoreException(to + " is there already");
        }
        try (Store target = Store.open(to, Store.Mode.WRITE)) {
            return copy(from, target);
        }
    }

    private static long copy(Store from, Store to) throws SQLException {
        try (Store.Writer writer = to.writer()) {
            refuseUnlessEmpty(to, writer.connection());
            long rows = read(from, writer::append);
            writer.commit();
            return rows;
        }
    }

    private static void refuseUnlessEmpty(Store store, Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT count(*) FROM batch")) {
            rows.next();
            if (rows.getLong(1) > 0) {
                throw new StoreException(
                        store.name() + " holds something already; restore and import fill an empty ledger only");
            }
        }
    }

    private static long read(Store store, Taker taker) throws SQLException {
        long count = 0;
        try (Connection connection = store.streamer()) {
            for (Table table : Table.values()) {
                for (String slice : store.slices(connection, table)) {
                    count += read(connection, table, slice, taker);
                }
            }
        }
        return count;
    }

    private static long read(Connection connection, Table table, String slice, Taker taker) throws SQLException {
        long count = 0;
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT * FROM " + table.sql() + " WHERE " + slice)) {
            statement.setFetchSize(CHUNK);
            try (ResultSet result = statement.executeQuery()) {
                Columns columns = Columns.of(result.getMetaData());
                List<List<@Nullable Object>> rows = new ArrayList<>();
                while (result.next()) {
                    rows.add(columns.read(result));
                    count++;
                    if (rows.size() == CHUNK) {
                        taker.take(table, rows);
                        rows = new ArrayList<>();
                    }
                }
                if (!rows.isEmpty()) {
                    taker.take(table, rows);
                }
            }
        }
        return count;
    }

    /** Writes everything as lines of JSON: a head, a line per row, and the count of the rows. */
    public static long dump(Store store, Writer out) throws SQLException {
        DumpLines lines = new DumpLines(out);
        lines.head(Schema.VERSION);
        long rows = read(store, (table, chunk) -> chunk.forEach(row -> lines.row(table, row)));
        lines.tail(rows);
        return rows;
    }

    /** Fills an empty store with what {@link #dump} wrote; all of it or nothing. */
    public static long load(Store store, Reader in) throws SQLException {
        try (Store.Writer writer = store.writer();
                BufferedReader lines = new BufferedReader(in)) {
            refuseUnlessEmpty(store, writer.connection());
            long rows = new DumpReader(lines, table -> columns(writer.connection(), table)).read(writer::append);
            writer.commit();
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Columns columns(Connection connection, Table table) throws SQLException {
        try (PreparedStatement statement =
                        connection.prepareStatement("SELECT * FROM " + table.sql() + " WHERE 1 = 0");
                ResultSet result = statement.executeQuery()) {
            ResultSetMetaData about = result.getMetaData();
            return Columns.of(about);
        }
    }
}
