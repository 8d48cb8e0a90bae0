package org.acta.time;

import java.time.LocalDate;
import org.acta.model.TimeMention;
import org.acta.model.When.Precision;
import org.jspecify.annotations.Nullable;

/** Durations, the spell of time before or after publication, and repeated times. */
final class Spells {

    private static final double LONGEST = 5000;

    private Spells() {}

    static @Nullable Reading duration(Match match) {
        Double count = Shifts.count(match);
        return count == null
                ? null
                : Reading.undated(TimeMention.Type.DURATION, Shifts.unit(match).duration(Unit.plain(count)))
                        .modified(Shifts.mod(match));
    }

    /** So many units, without a number. */
    static Reading vague(Match match) {
        return Reading.undated(TimeMention.Type.DURATION, Shifts.unit(match).duration("X"));
    }

    /** The last or next so many units, told from publication or from the time spoken of: months and years as whole ones, the present one included. */
    static @Nullable Reading window(Match match, Scene scene) {
        Double count = Shifts.count(match);
        Unit unit = Shifts.unit(match);
        if (count == null) {
            return null;
        }
        Stretch spoken = match.pattern().argument("base", "now").equals("anchor") ? scene.anchor() : null;
        LocalDate published = spoken == null ? scene.published() : spoken.start();
        Reading duration = Reading.undated(TimeMention.Type.DURATION, unit.duration(Unit.plain(count)));
        if (published == null || count > LONGEST || count < 1) {
            return duration;
        }
        boolean next = match.pattern().argument("dir", "past").equals("next");
        long whole = Math.round(count);
        LocalDate other = unit.plus(published, next ? whole : -whole);
        if (unit.clock() && other.equals(published)) {
            return duration.over(published, published);
        }
        boolean days = unit.precision().compareTo(Precision.MONTH) < 0 || unit == Unit.FORTNIGHT;
        Unit around = days
                ? Unit.DAY
                : unit == Unit.MONTH || unit == Unit.QUARTER || unit == Unit.HALF ? Unit.MONTH : Unit.YEAR;
        LocalDate start = around.around(next ? published : other).start();
        LocalDate end = around.around(next ? other : published).end();
        return duration.over(start, end);
    }

    /** The first or last so many units of a year. */
    static @Nullable Reading within(Match match, Scene scene) {
        Double count = Shifts.count(match);
        Integer year = Dates.year(match, scene, 0);
        if (count == null || year == null || count < 1 || count > LONGEST) {
            return null;
        }
        Unit unit = Shifts.unit(match);
        Reading duration = Reading.undated(TimeMention.Type.DURATION, unit.duration(Unit.plain(count)));
        Stretch whole = Unit.year(year);
        long units = Math.round(count);
        return match.pattern().argument("which", "first").equals("last")
                ? duration.over(unit.plus(whole.end().plusDays(1), -units), whole.end())
                : duration.over(whole.start(), unit.plus(whole.start(), units).minusDays(1));
    }

    /** A repeated time: every so many units, a weekday, so many times a unit. */
    static @Nullable Reading set(Match match) {
        String weekday = match.value("WEEKDAY", 0);
        if (weekday != null) {
            return Reading.undated(TimeMention.Type.SET, "XXXX-WXX-" + weekday);
        }
        String told = match.pattern().argument("value", "");
        if (!told.isEmpty()) {
            return Reading.undated(TimeMention.Type.SET, told);
        }
        String often = match.value("FREQ", 0);
        if (often != null) {
            return Reading.undated(TimeMention.Type.SET, often);
        }
        String season = match.value("SEASON", 0);
        if (season != null) {
            return Reading.undated(TimeMention.Type.SET, "XXXX-" + season);
        }
        String part = match.value("PART", 0);
        if (part != null) {
            return Reading.undated(TimeMention.Type.SET, "XXXX-XX-XXT" + part);
        }
        Double count = Shifts.count(match);
        return count == null
                ? null
                : Reading.undated(TimeMention.Type.SET, Shifts.unit(match).duration(Unit.plain(count)));
    }
}
