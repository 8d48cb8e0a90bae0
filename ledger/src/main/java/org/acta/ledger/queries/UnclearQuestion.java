package org.acta.ledger.queries;

/** A question that cannot be answered as it is put; the message says why, for the person who asked. */
public final class UnclearQuestion extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnclearQuestion(String message) {
        super(message);
    }
}
