package org.acta.time;

import java.time.LocalDate;
import java.util.List;
import org.acta.model.TimeMention;
import org.acta.model.When.Basis;
import org.acta.model.When.Precision;
import org.jspecify.annotations.Nullable;

/** Times told by their distance from publication or from a time spoken of before. */
final class Shifts {

    /** Beyond this many units a distance is no time of human affairs. */
    private static final double FARTHEST = 5000;

    private static final List<String> MODS = List.of("MOD", "EDGE", "NEAR");

    private Shifts() {}

    /** Arguments: {@code unit}, {@code n}, {@code base} (now, anchor, day, lead), {@code whole}, {@code mod}. */
    static @Nullable Reading build(Match match, Scene scene) {
        Unit unit = unit(match);
        Double count = count(match);
        if (count == null || Math.abs(count) > FARTHEST) {
            return null;
        }
        if (match.has("NUM") && (unit == Unit.DECADE || unit == Unit.CENTURY)) {
            count *= unit == Unit.DECADE ? 10 : 100;
            unit = Unit.YEAR;
        }
        String base = match.pattern().argument("base", "now");
        LocalDate published = scene.published();
        Stretch from = switch (base) {
            case "anchor" -> unit.clock() ? scene.day() : scene.anchor();
            case "day" -> scene.day();
            case "lead" -> scene.lead();
            default -> published == null ? null : Unit.DAY.around(published);
        };
        if (from == null) {
            return null;
        }
        Stretch to = base.equals("now") || match.pattern().argument("whole", "").equals("yes")
                ? whole(unit, from, count)
                : anchored(unit, from, count);
        boolean early = unit == Unit.WEEKEND
                && count == 0
                && published != null
                && to.start().isAfter(published);
        if (early && scene.direction(match) == Direction.PAST) {
            to = Unit.WEEKEND.around(to.start().minusDays(7));
        }
        if (to.start().getYear() < 1) {
            return Reading.undated(TimeMention.Type.DATE, "PAST_REF");
        }
        Reading reading = Reading.of(to, Basis.RELATIVE).modified(mod(match));
        boolean unanchored = base.equals("anchor")
                && count > 0
                && !scene.anchored()
                && published != null
                && to.start().isAfter(published);
        return unanchored ? Reading.undated(reading.type(), reading.value()) : reading;
    }

    private static Stretch whole(Unit unit, Stretch from, double count) {
        Unit around = unit == Unit.FORTNIGHT ? Unit.WEEK : unit == Unit.MILLENNIUM ? Unit.CENTURY : unit;
        return around.around(half(
                unit, unit.plus(from.start(), (long) Math.floor(Math.abs(count)) * (count < 0 ? -1 : 1)), count));
    }

    /** Half a year more is six months, half a month fifteen days. */
    private static LocalDate half(Unit unit, LocalDate day, double count) {
        if (count == Math.rint(count)) {
            return day;
        }
        int side = count < 0 ? -1 : 1;
        return unit == Unit.YEAR ? day.plusMonths(6L * side) : unit == Unit.MONTH ? day.plusDays(15L * side) : day;
    }

    /** So many units from a time that may itself be coarse: days from a month stay that month. */
    static Stretch anchored(Unit unit, Stretch from, double count) {
        boolean coarse = !from.start().equals(from.end()) && unit.precision().compareTo(Precision.MONTH) < 0;
        if (coarse) {
            return count == 0 || from.precision() != Precision.WEEK
                    ? from
                    : Unit.WEEK.around(unit.plus(from.start(), (long) count));
        }
        LocalDate to = unit.plus(from.start(), (long) count);
        if (unit == Unit.WEEK && count == 0 || unit == Unit.WEEKEND) {
            return unit.around(to);
        }
        Unit around = unit.precision().compareTo(Precision.MONTH) < 0 || unit == Unit.FORTNIGHT
                ? Unit.DAY
                : unit == Unit.DECADE || unit == Unit.CENTURY || unit == Unit.MILLENNIUM
                        ? count == 0 ? unit : Unit.YEAR
                        : unit;
        return around.around(to);
    }

    static Unit unit(Match match) {
        String told = match.pattern().argument("unit", "UNIT");
        String taken = told.equals("UNIT") ? match.value("UNIT", 0) : told;
        if (taken == null) {
            throw match.pattern().row().wrong("no unit taken");
        }
        return Unit.of(taken);
    }

    /** The count that the words or the pattern give; a half behind it is added. */
    static @Nullable Double count(Match match) {
        String told = match.pattern().argument("n", "NUM");
        boolean back = told.equals("-NUM");
        if (!back && !told.equals("NUM")) {
            return Double.valueOf(told);
        }
        String taken = match.value("NUM", 0);
        double value = taken == null || taken.isEmpty() ? 1 : Double.parseDouble(taken);
        value += Double.parseDouble(match.pattern().argument("plus", "0"));
        return back ? -value : value;
    }

    /** TIMEX3 mod from the pattern, or from a word of class MOD, EDGE or NEAR. */
    static @Nullable String mod(Match match) {
        String told = match.pattern().argument("mod", "");
        if (!told.isEmpty()) {
            return told;
        }
        for (String kind : MODS) {
            String taken = match.value(kind, 0);
            if (taken != null) {
                return taken;
            }
        }
        return null;
    }
}
