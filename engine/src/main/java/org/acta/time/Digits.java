package org.acta.time;

import org.acta.data.Numeral;
import org.acta.data.Token;
import org.jspecify.annotations.Nullable;

/** What a number may be in a date. */
final class Digits {

    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2200;

    private Digits() {}

    /** The value of a number as day of the month, year, two-digit year, month, hour or minute; null when it cannot be one. */
    static @Nullable String as(String kind, Numeral number, @Nullable Token token) {
        if (kind.equals("CLOCK")) {
            return token == null ? null : clock(token.lower());
        }
        double value = number.value();
        boolean whole = value == Math.rint(value) && value >= 0 && value < 1e9;
        int digits = token != null && number.plain() ? token.lower().length() : 0;
        boolean fits = switch (kind) {
            case "NUM" -> !number.vague();
            case "DAY" -> whole && value >= 1 && value <= 31 && digits < 3;
            case "DAY.digits" -> whole && value >= 1 && value <= 31 && digits > 0 && digits < 3;
            case "YEAR" -> digits == 4 && value >= FIRST_YEAR && value <= LAST_YEAR;
            case "YY" -> digits == 2;
            case "MM" -> digits > 0 && digits < 3 && value >= 1 && value <= 12;
            case "HOUR" -> whole && value <= 24 && digits < 3;
            case "MINUTE" -> digits == 2 && value < 60;
            case "TENS" -> whole && value >= 10 && value <= 90 && value % 10 == 0 && !number.vague();
            case "WORDTENS" -> whole && digits == 0 && value >= 20 && value <= 90 && value % 10 == 0;
            default -> false;
        };
        if (!fits) {
            return null;
        }
        return whole ? Long.toString((long) value) : Double.toString(value);
    }

    /** Hours and minutes with a full stop between, {@code 20.30}, as minutes. */
    private static @Nullable String clock(String digits) {
        int point = digits.indexOf('.');
        if (point < 1 || point > 2 || digits.length() != point + 3) {
            return null;
        }
        int hour = Integer.parseInt(digits.substring(0, point));
        int minute = digits.charAt(point + 1) > '5' ? 60 : Integer.parseInt(digits.substring(point + 1));
        return hour > 24 || minute > 59 ? null : Integer.toString(hour * 60 + minute);
    }

    /** A Roman numeral in capitals, up to 39. */
    static @Nullable String roman(Token token) {
        if (!token.capital() || token.lower().length() > 7) {
            return null;
        }
        int sum = 0;
        int last = 0;
        for (int i = token.lower().length() - 1; i >= 0; i--) {
            int value = switch (token.lower().charAt(i)) {
                case 'i' -> 1;
                case 'v' -> 5;
                case 'x' -> 10;
                default -> 0;
            };
            if (value == 0) {
                return null;
            }
            sum += value < last ? -value : value;
            last = Math.max(last, value);
        }
        return Integer.toString(sum);
    }
}
