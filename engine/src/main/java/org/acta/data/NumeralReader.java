package org.acta.data;

import java.util.List;
import java.util.Optional;
import org.acta.data.Numerals.Kind;
import org.jspecify.annotations.Nullable;

/** Reads one number from its first token on; used once. */
final class NumeralReader {

    private final Numerals numerals;
    private final List<Token> tokens;
    private final int first;
    private int at;
    /** Finished blocks of millions and more. */
    private double total;
    /** What the next multiplier multiplies. */
    private double block;

    private double group;
    private boolean open;
    /** The lowest place taken in the group: after twenty 10, after five 1. */
    private double floor = Double.MAX_VALUE;

    private double lastTimes = Double.MAX_VALUE;
    private boolean vague;
    private boolean any;
    /** A group such as a dozen ends the number. */
    private boolean closed;

    NumeralReader(Numerals numerals, List<Token> tokens, int first) {
        this.numerals = numerals;
        this.tokens = tokens;
        this.first = first;
        this.at = first;
    }

    Optional<Numeral> read() {
        boolean plain = token(at) != null && tokens.get(at).plainDigits();
        if (!opening()) {
            return Optional.empty();
        }
        boolean more = true;
        while (more && !closed && at < tokens.size()) {
            more = vagueWord() || times() || unit() || halfBehind() || joined();
        }
        if (!any) {
            return Optional.empty();
        }
        double value = total + block + group;
        double whole = Math.rint(value);
        value = Math.abs(value - whole) < 1e-9 * Math.abs(value) ? whole : value;
        return Optional.of(new Numeral(value, first, at, vague, plain && at == first + 1));
    }

    private @Nullable Token token(int index) {
        return index < tokens.size() ? tokens.get(index) : null;
    }

    private boolean opening() {
        Token token = tokens.get(at);
        if (token.kind() == Token.Kind.NUMBER) {
            return digits();
        }
        if (numerals.is(token, Kind.HALF)) {
            return half();
        }
        if (numerals.is(token, Kind.ARTICLE) && isAt(at + 1, Kind.HALF) && isTimes(at + 2)) {
            at++;
            return half();
        }
        if (numerals.is(token, Kind.ARTICLE) && isTimes(at + 1)) {
            at++;
            group = 1;
            open = true;
            return true;
        }
        return numerals.is(token, Kind.UNIT)
                || numerals.is(token, Kind.VAGUE)
                || numerals.is(token, Kind.TIMES) && loneTimes(token);
    }

    /** A bare multiplier is a number only where the language lets it stand for itself: its value is then below a million. */
    private boolean loneTimes(Token token) {
        return numerals.is(token, Kind.UNIT);
    }

    private boolean digits() {
        double value = numerals.digits(tokens.get(at).lower(), isTimes(at + 1));
        if (Double.isNaN(value)) {
            return false;
        }
        value = spaced(value);
        group = value;
        open = true;
        floor = 1;
        any = true;
        at++;
        return true;
    }

    /** Groups of three digits apart by blanks: {@code 10 000}. */
    private double spaced(double value) {
        double sum = value;
        while (tokens.get(at).plainDigits()
                && tokens.get(at).lower().length() <= 3
                && at + 1 < tokens.size()
                && tokens.get(at + 1).plainDigits()
                && tokens.get(at + 1).lower().length() == 3
                && tokens.get(at + 1).start() == tokens.get(at).end() + 1
                && sum > 0) {
            at++;
            sum = sum * 1000 + Double.parseDouble(tokens.get(at).lower());
        }
        return sum;
    }

    /** Half a million, half million: the half is what the multiplier takes; alone it is no number here. */
    private boolean half() {
        int next = at + 1;
        if (isSign(next)) {
            next++;
        }
        if (isAt(next, Kind.LINK)) {
            next++;
        }
        if (isAt(next, Kind.ARTICLE)) {
            next++;
        }
        if (!isTimes(next)) {
            return false;
        }
        at = next;
        group = 0.5;
        open = true;
        return true;
    }

