package org.acta.ledger.entry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person's verdict, kept beside what the machine found.
 *
 * @param target id of the claim or the agreement
 * @param event the event that the claim is, or is not, part of; null for other kinds
 * @param field of the record that is corrected; null unless the verdict corrects
 * @param value what the field should say
 */
public record Review(
        Kind kind,
        String target,
        @Nullable String event,
        Verdict verdict,
        @Nullable String field,
        @Nullable String value,
        String reviewer,
        Instant reviewed,
        String reason) {

    /** What was looked at. */
    public enum Kind {
        CLAIM,
        JOINING,
        AGREEMENT
    }

    /** What was found. */
    public enum Verdict {
        ACCEPT,
        REJECT,
        CORRECT
    }

    public Review {
        if (reviewer.isBlank()) {
            throw new IllegalArgumentException("a review without a name");
        }
        if ((kind == Kind.JOINING) != (event != null)) {
            throw new IllegalArgumentException("a review of a joining, and only that, names the event");
        }
        if ((verdict == Verdict.CORRECT) != (field != null && value != null)) {
            throw new IllegalArgumentException("a correction, and only that, names a field and its value");
        }
    }
}
