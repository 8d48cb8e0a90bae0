package org.acta.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The time of an event: days, both inclusive; the open side of an open range is null.
 *
 * @param text the words that say so; null with {@link Basis#PUBLICATION}
 */
public record When(
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        Precision precision,
        @Nullable String text,
        Basis basis) {

    /** How exact it is. */
    public enum Precision {
        DAY,
        WEEK,
        MONTH,
        QUARTER,
        SEASON,
        YEAR,
        DECADE,
        CENTURY,
        RANGE
    }

    /** Where it comes from. */
    public enum Basis {
        EXPLICIT,
        RELATIVE,
        SENTENCE,
        PUBLICATION
    }

    public When {
        if (start != null && end != null && end.isBefore(start)) {
            throw new IllegalArgumentException("ends before it starts: " + start + "/" + end);
        }
    }
}
