package org.acta.ledger.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads what {@link DumpLines} wrote; a fault is named with its line. */
final class DumpReader {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int CHUNK = 10_000;

    private final BufferedReader lines;
    private final Shapes shapes;
    private final List<List<@Nullable Object>> waiting = new ArrayList<>();
    private int line;
    private long rows;

    /** Which columns a table has. */
    interface Shapes {
        Columns of(Table table) throws SQLException;
    }

    /** Who takes the rows. */
    interface Taker {
        void take(Table table, List<List<@Nullable Object>> rows) throws SQLException;
    }

    DumpReader(BufferedReader lines, Shapes shapes) {
        this.lines = lines;
        this.shapes = shapes;
    }

    long read(Taker taker) throws IOException, SQLException {
        if (next().path("ledger").asInt() != Schema.VERSION) {
            throw fault("not the head of a ledger of version " + Schema.VERSION);
        }
        Table table = null;
        Columns columns = null;
        JsonNode node = next();
        while (!node.has("rows")) {
            Table named = table(node.path("table").asText());
            if (table == null || columns == null || named != table) {
                give(table, taker);
                table = named;
                columns = shapes.of(named);
            }
            waiting.add(row(columns, node.path("row")));
            rows++;
            if (waiting.size() == CHUNK) {
                give(table, taker);
            }
            node = next();
        }
        give(table, taker);
        if (node.path("rows").asLong() != rows) {
            throw fault("says " + node.path("rows").asLong() + " rows and has " + rows);
        }
        return rows;
    }

    private void give(@Nullable Table table, Taker taker) throws SQLException {
        if (table != null && !waiting.isEmpty()) {
            taker.take(table, List.copyOf(waiting));
            waiting.clear();
        }
    }

    private JsonNode next() throws IOException {
        String text = lines.readLine();
        line++;
        if (text == null) {
            throw fault("it ends before its end");
        }
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw fault("not JSON");
        }
    }

    private Table table(String name) {
        try {
            return Table.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw fault("no table is called " + name);
        }
    }

    private List<@Nullable Object> row(Columns columns, JsonNode row) {
        try {
            return columns.read(row);
        } catch (StoreException | java.time.DateTimeException e) {
            throw fault(String.valueOf(e.getMessage()));
        }
    }

    private StoreException fault(String what) {
        return new StoreException("line " + line + " of the import: " + what);
    }
}
