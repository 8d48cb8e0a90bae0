package org.acta.ledger.store;

/** What became of a story that was added: as which revision of which document it is kept, and how many claims and agreements it has there. */
public record Added(String document, int revision, Outcome outcome, int claims, int agreements) {

    /** Was there anything to add? */
    public enum Outcome {
        ADDED,
        REVISED,
        UNCHANGED
    }
}
