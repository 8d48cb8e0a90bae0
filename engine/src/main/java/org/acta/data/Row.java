package org.acta.data;

import java.util.List;

/** A row of a table, with the place it came from. */
public record Row(String file, int line, List<String> header, List<String> cells) {

    /** The cell under a column; empty when the cell is. */
    public String get(String column) {
        int at = header.indexOf(column);
        if (at < 0) {
            throw new BadData(file, line, "no column " + column);
        }
        return cells.get(at);
    }

    /** The cell's parts between bars; none when the cell is empty. */
    public List<String> list(String column) {
        String cell = get(column);
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|"));
    }

    /** A cell that must not be empty. */
    public String require(String column) {
        String cell = get(column);
        if (cell.isEmpty()) {
            throw wrong(column + " is empty");
        }
        return cell;
    }

    public BadData wrong(String what) {
        return new BadData(file, line, what);
    }
}
