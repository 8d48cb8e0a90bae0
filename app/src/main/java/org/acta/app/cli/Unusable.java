package org.acta.app.cli;

/** The call cannot be carried out as it is; the message says why, in words for the person who made it. */
final class Unusable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unusable(String message) {
        super(message);
    }
}
