package org.acta.ledger.joining;

import java.util.List;
import org.acta.ledger.entry.Entry;
import org.acta.model.Span;

/**
 * Two claims on one event that cannot both hold.
 *
 * @param fields names of the fields that exclude each other, as in the records
 * @param span the words of the one, in its document
 * @param otherSpan the words of the other, in its document
 */
public record Contradiction(Kind kind, List<String> fields, Entry one, Span span, Entry other, Span otherSpan) {

    /** In what they differ. */
    public enum Kind {
        /** How much: numbers outside each other's bounds. */
        AMOUNT,
        /** When: days that exclude each other. */
        TIME,
        /** Whether: asserted by one and denied by the other. */
        POLARITY,
        /** Who did it. */
        ACTOR
    }

    public Contradiction {
        fields = List.copyOf(fields);
    }
}
