package org.acta.ledger.register;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/** Days of a date that is told as a day, a month or a year. */
final class Days {

    private static final int YEAR = 4;
    private static final int MONTH = 7;

    private Days() {}

    static LocalDate first(String date) {
        return switch (date.length()) {
            case YEAR -> Year.parse(date).atDay(1);
            case MONTH -> YearMonth.parse(date).atDay(1);
            default -> LocalDate.parse(date);
        };
    }
}