    private boolean vagueWord() {
        Token token = tokens.get(at);
        double value = numerals.value(token, Kind.VAGUE);
        if (Double.isNaN(value) || any && !vague || open && !vague) {
            return false;
        }
        if (vague && !(at > first && numerals.is(tokens.get(at - 1), Kind.LINK))) {
            return false;
        }
        group = vague ? group * value : value;
        vague = true;
        any = true;
        open = true;
        floor = 1;
        at++;
        linked();
        return true;
    }

    /** Steps over the link of {@code tens of thousands} when a size follows. */
    private void linked() {
        if (isAt(at, Kind.LINK) && (isAt(at + 1, Kind.VAGUE) || isAt(at + 1, Kind.TIMES))) {
            at++;
        }
    }

    private boolean times() {
        Token token = tokens.get(at);
        boolean grouping = numerals.is(token, Kind.GROUP);
        double value = numerals.value(token, grouping ? Kind.GROUP : Kind.TIMES);
        if (Double.isNaN(value) || value < 0) {
            return false;
        }
        boolean million = value >= 1e6;
        if (!open && block == 0) {
            if (million || grouping || !loneTimes(token)) {
                return false;
            }
            group = 1;
        }
        if (million) {
            if (value >= lastTimes) {
                return false;
            }
            total += (block + group) * value;
            block = 0;
            lastTimes = value;
            group = 0;
            open = false;
            floor = value;
        } else if (value >= 1000) {
            block += (open ? group : 1) * value;
            group = 0;
            open = false;
            floor = 1000;
        } else {
            group = (open ? group : 1) * value;
            floor = value;
        }
        any = true;
        at++;
        closed = grouping;
        return true;
    }

    private boolean unit() {
        Token token = tokens.get(at);
        double value = numerals.value(token, Kind.UNIT);
        if (Double.isNaN(value) || value >= floor || vague || numerals.is(token, Kind.TIMES)) {
            return false;
        }
        group += value;
        open = true;
        floor = place(value);
        any = true;
        at++;
        return true;
    }

    private boolean joined() {
        boolean hyphen = isSign(at) && floor == 10 && !tokens.get(at).apart();
        if (vague || !hyphen && !isAt(at, Kind.JOIN) || at + 1 >= tokens.size() || isAt(at + 1, Kind.TIMES)) {
            return false;
        }
        double least = hyphen ? 10 : numerals.value(tokens.get(at), Kind.JOIN);
        Kind kind = isAt(at + 1, Kind.UNIT) ? Kind.UNIT : Kind.ARTICLE;
        double value = numerals.value(tokens.get(at + 1), kind);
        boolean fits = least == 10 ? floor == 10 : floor >= least;
        if (!fits || floor == Double.MAX_VALUE || !(value < floor)) {
            return false;
        }
        group += value;
        open = true;
        floor = place(value);
        at += 2;
        return true;
    }

    /** Two and a half million, two million and a half. */
    private boolean halfBehind() {
        if (vague || !isAt(at, Kind.JOIN)) {
            return false;
        }
        int half = isAt(at + 1, Kind.ARTICLE) ? at + 2 : at + 1;
        if (!isAt(half, Kind.HALF) || !any) {
            return false;
        }
        if (total > 0 && group == 0 && block == 0) {
            total += lastTimes / 2;
        } else if (floor == 1 && isTimes(half + 1)) {
            group += 0.5;
        } else {
            return false;
        }
        at = half + 1;
        return true;
    }

    private static double place(double value) {
        if (value < 20) {
            return 1;
        }
        double place = 1;
        while (place < 1e15 && value % (place * 10) == 0) {
            place *= 10;
        }
        return place;
    }

    private boolean isSign(int index) {
        Token token = token(index);
        return token != null && token.is("-");
    }

    private boolean isAt(int index, Kind kind) {
        Token token = token(index);
        return token != null && numerals.is(token, kind);
    }

    private boolean isTimes(int index) {
        return isAt(index, Kind.TIMES) || isAt(index, Kind.GROUP);
    }
}
