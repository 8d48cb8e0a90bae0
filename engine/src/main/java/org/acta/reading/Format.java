package org.acta.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a source holds: told by its name, else by its first bytes. */
enum Format {
    HTML,
    TEXT,
    LINES;

    private static final int HEAD = 4096;

    /** The stream must support marks; it is left where it was. */
    static Format of(Source source, InputStream in) throws IOException {
        String name = source.name().toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
        if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
            return LINES;
        }
        if (name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml")) {
            return HTML;
        }
        in.mark(HEAD);
        String head = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        in.reset();
        String start = head.replaceFirst("^(?:ï»¿|þÿ|ÿþ)?[\\s\\x00]+", "")
                .replaceFirst("^ï»¿", "")
                .toLowerCase(Locale.ROOT);
        if (name.endsWith(".txt")) {
            return start.startsWith("<!doctype html") || start.startsWith("<html") ? HTML : TEXT;
        }
        if (start.startsWith("{\"") || start.matches("(?s)\\{\\s+\".*")) {
            return LINES;
        }
        return start.startsWith("<")
                        && start.matches("(?s).*<(?:!doctype|html|head|body|article|div|p|meta|title)\\b.*")
                ? HTML
                : TEXT;
    }
}
