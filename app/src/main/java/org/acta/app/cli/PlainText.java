package org.acta.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.acta.reading.Source;

/** A source as plain text: all of its bytes as UTF-8. */
final class PlainText {

    private PlainText() {}

    static String of(Source source) throws IOException {
        try (InputStream in = source.bytes().open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
