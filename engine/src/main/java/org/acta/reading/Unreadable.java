package org.acta.reading;

/** A story cannot be read; never leaves the package, {@link Reading} turns it into {@link ReadResult.Skipped}. */
final class Unreadable extends Exception {

    private static final long serialVersionUID = 1L;

    Unreadable(String reason) {
        super(reason, null, false, false);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
