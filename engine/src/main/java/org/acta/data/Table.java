package org.acta.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A table of ours: comment lines ({@code #}, with source and licence) on top, a header, then rows of tab-separated cells, sorted and unique
 * as whole lines.
 */
public final class Table {

    private Table() {}

    /** The rows of a resource, {@code /world/countries.tsv}. */
    public static List<Row> read(String resource) {
        try (InputStream in = Table.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new BadData(resource, 0, "no such data file");
            }
            return rows(resource, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    /** Does this resource exist? Data of a language may be partial. */
    public static boolean exists(String resource) {
        return Table.class.getResource(resource) != null;
    }

    static List<Row> rows(String file, BufferedReader in) throws IOException {
        List<Row> rows = new ArrayList<>();
        List<String> header = List.of();
        String before = "";
        int number = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            number++;
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = List.of(line.split("\t", -1));
            if (header.isEmpty()) {
                header = cells;
                continue;
            }
            if (cells.size() != header.size()) {
                throw new BadData(file, number, cells.size() + " cells under " + header.size() + " columns");
            }
            if (line.compareTo(before) <= 0) {
                throw new BadData(
                        file,
                        number,
                        line.equals(before) ? "a second time" : "not sorted: comes before the line above");
            }
            before = line;
            rows.add(new Row(file, number, header, cells));
        }
        return List.copyOf(rows);
    }
}
