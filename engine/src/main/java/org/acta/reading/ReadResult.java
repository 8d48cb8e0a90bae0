package org.acta.reading;

import org.acta.model.Story;

/** What became of one story: read, or skipped with a reason that a person can act on. */
public sealed interface ReadResult {

    /** It was read. */
    record Read(Story story) implements ReadResult {}

    /**
     * It could not be read; the rest is not touched by that.
     *
     * @param name the source, with the line for JSON Lines: {@code wire.jsonl:17}
     * @param reason what is wrong, in a few words
     */
    record Skipped(String name, String reason) implements ReadResult {}
}
