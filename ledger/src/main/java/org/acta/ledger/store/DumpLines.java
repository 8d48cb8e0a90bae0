package org.acta.ledger.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a ledger as lines: {@code {"ledger":1}}, then {@code {"table":"claim","row":[…]}} for each row, then {@code {"rows":n}}. */
final class DumpLines {

    private static final JsonFactory JSON = new JsonFactory();

    private final Writer out;

    DumpLines(Writer out) {
        this.out = out;
    }

    private interface Content {
        void write(JsonGenerator json) throws IOException;
    }

    void head(int schema) {
        line(json -> json.writeNumberField("ledger", schema));
    }

    void tail(long rows) {
        line(json -> json.writeNumberField("rows", rows));
    }

    void row(Table table, List<@Nullable Object> row) {
        line(json -> {
            json.writeStringField("table", table.sql());
            json.writeArrayFieldStart("row");
            for (Object value : row) {
                value(json, value);
            }
            json.writeEndArray();
        });
    }

    private static void value(JsonGenerator json, @Nullable Object value) throws IOException {
        if (value == null) {
            json.writeNull();
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

    private void line(Content content) {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
            json.writeStartObject();
            content.write(json);
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
