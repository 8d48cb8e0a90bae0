package org.acta.ledger.store;

/**
 * Something in the store that is not as it must be.
 *
 * @param where the row it is about: {@code revision 0f… 2}
 */
public record Finding(String where, String what) {

    @Override
    public String toString() {
        return where + ": " + what;
    }
}
