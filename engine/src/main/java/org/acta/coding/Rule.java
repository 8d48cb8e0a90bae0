package org.acta.coding;

import java.util.List;
import org.acta.model.EventCode;

/**
 * A coding rule: what it codes, how to find it, and the sentences that it must and must not code.
 *
 * @param file the resource it stands in
 * @param line its first line there
 * @param source its block as written, for the codebook
 */
public record Rule(
        String name,
        String file,
        int line,
        EventCode event,
        List<Pattern> patterns,
        List<Example> yes,
        List<Example> no,
        String source) {

    public Rule {
        patterns = List.copyOf(patterns);
        yes = List.copyOf(yes);
        no = List.copyOf(no);
    }

    /** A sentence with the words that must fill roles. */
    public record Example(String text, List<Part> parts) {

        /** {@code words} fill {@code role}. */
        public record Part(String role, String words) {}

        public Example {
            parts = List.copyOf(parts);
        }
    }
}
