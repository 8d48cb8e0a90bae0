package org.acta.actors;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.acta.data.Row;

/** Days from the first to the last, both inclusive, as tables give them: years, months or days, either side open. */
record Period(LocalDate from, LocalDate to) {

    static final Period ALWAYS = new Period(LocalDate.MIN, LocalDate.MAX);

    static Period of(Row row) {
        return new Period(
                day(row, row.get("from"), LocalDate.MIN, false), day(row, row.get("to"), LocalDate.MAX, true));
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    private static LocalDate day(Row row, String text, LocalDate open, boolean last) {
        try {
            return switch (text.length()) {
                case 0 -> open;
                case 4 -> LocalDate.of(number(text, 0, 4), last ? 12 : 1, last ? 31 : 1);
                case 7 -> {
                    YearMonth month = YearMonth.of(number(text, 0, 4), number(text, 5, 7));
                    yield last ? month.atEndOfMonth() : month.atDay(1);
                }
                case 10 -> LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
                default -> throw row.wrong("no date: " + text);
            };
        } catch (DateTimeException | NumberFormatException e) {
            throw row.wrong("no date: " + text);
        }
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
