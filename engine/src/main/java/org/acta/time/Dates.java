package org.acta.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.acta.model.TimeMention;
import org.acta.model.When.Basis;
import org.jspecify.annotations.Nullable;

/** Dates that name a year, month, day or weekday; what they leave out is filled in from the day of publication. */
final class Dates {

    private static final int LEAP_YEARS_APART = 8;
    /** A day so long ago, in days, is told with its year when the same day is so soon to come. */
    private static final int LONG_AGO = 300;

    private static final int SOON = 60;

    private Dates() {}

    static @Nullable Reading build(Match match, Scene scene) {
        Integer year = year(match, scene, 0);
        int month = match.number("MONTH", 0, match.number("MM", 0, 0));
        int day = match.number("DAY", 0, 0);
        if (match.has("WEEKDAY") && month == 0) {
            return weekday(match, scene);
        }
        if (month > 12) {
            return null;
        }
        if (year != null) {
            Basis basis = match.has("YEAR") || match.has("YY") ? Basis.EXPLICIT : Basis.RELATIVE;
            Stretch stretch = stretch(year, month, day);
            return stretch == null || uncounted(match, scene, month) ? null : Reading.of(stretch, basis);
        }
        return month > 0 ? unyeared(match, scene, month, day) : dayOnly(match, scene, day);
    }

    private static boolean uncounted(Match match, Scene scene, int month) {
        return month == 0 && match.pattern().argument("check", "").equals("alone") && scene.counts(match);
    }

    /** The year that the words name, or tell relative to publication or to the time last spoken of. */
    static @Nullable Integer year(Match match, Scene scene, int nth) {
        String written = match.value("YEAR", nth);
        if (written != null) {
            return Integer.valueOf(written);
        }
        String two = match.value("YY", nth);
        LocalDate published = scene.published();
        if (two != null) {
            int pivot = published == null ? 2050 : published.getYear() + 20;
            int value = pivot - Math.floorMod(pivot, 100) + Integer.parseInt(two);
            return value > pivot ? value - 100 : value;
        }
        String told = match.pattern().argument("year", "");
        if (told.equals("same")) {
            Stretch anchor = scene.anchor();
            return anchor == null ? null : anchor.start().getYear();
        }
        return told.isEmpty() || published == null ? null : published.getYear() + Integer.parseInt(told);
    }

