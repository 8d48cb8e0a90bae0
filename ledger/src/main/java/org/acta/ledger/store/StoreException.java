package org.acta.ledger.store;

import org.jspecify.annotations.Nullable;

/** The store cannot do what is asked of it; the message says why, in words for the person who asked. */
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StoreException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    public StoreException(String message) {
        super(message);
    }
}
