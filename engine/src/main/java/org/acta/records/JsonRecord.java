package org.acta.records;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.acta.model.Actor;
import org.acta.model.Attribution;
import org.acta.model.Evidence;
import org.acta.model.Ownership;
import org.acta.model.Span;
import org.jspecify.annotations.Nullable;

/** One JSON object under the pen; what is empty is not written. */
final class JsonRecord {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final StringWriter out = new StringWriter(1024);
    private final JsonGenerator json;
    private final CodePoints points;

    /** Something that is written into a record. */
    interface Part {
        void write() throws IOException;
    }

    JsonRecord(CodePoints points) {
        this.points = points;
        try {
            json = FACTORY.createGenerator(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String finish(Part content) {
        try {
            json.writeStartObject();
            content.write();
            json.writeEndObject();
            json.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    void text(String name, @Nullable String value) throws IOException {
        if (value != null && !value.isEmpty()) {
            json.writeStringField(name, value);
        }
    }

    void text(String name, Optional<?> value) throws IOException {
        if (value.isPresent()) {
            text(name, value.get().toString());
        }
    }

    void name(String name, Enum<?> value) throws IOException {
        json.writeStringField(name, Names.of(value));
    }

    void yes(String name, boolean value) throws IOException {
        if (value) {
            json.writeBooleanField(name, true);
        }
    }

    void number(String name, @Nullable Number value) throws IOException {
        if (value == null) {
            return;
        }
        double real = value.doubleValue();
        if (real == Math.rint(real) && Math.abs(real) < 1e15) {
            json.writeNumberField(name, (long) real);
        } else {
            json.writeNumberField(name, real);
        }
    }

    void texts(String name, Collection<String> values) throws IOException {
        if (values.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    void object(String name, Part content) throws IOException {
        json.writeObjectFieldStart(name);
        content.write();
        json.writeEndObject();
    }

    /** An object inside an array. */
    void item(Part content) throws IOException {
        json.writeStartObject();
        content.write();
        json.writeEndObject();
    }

    void array(String name, boolean empty, Part content) throws IOException {
        if (!empty) {
            json.writeArrayFieldStart(name);
            content.write();
            json.writeEndArray();
        }
    }

    void span(Span span) throws IOException {
        json.writeNumberField("start", points.of(span.start()));
        json.writeNumberField("end", points.of(span.end()));
    }

    void actors(String name, List<Actor> actors) throws IOException {
        array(name, actors.isEmpty(), () -> {
            for (Actor actor : actors) {
                item(() -> actor(actor));
            }
        });
    }

    void actor(Actor actor) throws IOException {
        text("text", actor.text());
        text("name", actor.name());
        name("kind", actor.kind());
        text("country", actor.country());
        text("org", actor.org());
        text("sector", actor.sector().name());
        text("office", actor.office());
        text("code", actor.code());
        if (actor.ownership() != Ownership.UNKNOWN) {
            name("ownership", actor.ownership());
        }
        span(actor.span());
    }

    void attribution(List<Attribution> chain) throws IOException {
        array("attribution", chain.isEmpty(), () -> {
            for (Attribution link : chain) {
                item(() -> {
                    object("source", () -> actor(link.source()));
                    text("cue", link.cue());
                    name("quotation", link.quotation());
                    span(link.span());
                });
            }
        });
    }

    void evidence(Evidence evidence) throws IOException {
        number("segment", evidence.segment());
        span(evidence.sentence());
        text("text", evidence.text());
        object("trigger", () -> {
            span(evidence.trigger());
            text("text", evidence.triggerText());
        });
    }
}
