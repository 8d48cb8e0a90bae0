package org.acta.app.cli;

import java.util.ArrayList;
import java.util.List;
import org.acta.ledger.queries.Answer;
import org.jspecify.annotations.Nullable;

/** An answer as a table for the eye: columns as wide as they need to be, long ones cut to what the terminal holds. Columns without a value are left out. */
final class TextTable {

    private static final String GAP = "  ";
    private static final int DEFAULT_WIDTH = 120;
    private static final int NARROWEST = 12;

    private final List<String> heads = new ArrayList<>();
    private final List<List<String>> cells = new ArrayList<>();
    private final List<Boolean> numeric = new ArrayList<>();
    private final int rows;

    TextTable(Answer answer, List<String> shown) {
        rows = answer.rows().size();
        for (int column = 0; column < answer.columns().size(); column++) {
            List<String> texts = new ArrayList<>();
            boolean numbers = true;
            for (List<@Nullable Object> row : answer.rows()) {
                Object value = row.get(column);
                texts.add(value instanceof Boolean yes ? (yes ? "yes" : "") : oneLine(Answers.text(value)));
                numbers &= value == null || value instanceof Number;
            }
            if (shown.contains(answer.columns().get(column)) && texts.stream().anyMatch(t -> !t.isEmpty())) {
                heads.add(answer.columns().get(column));
                cells.add(texts);
                numeric.add(numbers);
            }
        }
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    String text() {
        if (rows == 0) {
            return "nothing found\n";
        }
        int[] widths = widths();
        StringBuilder out = new StringBuilder();
        line(out, heads, widths);
        for (int row = 0; row < rows; row++) {
            int at = row;
            line(out, cells.stream().map(c -> c.get(at)).toList(), widths);
        }
        return out.toString();
    }

    /** The widest columns give way first. */
    private int[] widths() {
        int[] widths = new int[heads.size()];
        int total = -GAP.length();
        for (int column = 0; column < widths.length; column++) {
            int widest = cells.get(column).stream()
                    .mapToInt(t -> t.codePointCount(0, t.length()))
                    .max()
                    .orElse(0);
            widths[column] = Math.max(heads.get(column).length(), widest);
            total += widths[column] + GAP.length();
        }
        int room = width();
        while (total > room) {
            int widest = 0;
            for (int column = 1; column < widths.length; column++) {
                widest = widths[column] > widths[widest] ? column : widest;
            }
            if (widths[widest] <= NARROWEST) {
                break;
            }
            widths[widest]--;
            total--;
        }
        return widths;
    }

    private static int width() {
        String columns = System.getenv("COLUMNS");
        return columns != null && columns.matches("\\d{2,4}") ? Integer.parseInt(columns) : DEFAULT_WIDTH;
    }

    private void line(StringBuilder out, List<String> texts, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            String cut = cut(texts.get(column), widths[column]);
            String pad = " ".repeat(widths[column] - cut.codePointCount(0, cut.length()));
            line.append(column == 0 ? "" : GAP).append(numeric.get(column) ? pad + cut : cut + pad);
        }
        out.append(line.toString().stripTrailing()).append('\n');
    }

    private static String cut(String text, int width) {
        return text.codePointCount(0, text.length()) <= width
                ? text
                : text.substring(0, text.offsetByCodePoints(0, width - 1)) + "…";
    }
}
