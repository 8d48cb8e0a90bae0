package org.acta.time;

import java.time.LocalDate;
import org.acta.model.TimeMention;
import org.acta.model.When.Basis;
import org.acta.model.When.Precision;
import org.jspecify.annotations.Nullable;

/**
 * What an expression means: TIMEX3 type, value and mod, and the days it covers, where it covers any.
 *
 * @param dated it places events in time; a mere duration or set does not
 */
record Reading(
        TimeMention.Type type,
        String value,
        @Nullable String mod,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        Precision precision,
        Basis basis,
        boolean dated) {

    static Reading of(Stretch stretch, Basis basis) {
        return new Reading(
                TimeMention.Type.DATE,
                stretch.value(),
                null,
                stretch.start(),
                stretch.end(),
                stretch.precision(),
                basis,
                true);
    }

    /** An expression that covers no days of its own. */
    static Reading undated(TimeMention.Type type, String value) {
        return new Reading(type, value, null, null, null, Precision.RANGE, Basis.RELATIVE, false);
    }

    Reading valued(TimeMention.Type newType, String newValue) {
        return new Reading(newType, newValue, mod, start, end, precision, basis, dated);
    }

    Reading modified(@Nullable String newMod) {
        return new Reading(type, value, newMod, start, end, precision, basis, dated);
    }

    /** The same words over other days. */
    Reading over(@Nullable LocalDate newStart, @Nullable LocalDate newEnd) {
        boolean wrong = newStart != null && newEnd != null && newEnd.isBefore(newStart);
        return wrong ? this : new Reading(type, value, mod, newStart, newEnd, Precision.RANGE, basis, true);
    }

    boolean is(String kind) {
        return type.name().equals(kind) && (dated || type != TimeMention.Type.DATE && type != TimeMention.Type.TIME)
                || kind.equals("POINT") && dated && (type == TimeMention.Type.DATE || type == TimeMention.Type.TIME);
    }
}
