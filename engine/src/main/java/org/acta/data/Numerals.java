package org.acta.data;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the numbers of a language, in digits and in words. Comes from {@code /language/XX/numbers.tsv}: columns {@code word}, {@code class},
 * {@code value}; the classes are those of {@link Kind}.
 */
public final class Numerals {

    /** What a number word does. */
    public enum Kind {
        /** Adds itself: one, twenty, three hundred. */
        UNIT,
        /** Multiplies what stands before it: hundred, thousand, million. */
        TIMES,
        /** Multiplies likewise, also behind an article, and counts a group: dozen. */
        GROUP,
        /** Tells only the size: hundreds of. */
        VAGUE,
        /** Half: alone before a multiplier, or behind one. */
        HALF,
        /** Joins hundreds and tens, or tens and ones; its value is the least place that may stand before it. */
        JOIN,
        /** The article that stands for one before a multiplier. */
        ARTICLE,
        /** Links a vague plural or a half to a multiplier: of. */
        LINK,
        /** The sign before decimals. */
        DECIMAL,
        /** The sign between groups of three digits. */
        GROUPING
    }

    private record Sense(Kind kind, double value) {}

    private final Map<String, Map<Kind, Sense>> words = new HashMap<>();
    private final char decimal;
    private final boolean commaDecimal;

    private Numerals(String language) {
        char sign = '.';
        for (Row row : Table.read("/language/" + language + "/numbers.tsv")) {
            Sense sense = sense(row);
            words.computeIfAbsent(row.require("word"), w -> new EnumMap<>(Kind.class))
                    .put(sense.kind(), sense);
            if (sense.kind() == Kind.DECIMAL) {
                sign = row.require("word").charAt(0);
            }
        }
        decimal = sign;
        commaDecimal = sign == ',';
    }

    public static Numerals load(String language) {
        return new Numerals(language);
    }

    private static Sense sense(Row row) {
        try {
            return new Sense(
                    Kind.valueOf(row.require("class").toUpperCase(java.util.Locale.ROOT)),
                    Double.parseDouble(row.require("value")));
        } catch (IllegalArgumentException e) {
            throw row.wrong("no number word: " + e.getMessage());
        }
    }

    /** Can a number begin with this token? A quick look before {@link #read}. */
    public boolean begins(Token token) {
        return token.kind() == Token.Kind.NUMBER || token.kind() == Token.Kind.WORD && words.containsKey(token.lower());
    }

    /** Is it the word for half? */
    public boolean half(Token token) {
        return is(token, Kind.HALF);
    }

    /** The number that begins at a token. A lone article is none. */
    public Optional<Numeral> read(List<Token> tokens, int first) {
        return begins(tokens.get(first)) ? new NumeralReader(this, tokens, first).read() : Optional.empty();
    }

    boolean is(Token token, Kind kind) {
        Map<Kind, Sense> senses = words.get(token.lower());
        return senses != null && senses.containsKey(kind);
    }

    double value(Token token, Kind kind) {
        Map<Kind, Sense> senses = words.get(token.lower());
        Sense sense = senses == null ? null : senses.get(kind);
        return sense == null ? Double.NaN : sense.value();
    }

    /** The value of digits with separators; NaN when they are no number ({@code 1.2.3}). */
    double digits(String form, boolean multiplied) {
        int dots = count(form, '.');
        int commas = count(form, ',');
        if (form.length() > 18) {
            return Double.NaN;
        }
        if (dots + commas == 0) {
            return Double.parseDouble(form);
        }
        if (dots > 0 && commas > 0) {
            return mixed(form, dots, commas);
        }
        char sign = dots > 0 ? '.' : ',';
        if (dots + commas > 1) {
            return grouped(form, sign) ? Double.parseDouble(form.replace(String.valueOf(sign), "")) : Double.NaN;
        }
        boolean groups = grouped(form, sign) && (sign != decimal || commaDecimal && !multiplied);
        return Double.parseDouble(groups ? form.replace(String.valueOf(sign), "") : form.replace(',', '.'));
    }

    private static double mixed(String form, int dots, int commas) {
        char last = form.lastIndexOf('.') > form.lastIndexOf(',') ? '.' : ',';
        char other = last == '.' ? ',' : '.';
        String whole = form.substring(0, form.lastIndexOf(last));
        if ((last == '.' ? dots : commas) != 1 || !grouped(whole, other)) {
            return Double.NaN;
        }
        return Double.parseDouble(
                whole.replace(String.valueOf(other), "") + '.' + form.substring(form.lastIndexOf(last) + 1));
    }

    /** One to three digits, then groups of three; a leading zero is no group. */
    private static boolean grouped(String form, char sign) {
        int at = form.indexOf(sign);
        if (at > 3 || form.charAt(0) == '0') {
            return false;
        }
        while (at < form.length()) {
            int next = form.indexOf(sign, at + 1);
            int end = next < 0 ? form.length() : next;
            if (end - at != 4) {
                return false;
            }
            at = end;
        }
        return true;
    }

    private static int count(String form, char sign) {
        int count = 0;
        for (int i = 0; i < form.length(); i++) {
            if (form.charAt(i) == sign) {
                count++;
            }
        }
        return count;
    }
}
