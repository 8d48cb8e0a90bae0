package org.acta.time;

import java.time.LocalDate;
import org.acta.model.TimeMention;
import org.acta.model.When.Basis;
import org.acta.model.When.Precision;
import org.jspecify.annotations.Nullable;

/** Two ends in one expression: {@code 1914-18}, {@code 3-5 May}. */
final class Ranges {

    private Ranges() {}

    static @Nullable Reading build(Match match, Scene scene) {
        Stretch from = end(match, scene, 0);
        Stretch to = end(match, scene, 1);
        if (from == null || to == null || to.end().isBefore(from.start())) {
            return null;
        }
        boolean years = match.has("YEAR");
        return new Reading(
                TimeMention.Type.DATE,
                from.value() + "/" + to.value(),
                null,
                from.start(),
                to.end(),
                Precision.RANGE,
                years ? Basis.EXPLICIT : Basis.RELATIVE,
                true);
    }

    /** One end; year and month that it leaves out are those of the other. */
    private static @Nullable Stretch end(Match match, Scene scene, int nth) {
        int year = year(match, scene, nth);
        int month = match.number("MONTH", nth, match.number("MONTH", 0, match.number("MM", 0, 0)));
        int day = match.number("DAY", nth, match.number("DAY", 0, 0));
        if (year == 0) {
            return unyeared(match, scene, nth, month, day);
        }
        return Dates.stretch(year, month, day);
    }

    private static int year(Match match, Scene scene, int nth) {
        int first = match.number("YEAR", 0, 0);
        if (nth == 0) {
            boolean turn = match.has("MONTH") && !match.has("YY") && match.number("YEAR", 1, 0) == 0 && turns(match);
            return turn && first > 0 ? first - 1 : first == 0 ? told(match, scene) : first;
        }
        String two = match.value("YY", 0);
        return two != null
                ? first - Math.floorMod(first, 100) + Integer.parseInt(two)
                : match.number("YEAR", 1, first == 0 ? told(match, scene) : first);
    }

    private static int told(Match match, Scene scene) {
        Integer year = Dates.year(match, scene, 0);
        return year == null ? 0 : year;
    }

    /** From November to February runs over the turn of the year. */
    private static boolean turns(Match match) {
        return match.number("MONTH", 1, 13) < match.number("MONTH", 0, 0);
    }

    private static @Nullable Stretch unyeared(Match match, Scene scene, int nth, int month, int day) {
        LocalDate published = scene.published();
        if (published == null || month == 0) {
            return null;
        }
        int lastMonth = match.number("MONTH", 1, month);
        int lastDay = match.number("DAY", 1, day);
        Reading last = Dates.monthDay(published, lastMonth, lastDay, Dates.direction(match, scene), false);
        if (last == null || last.start() == null) {
            return null;
        }
        int year = last.start().getYear() - (nth == 0 && turns(match) ? 1 : 0);
        return Dates.stretch(year, month, day);
    }
}
