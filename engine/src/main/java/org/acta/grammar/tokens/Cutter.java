package org.acta.grammar.tokens;

import java.util.Locale;
import org.acta.grammar.tokens.Pieces.Kind;

/** Cuts a stretch of text into pieces, left to right, each character looked at a bounded number of times. */
final class Cutter {

    private final String text;
    private final int end;
    private final WordTables tables;
    private final boolean splitRanges;
    private final boolean spacedThousands;
    private final boolean wholeCodes;
    private final Pieces pieces = new Pieces();
    private int at;
    private boolean paragraph;
    private boolean quoting;
    private int chunkEnd;
    private boolean address;

    private Cutter(String text, int start, int end, WordTables tables) {
        this.text = text;
        this.at = start;
        this.end = end;
        this.tables = tables;
        this.splitRanges = tables.rules().contains(WordTables.SPLIT_RANGES);
        this.wholeCodes = tables.rules().contains(WordTables.WHOLE_CODES);
        this.spacedThousands = tables.rules().contains(WordTables.SPACED_THOUSANDS);
    }

    static Pieces cut(String text, int start, int end, WordTables tables) {
        Cutter cutter = new Cutter(text, start, end, tables);
        cutter.run();
        return cutter.pieces;
    }

    private void run() {
        while (at < end) {
            byte kind = Letters.of(text.charAt(at));
            if (kind == Letters.BLANK) {
                blanks();
                continue;
            }
            if (at >= chunkEnd) {
                openChunk();
            }
            if (address && Letters.inWord(text.charAt(at))) {
                address = false;
                add(addressEnd(chunkEnd), Kind.WORD);
            } else if (kind >= Letters.UPPER && kind <= Letters.DIGIT) {
                word();
            } else if (kind == Letters.JOINER) {
                joiners();
            } else {
                mark(kind);
            }
        }
    }

    private void add(int to, Kind kind) {
        pieces.add(at, to, kind, paragraph);
        paragraph = false;
        at = to;
    }

    private char next(int index) {
        return index < end ? text.charAt(index) : ' ';
    }

    private void blanks() {
        int lines = 0;
        while (at < end && Letters.blank(text.charAt(at))) {
            char c = text.charAt(at);
            if (c == '\n' || c == '\u0085' || c == '\r' && next(at + 1) != '\n') {
                lines++;
            } else if (c == '\u2029' || c == '\u2028' || c == '\f' || c == '\u000b') {
                lines += 2;
            }
            at++;
        }
        if (lines > 1) {
            paragraph = true;
            quoting = false;
        }
    }

    /** Soft hyphens and the like with no word before them are blanks. */
    private void joiners() {
        at++;
    }

    /** A chunk reaches to the next blank. */
    private void openChunk() {
        int to = at;
        address = text.startsWith("www.", at);
        while (to < end && !Letters.blank(text.charAt(to))) {
            char c = text.charAt(to);
            if (c == '@' && to > at && Letters.inWord(text.charAt(to - 1)) && Letters.inWord(next(to + 1))) {
                address = true;
            } else if (c == '/' && to > at && text.charAt(to - 1) == ':' && next(to + 1) == '/') {
                address = true;
            }
            to++;
        }
        chunkEnd = to;
    }

