package org.acta.reading;

import java.util.Locale;
import java.util.Set;

/** File names and their extensions. */
final class Names {

    private static final Set<String> KNOWN =
            Set.of("gz", "html", "htm", "xhtml", "txt", "text", "jsonl", "ndjson", "json");

    private Names() {}

    /** Where the known extensions of a file name begin: {@code story.html.gz} at 5. */
    static int extensionsAt(String name) {
        int end = name.length();
        int dot = name.lastIndexOf('.');
        while (dot > 0 && KNOWN.contains(name.substring(dot + 1, end).toLowerCase(Locale.ROOT))) {
            end = dot;
            dot = name.lastIndexOf('.', end - 1);
        }
        return end;
    }
}
