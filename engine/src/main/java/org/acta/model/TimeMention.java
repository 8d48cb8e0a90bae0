package org.acta.model;

import org.jspecify.annotations.Nullable;

/**
 * A time expression of a sentence with its TIMEX3 reading.
 *
 * @param first index of its first word
 * @param last index of its last word
 * @param value TIMEX3 value, {@code 2024-06-18}, {@code P3W}
 * @param mod TIMEX3 mod, {@code START}, or null
 * @param when the days it covers when it places an event in time; null for mere durations and sets
 */
public record TimeMention(
        int first,
        int last,
        Span span,
        Type type,
        String value,
        @Nullable String mod,
        @Nullable When when) {

    /** TIMEX3 types. */
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }
}
