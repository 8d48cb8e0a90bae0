package org.acta.reading;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Articles as JSON Lines, one by one as they are asked for, so that a file of any size takes the memory of its
 * longest line.
 */
final class JsonLines implements Iterator<ReadResult> {

    private static final JsonFactory JSON = new JsonFactory();

    private final Knowledge known;
    private final Source source;
    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int filled;
    private int number;
    private boolean done;
    private @Nullable ReadResult next;

    JsonLines(Knowledge known, Source source, InputStream in) {
        this.known = known;
        this.source = source;
        this.in = in;
    }

    @Override
    public boolean hasNext() {
        while (next == null && !done) {
            next = advance();
        }
        return next != null;
    }

    @Override
    public ReadResult next() {
        if (!hasNext()) {
            throw new NoSuchElementException(source.name());
        }
        ReadResult result = Objects.requireNonNull(next);
        next = null;
        return result;
    }

    /** The next article or the reason why it is none; null for an empty line and at the end. */
    private @Nullable ReadResult advance() {
        String name = source.name() + ":" + (number + 1);
        try {
            byte[] line = line();
            return line == null ? null : read(line);
        } catch (Unreadable e) {
            return new ReadResult.Skipped(name, e.reason());
        } catch (IOException e) {
            done = true;
            return new ReadResult.Skipped(name, Unpacking.reason(e));
        }
    }

    /** The bytes of the next line; null when it is blank or there is none. */
    private byte @Nullable [] line() throws IOException, Unreadable {
        ByteArrayOutputStream line = new ByteArrayOutputStream(4096);
        boolean tooLong = false;
        while (true) {
            if (at == filled) {
                filled = in.read(buffer, 0, buffer.length);
                at = 0;
                if (filled < 0) {
                    filled = 0;
                    done = true;
                    break;
                }
            }
            int from = at;
            while (at < filled && buffer[at] != '\n') {
                at++;
            }
            tooLong |= line.size() + at - from > Limits.BYTES;
            if (!tooLong) {
                line.write(buffer, from, at - from);
            }
            if (at < filled) {
                at++;
                break;
            }
        }
        number++;
        if (tooLong) {
            throw new Unreadable("larger than " + (Limits.BYTES >> 20) + " MiB");
        }
        byte[] bytes = line.toByteArray();
        return blank(bytes) ? null : bytes;
    }

    private static boolean blank(byte[] bytes) {
        for (byte b : bytes) {
            if (b != ' ' && b != '\r' && b != '\t') {
                return false;
            }
        }
        return true;
    }

    private ReadResult read(byte[] line) throws Unreadable {
        Map<String, String> fields = fields(Decoding.text(line, "UTF-8"));
        return new ReadResult.Read(new Article(known, fields).story());
    }

    /** The text fields of the object; other fields are passed over. */
    private static Map<String, String> fields(String line) throws Unreadable {
        Map<String, String> fields = new HashMap<>();
        try (JsonParser parser = JSON.createParser(line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new Unreadable("not a JSON object");
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String field = parser.currentName();
                JsonToken value = parser.nextToken();
                if (value == JsonToken.VALUE_STRING || value == JsonToken.VALUE_NUMBER_INT) {
                    fields.put(field, parser.getText());
                } else {
                    parser.skipChildren();
                }
            }
            return fields;
        } catch (IOException e) {
            throw new Unreadable("broken JSON");
        }
    }
}
