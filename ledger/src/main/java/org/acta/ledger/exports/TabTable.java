package org.acta.ledger.exports;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.acta.ledger.entry.Event;

/** A table with a tab between cells and no quoting, as event data come: a tab or line end inside a cell becomes a space. */
final class TabTable<T> implements Export {

    private static final Pattern BREAKS = Pattern.compile("[\\t\\r\\n]+");

    private final Layout<T> layout;
    private final Function<Event, Stream<T>> rows;
    private final Writer out;

    TabTable(Layout<T> layout, boolean header, Function<Event, Stream<T>> rows, OutputStream out) throws IOException {
        this.layout = layout;
        this.rows = rows;
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        if (header) {
            line(layout.names());
        }
    }

    @Override
    public void event(Event event) throws IOException {
        for (T row : (Iterable<T>) rows.apply(event)::iterator) {
            line(layout.row(row));
        }
    }

    private void line(List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            out.write(i == 0 ? "" : "\t");
            out.write(BREAKS.matcher(cells.get(i)).replaceAll(" "));
        }
        out.write('\n');
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