    private int addressEnd(int chunk) {
        int to = at;
        while (to < chunk && "<>\"“”«»".indexOf(text.charAt(to)) < 0) {
            to++;
        }
        while (to > at && ".,;:!?)]}'’…".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return to;
    }

    private void word() {
        int start = at;
        boolean digits = Letters.digit(text.charAt(start));
        int to = wordEnd();
        if (digits) {
            number(to);
            return;
        }
        if (to < end && text.charAt(to - 1) == '.' && "ºª°".indexOf(text.charAt(to)) >= 0) {
            add(to + 1, Kind.ABBREVIATION);
            pieces.abbreviate(Abbreviation.INNER);
            return;
        }
        if (next(to) == '$' && to - start <= 3 && capitals(start, to)) {
            add(to + 1, Kind.MARK);
            return;
        }
        if (next(to) == '.') {
            Abbreviation abbreviation = Abbreviations.at(text, start, to, end, tables, pieces);
            if (abbreviation != Abbreviation.NONE) {
                add(to + 1, Kind.ABBREVIATION);
                pieces.abbreviate(abbreviation);
                return;
            }
        }
        add(to, Kind.WORD);
    }

    private void number(int to) {
        int first = at;
        int letters = to;
        while (letters > first && Letters.letter(text.charAt(letters - 1))) {
            letters--;
        }
        boolean raised = text.charAt(to - 1) == '.';
        if (letters < to && tables.units().contains(lower(letters, to))) {
            add(letters, Kind.NUMBER);
            add(to, Kind.WORD);
        } else if (spacedThousands && letters == to && !raised) {
            add(thousands(to), Kind.NUMBER);
        } else {
            add(raised ? to + 1 : to, Kind.NUMBER);
        }
    }

    /** Where a number ends whose thousands are set apart by blanks, {@code 168 000}. */
    private int thousands(int to) {
        int last = to;
        if (to - at > 3) {
            return to;
        }
        while (last + 4 <= end
                && space(text.charAt(last))
                && digits(last + 1, last + 4)
                && !Letters.inWord(next(last + 4))) {
            last += 4;
        }
        return last;
    }

    private static boolean space(char c) {
        return c == ' ' || c == '\u00a0' || c == '\u2009' || c == '\u202f';
    }

    private boolean digits(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Letters.digit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private int wordEnd() {
        int to = at;
        int part = at;
        while (to < end) {
            char c = text.charAt(to);
            byte kind = Letters.of(c);
            if (kind >= Letters.UPPER && kind <= Letters.JOINER) {
                to++;
            } else if (kind == Letters.SURROGATE) {
                int after = surrogates(to);
                if (after == to) {
                    break;
                }
                to = after;
            } else if (Letters.apostrophe(c)) {
                int after = apostrophe(part, to);
                if (after <= to) {
                    break;
                }
                if (!Letters.inWord(next(after))) {
                    return after;
                }
                to = after;
            } else if (to > part && (Letters.inWord(next(to + 1)) || ordinal(to)) && inner(part, to, c)) {
                to++;
                part = to;
            } else {
                break;
            }
        }
        return to;
    }

    /** A full stop before a raised letter, {@code 1.º}, {@code n.°}. */
    private boolean ordinal(int index) {
        return text.charAt(index) == '.' && "ºª°".indexOf(next(index + 1)) >= 0;
    }

    /** The index after a letter outside the basic plane, or the same index when there is none. */
    private int surrogates(int index) {
        int point = text.codePointAt(index);
        return Character.charCount(point) == 2 && index + 1 < end && Character.isLetterOrDigit(point)
                ? index + 2
                : index;
    }

    /** The index after an apostrophe that belongs to the word, or the same index. */
    private int apostrophe(int part, int index) {
        if (index == part) {
            return index;
        }
        if (Letters.letter(next(index + 1))) {
            return index + 1;
        }
        String ending = lower(index - 1, index) + "'";
        return !quoting && tables.endings().containsKey(ending) ? index + 1 : index;
    }

    private String lower(int from, int to) {
        return text.substring(from, to).toLowerCase(Locale.ROOT);
    }

    private boolean capitals(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Letters.of(text.charAt(i)) != Letters.UPPER) {
                return false;
            }
        }
        return true;
    }

    /** Does a character between two parts hold them together? {@code part} is where the part before it starts. */
    private boolean inner(int part, int index, char c) {
        char left = text.charAt(index - 1);
        char right = text.charAt(index + 1);
        boolean digits = Letters.digit(left) && Letters.digit(right);
        return switch (c) {
            case '.' -> digits || ordinal(index) || dotted(part, index);
            case ',', ':' -> digits;
            case '/' -> digits;
            case '_' -> true;
            case '&' -> Letters.of(left) == Letters.UPPER && Letters.of(right) == Letters.UPPER;
            case '-', '‐', '‑' -> hyphenated(part, index, digits);
            default -> false;
        };
    }

