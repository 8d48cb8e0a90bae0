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
public final class JsonRecord {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final StringWriter out;
    private final JsonGenerator json;
    private final CodePoints points;

    /** Something that is written into a record. */
    public interface Part {
        void write() throws IOException;
    }

    /** An empty record whose spans lie in the text that is counted here. */
    public JsonRecord(CodePoints points) {
        this.points = points;
        this.out = new StringWriter(1024);
        try {
            json = FACTORY.createGenerator(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonRecord(JsonRecord record, CodePoints points) {
        this.points = points;
        this.out = record.out;
        this.json = record.json;
    }

    /** The same record, to write spans that lie in another text. */
    public JsonRecord over(CodePoints other) {
        return new JsonRecord(this, other);
    }

    /** Writes everything; the object as a line without its end. */
    public String finish(Part content) {
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

    public void text(String name, @Nullable String value) throws IOException {
        if (value != null && !value.isEmpty()) {
            json.writeStringField(name, value);
        }
    }

    public void text(String name, Optional<?> value) throws IOException {
        if (value.isPresent()) {
            text(name, value.get().toString());
        }
    }

    /** A constant as records write it: lower case with hyphens. */
    public void name(String name, Enum<?> value) throws IOException {
        json.writeStringField(name, Names.of(value));
    }

    /** Written only when it is so. */
    public void yes(String name, boolean value) throws IOException {
        if (value) {
            json.writeBooleanField(name, true);
        }
    }

    /** Without a point where it is whole. */
    public void number(String name, @Nullable Number value) throws IOException {
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

    public void texts(String name, Collection<String> values) throws IOException {
        if (values.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    public void object(String name, Part content) throws IOException {
        json.writeObjectFieldStart(name);
        content.write();
        json.writeEndObject();
    }

    /** An object inside an array. */
    public void item(Part content) throws IOException {
        json.writeStartObject();
        content.write();
        json.writeEndObject();
    }

    public void array(String name, boolean empty, Part content) throws IOException {
        if (!empty) {
            json.writeArrayFieldStart(name);
            content.write();
            json.writeEndArray();
        }
    }

    public void span(Span span) throws IOException {
        json.writeNumberField("start", points.of(span.start()));
        json.writeNumberField("end", points.of(span.end()));
    }

    public void actors(String name, List<Actor> actors) throws IOException {
        array(name, actors.isEmpty(), () -> {
            for (Actor actor : actors) {
                item(() -> actor(actor));
            }
        });
    }

    public void actor(Actor actor) throws IOException {
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

    public void attribution(List<Attribution> chain) throws IOException {
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

    public void evidence(Evidence evidence) throws IOException {
        number("segment", evidence.segment());
        span(evidence.sentence());
        text("text", evidence.text());
        object("trigger", () -> {
            span(evidence.trigger());
            text("text", evidence.triggerText());
        });
    }
}
