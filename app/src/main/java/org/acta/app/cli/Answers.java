package org.acta.app.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.acta.app.web.Json;
import org.acta.ledger.queries.Answer;
import org.jspecify.annotations.Nullable;

/** An answer in print. */
final class Answers {

    private final Answer answer;
    private final List<String> shown;

    /** @param shown the columns of a table */
    Answers(Answer answer, List<String> shown) {
        this.answer = answer;
        this.shown = shown;
    }

    String in(Question.Format format) {
        return switch (format) {
            case TABLE -> new TextTable(answer, shown).text();
            case JSONL ->
                answer.records().isEmpty()
                        ? answer.rows().stream()
                                .map(row -> Json.object(answer.columns(), row) + "\n")
                                .collect(Collectors.joining())
                        : answer.records().stream().map(r -> r + "\n").collect(Collectors.joining());
            case CSV -> csv();
        };
    }

    private String csv() {
        StringWriter out = new StringWriter();
        CsvWriter writer = CsvWriter.builder().build(out);
        writer.writeRecord(answer.columns());
        answer.rows()
                .forEach(row ->
                        writer.writeRecord(row.stream().map(Answers::text).toList()));
        return out.toString();
    }

    /** A value as text; the items of a list are separated by semicolons. */
    static String text(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(String::valueOf).collect(Collectors.joining("; "));
        }
        return value == null ? "" : value.toString();
    }
}