    private boolean dotted(int part, int index) {
        char right = text.charAt(index + 1);
        byte kind = Letters.of(right);
        int length = index - part;
        if (length == 1 && Letters.letter(text.charAt(part))) {
            return true;
        }
        if (kind == Letters.LOWER || kind == Letters.UNCASED) {
            return true;
        }
        boolean capital = Letters.of(text.charAt(part)) == Letters.UPPER;
        return kind == Letters.UPPER
                && capital
                && (length == 2 || capitals(part, index) && capitals(index + 1, index + 3));
    }

    private boolean hyphenated(int part, int index, boolean digits) {
        if (digits) {
            return !splitRanges || grouped(part, index);
        }
        boolean code =
                wholeCodes && Letters.digit(text.charAt(index + 1)) && Letters.of(text.charAt(part)) == Letters.UPPER;
        boolean acronym = index - part > 1 && capitals(part, index);
        return code || part == at && !acronym && tables.prefixes().contains(lower(part, index));
    }

    /** Is it a number in groups, {@code 713-853-3989} or {@code 345-9945}, and no range? */
    private boolean grouped(int part, int index) {
        int to = index + 1;
        while (Letters.digit(next(to)) && to < index + 6) {
            to++;
        }
        boolean more = next(to) == '-' && Letters.digit(next(to + 1)) || part > 0 && text.charAt(part - 1) == '-';
        return more || index - part == 3 && to - index == 5;
    }

    private void mark(byte kind) {
        char c = text.charAt(at);
        switch (kind) {
            case Letters.STOP -> stop(c);
            case Letters.OPENING -> {
                quoting |= c == '‘';
                add(at + 1, Kind.OPENING);
            }
            case Letters.CLOSING -> closing(c);
            case Letters.QUOTE -> quote(c);
            case Letters.DASH -> add(run(c), Kind.DASH);
            case Letters.SURROGATE ->
                add(at + Math.min(end - at, Character.charCount(text.codePointAt(at))), Kind.MARK);
            default -> other(c);
        }
    }

    private int run(char c) {
        int to = at;
        while (to < end && text.charAt(to) == c) {
            to++;
        }
        return to;
    }

    private void stop(char c) {
        if (c == '.' && Letters.digit(next(at + 1)) && (at == 0 || !Letters.inWord(text.charAt(at - 1)))) {
            number();
            return;
        }
        boolean dots = c == '.' || c == '…';
        int to = at;
        while (to < end
                && Letters.of(text.charAt(to)) == Letters.STOP
                && dots == (text.charAt(to) == '.' || text.charAt(to) == '…')) {
            to++;
        }
        add(to, Kind.STOP);
    }

    private void number() {
        int start = at;
        at++;
        int to = wordEnd();
        at = start;
        add(to, Kind.NUMBER);
    }

    private void closing(char c) {
        if (c == '’') {
            quoting = false;
        }
        add(at + (c == '’' && next(at + 1) == c ? 2 : 1), Kind.CLOSING);
    }

    private void quote(char c) {
        boolean doubled = (c == '\'' || c == '`') && next(at + 1) == c;
        if (c == '\'' && !doubled) {
            quoting = Letters.inWord(next(at + 1)) && (at == 0 || !Letters.inWord(text.charAt(at - 1)));
        }
        add(at + (doubled ? 2 : 1), Kind.QUOTE);
    }

    private void other(char c) {
        boolean alone = at == 0 || !Letters.inWord(text.charAt(at - 1));
        if ((c == '#' || c == '@') && alone && Letters.letter(next(at + 1))) {
            int to = at + 1;
            while (to < end && (Letters.inWord(text.charAt(to)) || text.charAt(to) == '_')) {
                to++;
            }
            add(to, Kind.WORD);
        } else if (c == '+' && alone && Letters.digit(next(at + 1))) {
            number();
        } else {
            add("*=_~<>|".indexOf(c) >= 0 ? run(c) : at + 1, Kind.MARK);
        }
    }
}
