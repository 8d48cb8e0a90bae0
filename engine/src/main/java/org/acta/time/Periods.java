package org.acta.time;

import java.time.LocalDate;
import org.acta.model.TimeMention;
import org.acta.model.When.Basis;
import org.acta.model.When.Precision;
import org.jspecify.annotations.Nullable;

/** Decades, centuries, quarters, halves, seasons, fiscal years and holidays of fixed date. */
final class Periods {

    private Periods() {}

    static @Nullable Reading decade(Match match, Scene scene) {
        if (match.pattern().argument("check", "").equals("alone") && scene.counts(match)) {
            return null;
        }
        int year = match.number("YEAR", 0, -1);
        if (year >= 0) {
            return year % 10 != 0
                    ? null
                    : Reading.of(Unit.decade(year), Basis.EXPLICIT).modified(Shifts.mod(match));
        }
        int tens = match.number("DECADE", 0, match.number("TENS", 0, match.number("WORDTENS", 0, -1)));
        if (tens < 0) {
            return null;
        }
        LocalDate published = scene.published();
        int now = published == null ? 1999 : published.getYear();
        int first = now - Math.floorMod(now, 100) + tens;
        return Reading.of(Unit.decade(first > now ? first - 100 : first), Basis.EXPLICIT)
                .modified(Shifts.mod(match));
    }

    static @Nullable Reading century(Match match) {
        int number = match.number("ROMAN", 0, match.number("ORD", 0, match.number("NUM", 0, 0)));
        return number < 1 || number > 30
                ? null
                : Reading.of(Unit.century(number), Basis.EXPLICIT).modified(Shifts.mod(match));
    }

    /** A quarter or half by its number, of the year told or of the present one. */
    static @Nullable Reading part(Match match, Scene scene, Unit unit) {
        int told = Integer.parseInt(match.pattern().argument("n", "0"));
        int number = match.number("ORD", 0, match.number("NUM", 0, told));
        if (number < 1 || number > (unit == Unit.QUARTER ? 4 : 2)) {
            return null;
        }
        Integer year = Dates.year(match, scene, 0);
        if (year != null) {
            return Reading.of(numbered(unit, year, number), match.has("YEAR") ? Basis.EXPLICIT : Basis.RELATIVE);
        }
        LocalDate published = scene.published();
        if (published == null) {
            return Reading.undated(TimeMention.Type.DATE, "XXXX-Q" + number);
        }
        Stretch stretch = numbered(unit, published.getYear(), number);
        if (stretch.start().isAfter(published) && scene.direction(match) != Direction.FUTURE) {
            stretch = numbered(unit, published.getYear() - 1, number);
        }
        return Reading.of(stretch, Basis.RELATIVE);
    }

    private static Stretch numbered(Unit unit, int year, int number) {
        return unit == Unit.QUARTER ? Unit.quarter(year, number) : Unit.half(year, number);
    }

    static @Nullable Reading season(Match match, Scene scene) {
        String season = match.value("SEASON", 0);
        Integer year = Dates.year(match, scene, 0);
        if (season == null) {
            return null;
        }
        if (year != null) {
            return Reading.of(season(season, year, scene.southern()), Basis.EXPLICIT)
                    .modified(Shifts.mod(match));
        }
        LocalDate published = scene.published();
        if (published == null) {
            return Reading.undated(TimeMention.Type.DATE, "XXXX-" + season);
        }
        boolean strict = match.pattern().argument("dir", "").equals("past");
        Direction direction = Dates.direction(match, scene);
        boolean future = direction == Direction.FUTURE;
        int now = published.getYear();
        for (int away = 0; away < 4; away++) {
            Stretch stretch = season(season, future ? now - 1 + away : now + 1 - away, scene.southern());
            boolean fits = future
                    ? !stretch.end().isBefore(published)
                    : strict
                            ? stretch.end().isBefore(published)
                            : !stretch.start().isAfter(published);
            if (fits) {
                return Reading.of(stretch, Basis.RELATIVE).modified(Shifts.mod(match));
            }
        }
        return null;
    }

    /** Whole months, as meteorologists count; a season over the turn of the year is named by the year it begins in. */
    private static Stretch season(String season, int year, boolean southern) {
        int north = switch (season) {
            case "SP" -> 3;
            case "SU" -> 6;
            case "FA" -> 9;
            default -> 12;
        };
        int month = southern ? (north + 5) % 12 + 1 : north;
        LocalDate start = LocalDate.of(year, month, 1);
        return new Stretch(start, start.plusMonths(3).minusDays(1), Precision.SEASON, year + "-" + season);
    }

    /** A fiscal year, read as the calendar year it is named by. */
    static @Nullable Reading fiscal(Match match, Scene scene) {
        Integer year = Dates.year(match, scene, 0);
        return year == null
                ? null
                : Reading.of(Unit.year(year), Basis.EXPLICIT).valued(TimeMention.Type.DATE, "FY" + year);
    }

    static @Nullable Reading holiday(Match match, Scene scene) {
        String day = match.value("HOLIDAY", 0);
        String told = day == null ? match.pattern().argument("day", "01-01") : day;
        int month = Integer.parseInt(told.substring(0, 2));
        int date = Integer.parseInt(told.substring(3));
        Integer year = Dates.year(match, scene, 0);
        LocalDate published = scene.published();
        if (year != null) {
            Stretch stretch = Dates.stretch(year, month, date);
            return stretch == null ? null : Reading.of(stretch, Basis.EXPLICIT);
        }
        return published == null
                ? Reading.undated(TimeMention.Type.DATE, "XXXX-" + told)
                : Dates.monthDay(published, month, date, Dates.direction(match, scene), false);
    }
}
