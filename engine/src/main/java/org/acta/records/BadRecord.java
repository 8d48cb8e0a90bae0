package org.acta.records;

import org.jspecify.annotations.Nullable;

/** A line that is not the record it should be; the message says what is wrong with it. */
public final class BadRecord extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadRecord(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
