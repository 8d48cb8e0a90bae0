package org.acta.grammar.tokens;

import java.util.Locale;
import org.acta.grammar.tokens.Pieces.Kind;

/** Tells a full stop that belongs to an abbreviation from one that ends a sentence. */
final class Abbreviations {

    private static final int LONGEST = 12;

    private Abbreviations() {}

    /** What the word before the full stop at {@code to} is together with it. */
    static Abbreviation at(String text, int start, int to, int end, WordTables tables, Pieces before) {
        boolean ellipsis = next(text, to + 1, end) == '.' && next(text, to + 2, end) == '.';
        if (ellipsis || to - start > LONGEST) {
            return Abbreviation.NONE;
        }
        Abbreviation listed = listed(text.substring(start, to), tables);
        boolean capital = to - start == 1 && Letters.of(text.charAt(start)) == Letters.UPPER;
        if (listed == Abbreviation.NUMBERED && numberFollows(text, to + 1, end)) {
            return listed;
        }
        if (listed == Abbreviation.NUMBERED) {
            return capital ? Abbreviation.INITIAL : Abbreviation.NONE;
        }
        if (listed == Abbreviation.DATED) {
            return numberFollows(text, to + 1, end) || numberBefore(before) ? Abbreviation.ENDING : Abbreviation.NONE;
        }
        if (listed != Abbreviation.NONE) {
            return listed;
        }
        if (capital) {
            return Abbreviation.INITIAL;
        }
        boolean letter = to - start == 1 && Letters.letter(text.charAt(start));
        if (letter && (letterFollows(text, to + 1, end) || opened(before))) {
            return Abbreviation.INNER;
        }
        return dotted(text, start, to) ? Abbreviation.ENDING : Abbreviation.NONE;
    }

    private static Abbreviation listed(String form, WordTables tables) {
        Abbreviation exact = tables.abbreviations().get(form);
        if (exact != null) {
            return exact;
        }
        if (form.length() == 1) {
            return Abbreviation.NONE;
        }
        Abbreviation lower = tables.abbreviations().get(form.toLowerCase(Locale.ROOT));
        if (lower != null) {
            return lower;
        }
        boolean capitals = form.equals(form.toUpperCase(Locale.ROOT));
        String title = form.charAt(0) + form.substring(1).toLowerCase(Locale.ROOT);
        return capitals ? tables.abbreviations().getOrDefault(title, Abbreviation.NONE) : Abbreviation.NONE;
    }

    private static char next(String text, int index, int end) {
        return index < end ? text.charAt(index) : ' ';
    }

    private static boolean numberFollows(String text, int from, int end) {
        int at = from;
        while (at < end && at < from + 2 && Letters.blank(text.charAt(at))) {
            at++;
        }
        return Letters.digit(next(text, at, end)) || roman(text, at, end);
    }

    private static boolean roman(String text, int from, int end) {
        int at = from;
        while (at < end && at < from + 6 && "IVXLC".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at > from && !Letters.inWord(next(text, at, end));
    }

    /** Right after a bracket a letter stands for a word, {@code (b. 1940)}. */
    private static boolean opened(Pieces before) {
        int last = before.size() - 1;
        return last >= 0 && before.kind(last) == Kind.OPENING;
    }

    /** Does a single letter with a full stop follow, as in {@code a. C.}? */
    private static boolean letterFollows(String text, int from, int end) {
        return Letters.blank(next(text, from, end))
                && Letters.letter(next(text, from + 1, end))
                && next(text, from + 2, end) == '.';
    }

    private static boolean numberBefore(Pieces before) {
        int last = before.size() - 1;
        return last >= 0 && before.kind(last) == Kind.NUMBER || last > 0 && before.kind(last - 1) == Kind.NUMBER;
    }

    /** Letters in short groups with full stops between, {@code EE.UU}, {@code p.m}. */
    private static boolean dotted(String text, int start, int to) {
        int group = 0;
        boolean dots = false;
        for (int i = start; i < to; i++) {
            if (text.charAt(i) == '.') {
                dots = true;
                group = 0;
            } else if (!Letters.letter(text.charAt(i)) || ++group > 2) {
                return false;
            }
        }
        return dots;
    }
}