    /** A day, month or year; null when the calendar has no such day. */
    static @Nullable Stretch stretch(int year, int month, int day) {
        try {
            if (month == 0) {
                return Unit.year(year);
            }
            if (day == 0) {
                return Unit.month(YearMonth.of(year, month));
            }
            return Unit.DAY.around(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The way to look: what the words say, else the verb, else the nearer side for what a noun carries. */
    static Direction direction(Match match, Scene scene) {
        Direction said = switch (match.pattern().argument("dir", "")) {
            case "past" -> Direction.PAST;
            case "next" -> Direction.FUTURE;
            case "near" -> Direction.NEAR;
            default -> null;
        };
        if (said != null) {
            return said;
        }
        Direction told = scene.direction(match);
        if (told == Direction.PAST && scene.nominal(match)) {
            return Direction.RATHER_PAST;
        }
        return told == Direction.PRESENT ? Direction.NEAR : told;
    }

    private static @Nullable Reading unyeared(Match match, Scene scene, int month, int day) {
        LocalDate published = scene.published();
        if (published == null) {
            String value = day == 0 ? "XXXX-%02d" : "XXXX-%02d-%02d";
            return Reading.undated(TimeMention.Type.DATE, String.format(java.util.Locale.ROOT, value, month, day));
        }
        boolean strict = !match.pattern().argument("dir", "").isEmpty() && day == 0;
        return monthDay(published, month, day, direction(match, scene), strict);
    }

    /** @param strict the present month or day itself is not meant */
    static @Nullable Reading monthDay(LocalDate published, int month, int day, Direction direction, boolean strict) {
        Stretch past = null;
        Stretch next = null;
        for (int away = 0; away <= LEAP_YEARS_APART; away++) {
            past = past == null ? side(published, published.getYear() + 1 - away, month, day, true, strict) : past;
            next = next == null ? side(published, published.getYear() - 1 + away, month, day, false, strict) : next;
        }
        if (past == null || next == null) {
            return null;
        }
        long weight = direction == Direction.RATHER_PAST ? 2 : 1;
        boolean nearer = distance(past, published) <= distance(next, published) * weight;
        boolean yearless = day > 0 && distance(past, published) > LONG_AGO && distance(next, published) < SOON;
        boolean back = direction == Direction.PAST && !yearless || direction != Direction.FUTURE && nearer;
        return Reading.of(back ? past : next, Basis.RELATIVE);
    }

    private static @Nullable Stretch side(
            LocalDate published, int year, int month, int day, boolean past, boolean strict) {
        Stretch stretch = stretch(year, month, day);
        if (stretch == null || strict && !published.isBefore(stretch.start()) && !published.isAfter(stretch.end())) {
            return null;
        }
        boolean fits =
                past ? !stretch.start().isAfter(published) : !stretch.end().isBefore(published);
        return fits ? stretch : null;
    }

    private static long distance(Stretch stretch, LocalDate day) {
        return Math.min(
                Math.abs(ChronoUnit.DAYS.between(stretch.start(), day)),
                Math.abs(ChronoUnit.DAYS.between(stretch.end(), day)));
    }

    private static @Nullable Reading dayOnly(Match match, Scene scene, int day) {
        LocalDate published = scene.published();
        if (published == null || day == 0) {
            return null;
        }
        boolean back = !ahead(match, scene);
        for (int away = 0; away < 3; away++) {
            YearMonth month = YearMonth.from(published).plusMonths(back ? -away : away);
            boolean there = day <= month.lengthOfMonth();
            if (there
                    && (back
                            ? !month.atDay(day).isAfter(published)
                            : !month.atDay(day).isBefore(published))) {
                return Reading.of(Unit.DAY.around(month.atDay(day)), Basis.RELATIVE);
            }
        }
        return null;
    }

    private static @Nullable Reading weekday(Match match, Scene scene) {
        LocalDate published = scene.published();
        DayOfWeek weekday = DayOfWeek.of(match.number("WEEKDAY", 0, 1));
        if (published == null) {
            return Reading.undated(TimeMention.Type.DATE, "XXXX-WXX-" + weekday.getValue());
        }
        if (match.has("DAY")) {
            return dayOnly(match, scene, match.number("DAY", 0, 0));
        }
        String week = match.pattern().argument("week", "");
        LocalDate day = week.isEmpty()
                ? weekday(published, weekday, match, scene)
                : week.equals("same")
                        ? inWeek(scene, weekday)
                        : inWeek(published.plusWeeks(Integer.parseInt(week)), weekday);
        return Reading.of(Unit.DAY.around(day), Basis.RELATIVE);
    }

    private static boolean ahead(Match match, Scene scene) {
        return switch (match.pattern().argument("dir", "")) {
            case "past" -> false;
            case "next" -> true;
            default -> scene.direction(match).ahead();
        };
    }

    private static LocalDate weekday(LocalDate published, DayOfWeek weekday, Match match, Scene scene) {
        return switch (match.pattern().argument("dir", "")) {
            case "past" -> published.with(TemporalAdjusters.previous(weekday));
            case "next" -> published.with(TemporalAdjusters.next(weekday));
            default ->
                scene.direction(match).ahead()
                        ? published.with(TemporalAdjusters.nextOrSame(weekday))
                        : published.with(TemporalAdjusters.previousOrSame(weekday));
        };
    }

    private static LocalDate inWeek(Scene scene, DayOfWeek weekday) {
        Stretch anchor = scene.anchor();
        return anchor == null ? LocalDate.EPOCH : inWeek(anchor.start(), weekday);
    }

    private static LocalDate inWeek(LocalDate day, DayOfWeek weekday) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(weekday.getValue() - 1L);
    }
}
