package org.acta.model;

/**
 * One link of a chain of who says so.
 *
 * @param cue the words that introduce it: {@code según informó}
 * @param span cue and source together, in the document
 */
public record Attribution(Actor source, String cue, Quotation quotation, Span span) {

    /** Whose words they are. */
    public enum Quotation {
        DIRECT,
        INDIRECT,
        MIXED
    }
}
