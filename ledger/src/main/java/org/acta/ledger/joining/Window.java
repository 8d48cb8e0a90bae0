package org.acta.ledger.joining;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.acta.ledger.entry.Entry;
import org.acta.ledger.entry.Publication;
import org.acta.model.Reality;
import org.acta.model.When;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a claim may have happened.
 *
 * @param stated the text dates it; else the day of publication does: what is told was on one of the days before, what is planned is soon to come
 */
record Window(LocalDate first, LocalDate last, boolean stated) {

    private static final int WEEK = 7;
    private static final int MONTH = 31;
    private static final int YEAR = 366;

    /** How far ahead lies what is planned without a date. */
    private static final int SOON = 60;

    /** How late a story may tell without a date what has happened. */
    private static final int DELAY = 2;

    /** How two windows lie to each other. */
    enum Fit {
        /** Both are dated to the same day. */
        SAME_DAY,
        /** They meet, and one is dated by its publication. */
        NEAR,
        /** Both are dated, one day apart: it was night, or they are two. */
        NEXT_DAY,
        /** The same week, month or year, and neither more exact. */
        SAME_SPAN,
        /** A day within the other's week or month. */
        IN_MONTH,
        /** A day or month within the other's year. */
        IN_YEAR,
        /** One of them has no time. */
        UNKNOWN,
        /** They exclude each other. */
        APART
    }

    /**
     * The window of a claim; null when nothing tells its time. What is planned without a date is expected soon; when the act that a story denies
     * would have been, its publication does not tell.
     */
    static @Nullable Window of(Entry entry) {
        When when = entry.claim().when();
        LocalDate published = entry.publication().published();
        Reality reality = entry.claim().reality();
        if (when == null) {
            return published != null && reality.status() == Reality.Status.PLANNED
                    ? new Window(published, published.plusDays(SOON), false)
                    : null;
        }
        if (when.basis() == When.Basis.PUBLICATION && when.end() != null) {
            return reality.negative() ? null : new Window(when.end().minusDays(DELAY), when.end(), false);
        }
        if (when.start() == null) {
            return null;
        }
        LocalDate end = when.end() != null ? when.end() : published;
        if (end == null
                || end.isBefore(when.start())
                || when.end() == null && reality.status() == Reality.Status.PLANNED) {
            end = when.start().plusDays(MONTH - 1L);
        }
        return new Window(when.start(), end, true);
    }

    /** The days before a story in which its news happened; null when it has no date. */
    static @Nullable Window before(Publication publication) {
        LocalDate day = publication.published();
        return day == null ? null : new Window(day.minusDays(DELAY), day, false);
    }

    long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    /** To the day, or nearly so. */
    boolean exact() {
        return days() <= DELAY + 1;
    }

    static Fit fit(@Nullable Window one, @Nullable Window other) {
        if (one == null || other == null) {
            return Fit.UNKNOWN;
        }
        if (one.exact() && other.exact()) {
            return one.fitOfDays(other);
        }
        if (!one.meets(other)) {
            return Fit.APART;
        }
        Window wide = one.days() >= other.days() ? one : other;
        if (one.span() == other.span()) {
            return Fit.SAME_SPAN;
        }
        return wide.span() <= MONTH ? Fit.IN_MONTH : wide.span() <= YEAR ? Fit.IN_YEAR : Fit.UNKNOWN;
    }

    private Fit fitOfDays(Window other) {
        if (meets(other)) {
            return stated && other.stated ? Fit.SAME_DAY : Fit.NEAR;
        }
        boolean neighbours = stated
                && other.stated
                && (last.plusDays(1).equals(other.first)
                        || other.last.plusDays(1).equals(first));
        return neighbours ? Fit.NEXT_DAY : Fit.APART;
    }

    /** Is there a day in both? */
    boolean meets(Window other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }

    /** The class of length: two days, week, month, year or longer. */
    private int span() {
        return exact()
                ? 1
                : days() <= WEEK ? WEEK : days() <= MONTH ? MONTH : days() <= YEAR ? YEAR : Integer.MAX_VALUE;
    }
}
