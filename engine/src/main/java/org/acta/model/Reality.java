package org.acta.model;

import org.jspecify.annotations.Nullable;

/**
 * How real an event is, as told.
 *
 * @param condition the words of the condition it hangs on
 * @param background recalled rather than reported
 */
public record Reality(
        Status status,
        boolean negative,
        Certainty certainty,
        @Nullable String condition,
        boolean background) {

    /** Has it happened? */
    public enum Status {
        DONE,
        ONGOING,
        PLANNED,
        CONDITIONAL,
        HYPOTHETICAL
    }

    /** How sure the teller is. */
    public enum Certainty {
        CERTAIN,
        PROBABLE,
        POSSIBLE,
        UNCOMMITTED
    }
}
