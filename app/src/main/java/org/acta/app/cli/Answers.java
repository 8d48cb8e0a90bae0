package org.acta.app.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.acta.ledger.queries.Answer;
import org.jspecify.annotations.Nullable;

/** An answer in print. */
final class Answers {

    private static final JsonFactory JSON = new JsonFactory();

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
            case JSONL -> answer.records().isEmpty()
                    ? answer.rows().stream().map(this::object).collect(Collectors.joining())
                    : answer.records().stream().map(r -> r + "\n").collect(Collectors.joining());
            case CSV -> csv();
        };
    }

    private String csv() {
        StringWriter out = new StringWriter();
        CsvWriter writer = CsvWriter.builder().build(out);
        writer.writeRecord(answer.columns());
        answer.rows().forEach(row -> writer.writeRecord(row.stream().map(Answers::text).toList()));
        return out.toString();
    }

    /** A value as text; the items of a list are separated by semicolons. */
    static String text(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(String::valueOf).collect(Collectors.joining("; "));
        }
        return value == null ? "" : value.toString();
    }

    private String object(List<@Nullable Object> row) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            for (int i = 0; i < row.size(); i++) {
                Object value = row.get(i);
                if (value != null) {
                    json.writeFieldName(answer.columns().get(i));
                    write(json, value);
                }
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.append('\n').toString();
    }

    private static void write(JsonGenerator json, Object value) throws IOException {
        if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object item : list) {
                json.writeString(String.valueOf(item));
            }
            json.writeEndArray();
        } else if (value instanceof Boolean yes) {
            json.writeBoolean(yes);
        } else if (value instanceof Double real) {
            json.writeNumber(real);
        } else if (value instanceof Number number) {
            json.writeNumber(number.longValue());
        } else {
            json.writeString(value.toString());
        }
    }
}
