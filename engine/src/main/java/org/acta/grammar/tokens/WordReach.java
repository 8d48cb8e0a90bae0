package org.acta.grammar.tokens;

import java.util.Locale;

/** How far a word, a number or an address reaches from where it starts. */
final class WordReach {

    private final String text;
    private final int end;
    private final WordTables tables;
    private final boolean splitRanges;
    private final boolean spacedThousands;
    private final boolean wholeCodes;

    WordReach(String text, int end, WordTables tables) {
        this.text = text;
        this.end = end;
        this.tables = tables;
        this.splitRanges = tables.rules().contains(WordTables.SPLIT_RANGES);
        this.wholeCodes = tables.rules().contains(WordTables.WHOLE_CODES);
        this.spacedThousands = tables.rules().contains(WordTables.SPACED_THOUSANDS);
    }

    private char next(int index) {
        return index < end ? text.charAt(index) : ' ';
    }

    /** The end of the word that starts at {@code start}; in single quotes, an apostrophe at its end is none of its own. */
    int word(int start, boolean quoting) {
        int to = start;
        int part = start;
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
                int after = apostrophe(part, to, quoting);
                if (after <= to) {
                    break;
                }
                if (!Letters.inWord(next(after))) {
                    return after;
                }
                to = after;
            } else if (to > part && (Letters.inWord(next(to + 1)) || ordinal(to)) && inner(start, part, to)) {
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
    private int apostrophe(int part, int index, boolean quoting) {
        if (index == part) {
            return index;
        }
        if (Letters.letter(next(index + 1))) {
            return index + 1;
        }
        String ending = lower(index - 1, index) + "'";
        return !quoting && tables.endings().containsKey(ending) ? index + 1 : index;
    }

    /** A stretch in lower case. */
    String lower(int from, int to) {
        return text.substring(from, to).toLowerCase(Locale.ROOT);
    }

    /** Is all of a stretch capitals, and none of it outside the text? */
    boolean capitals(int from, int to) {
        if (to > end) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (Letters.of(text.charAt(i)) != Letters.UPPER) {
                return false;
            }
        }
        return true;
    }

    /** Does a character between two parts hold them together? The word starts at {@code start}, the part before it at {@code part}. */
    private boolean inner(int start, int part, int index) {
        char left = text.charAt(index - 1);
        char right = text.charAt(index + 1);
        boolean digits = Letters.digit(left) && Letters.digit(right);
        return switch (text.charAt(index)) {
            case '.' -> digits || ordinal(index) || dotted(part, index);
            case ',', ':' -> digits;
            case '/' -> digits;
            case '_' -> true;
            case '&' -> Letters.of(left) == Letters.UPPER && Letters.of(right) == Letters.UPPER;
            case '-', '‐', '‑' -> hyphenated(start, part, index, digits);
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

    private boolean hyphenated(int start, int part, int index, boolean digits) {
        if (digits) {
            return !splitRanges || grouped(part, index);
        }
        boolean code =
                wholeCodes && Letters.digit(text.charAt(index + 1)) && Letters.of(text.charAt(part)) == Letters.UPPER;
        code |= wholeCodes && day(index);
        boolean acronym = index - part > 1 && capitals(part, index);
        return code || part == start && !acronym && tables.prefixes().contains(lower(part, index));
    }

    /** A number and a single capital, {@code 11-S}. */
    private boolean day(int index) {
        return Letters.digit(text.charAt(index - 1))
                && Letters.of(text.charAt(index + 1)) == Letters.UPPER
                && !Letters.inWord(next(index + 2));
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

    /** Where a number ends whose thousands are set apart by blanks, {@code 168 000}. */
    int thousands(int start, int to) {
        int last = to;
        if (!spacedThousands || to - start > 3) {
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

    /** The end of the address that starts at {@code start} in a chunk without blanks. */
    int address(int start, int chunk) {
        int to = start;
        while (to < chunk && "<>\"“”«»".indexOf(text.charAt(to)) < 0) {
            to++;
        }
        while (to > start && ".,;:!?)]}'’…".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return to;
    }
}
