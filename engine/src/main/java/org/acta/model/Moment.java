package org.acta.model;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** When a page was published or updated: the day in the outlet's zone, and the instant where the page gives one. */
public record Moment(LocalDate day, @Nullable OffsetDateTime instant) {

    public static Moment of(OffsetDateTime instant) {
        return new Moment(instant.toLocalDate(), instant);
    }

    public static Moment of(LocalDate day) {
        return new Moment(day, null);
    }

    /** ISO 8601 as far as it is known: a day, or an instant with seconds and offset (RFC 3339). */
    @Override
    public String toString() {
        return instant != null ? DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant) : day.toString();
    }
}
