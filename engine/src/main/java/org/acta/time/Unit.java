package org.acta.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.acta.model.When.Precision;

/** A unit of the calendar or the clock, with its letter in TIMEX3 durations and its length. */
enum Unit {
    SECOND("TS", 0, 0, 1, Precision.DAY),
    MINUTE("TM", 0, 0, 1, Precision.DAY),
    HOUR("TH", 0, 0, 1, Precision.DAY),
    DAY("D", 1, 0, 1, Precision.DAY),
    WEEKEND("WE", 7, 0, 1, Precision.RANGE),
    WEEK("W", 7, 0, 1, Precision.WEEK),
    FORTNIGHT("W", 14, 0, 2, Precision.RANGE),
    MONTH("M", 0, 1, 1, Precision.MONTH),
    QUARTER("M", 0, 3, 3, Precision.QUARTER),
    HALF("M", 0, 6, 6, Precision.RANGE),
    YEAR("Y", 0, 12, 1, Precision.YEAR),
    DECADE("DE", 0, 120, 1, Precision.DECADE),
    CENTURY("CE", 0, 1200, 1, Precision.CENTURY),
    MILLENNIUM("Y", 0, 12000, 1000, Precision.RANGE);

    private final String symbol;
    private final int days;
    private final int months;
    private final int factor;
    private final Precision precision;

    Unit(String symbol, int days, int months, int factor, Precision precision) {
        this.symbol = symbol;
        this.days = days;
        this.months = months;
        this.factor = factor;
        this.precision = precision;
    }

    static Unit of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    Precision precision() {
        return precision;
    }

    /** Shorter than a day. */
    boolean clock() {
        return days == 0 && months == 0;
    }

    /** The TIMEX3 duration of so many. */
    String duration(String number) {
        String count = number;
        if (factor > 1 && !number.equals("X")) {
            count = plain(Double.parseDouble(number) * factor);
        }
        return symbol.startsWith("T") ? "PT" + count + symbol.substring(1) : "P" + count + symbol;
    }

    static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }

    /** A day so many units away. */
    LocalDate plus(LocalDate from, long count) {
        if (clock()) {
            return this == HOUR ? from.plusDays(count / 24) : from;
        }
        return days > 0 ? from.plusDays(count * days) : from.plusMonths(count * months);
    }

    /** The whole unit of the calendar that holds a day. */
    Stretch around(LocalDate day) {
        return switch (this) {
            case WEEK -> week(day);
            case WEEKEND -> weekend(day);
            case MONTH -> month(YearMonth.from(day));
            case QUARTER -> quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
            case HALF -> half(day.getYear(), day.getMonthValue() > 6 ? 2 : 1);
            case YEAR -> year(day.getYear());
            case DECADE -> decade(day.getYear() - Math.floorMod(day.getYear(), 10));
            case CENTURY -> century(Math.floorDiv(day.getYear() - 1, 100) + 1);
            case MILLENNIUM -> years(day.getYear() - Math.floorMod(day.getYear(), 1000), 1000, Precision.RANGE, "2");
            default -> new Stretch(day, day, Precision.DAY, day.toString());
        };
    }

    private static Stretch week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Stretch(monday, monday.plusDays(6), Precision.WEEK, weekValue(monday));
    }

    private static String weekValue(LocalDate monday) {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                monday.get(IsoFields.WEEK_BASED_YEAR),
                monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private static Stretch weekend(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Stretch(monday.plusDays(5), monday.plusDays(6), Precision.RANGE, weekValue(monday) + "-WE");
    }

    static Stretch month(YearMonth month) {
        return new Stretch(month.atDay(1), month.atEndOfMonth(), Precision.MONTH, month.toString());
    }

    static Stretch year(int year) {
        return years(year, 1, Precision.YEAR, Year.of(year).toString());
    }

    static Stretch quarter(int year, int quarter) {
        LocalDate first = LocalDate.of(year, quarter * 3 - 2, 1);
        return new Stretch(first, first.plusMonths(3).minusDays(1), Precision.QUARTER, year + "-Q" + quarter);
    }

    static Stretch half(int year, int half) {
        LocalDate first = LocalDate.of(year, half * 6 - 5, 1);
        return new Stretch(first, first.plusMonths(6).minusDays(1), Precision.RANGE, year + "-H" + half);
    }

    /** Ten years from one that ends in 0; its value is the first three digits. */
    static Stretch decade(int first) {
        return years(first, 10, Precision.DECADE, Integer.toString(first / 10));
    }

    /** Century by its number: the 20th runs from 1901 to 2000; its value is the digits its years begin with. */
    static Stretch century(int number) {
        return years((number - 1) * 100 + 1, 100, Precision.CENTURY, Integer.toString(number - 1));
    }

    private static Stretch years(int first, int count, Precision precision, String value) {
        return new Stretch(LocalDate.of(first, 1, 1), LocalDate.of(first + count - 1, 12, 31), precision, value);
    }
}
