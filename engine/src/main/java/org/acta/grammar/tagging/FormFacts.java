package org.acta.grammar.tagging;

import java.util.Locale;
import org.acta.grammar.lexicon.Lexicon;
import org.acta.grammar.weights.Keys;

/**
 * What can be told of a form by itself, as hashes.
 *
 * @param form as written
 * @param lower in lower case, digits made alike
 * @param shape which kinds of characters it is made of
 * @param ambiguity which readings the dictionary gives it
 * @param suffixes its last one to five letters, lower case
 * @param prefixes its first one to four letters, lower case
 */
public record FormFacts(long form, long lower, long shape, long ambiguity, long[] suffixes, long[] prefixes) {

    private static final int SUFFIXES = 5;
    private static final int PREFIXES = 4;

    /** Stands for the places before the first and after the last word. */
    public static final FormFacts NOWHERE = new FormFacts(1, 1, 1, 1, new long[SUFFIXES], new long[PREFIXES]);

    public static FormFacts of(String written, Lexicon lexicon) {
        String form = Marks.alike(written);
        String lower = digitsAlike(form.toLowerCase(Locale.ROOT));
        long[] suffixes = new long[SUFFIXES];
        for (int i = 0; i < SUFFIXES; i++) {
            suffixes[i] = Keys.text(lower, Math.max(0, lower.length() - i - 1), lower.length());
        }
        long[] prefixes = new long[PREFIXES];
        for (int i = 0; i < PREFIXES; i++) {
            prefixes[i] = Keys.text(lower, 0, Math.min(lower.length(), i + 1));
        }
        String ambiguity = lexicon.entry(form).ambiguity();
        return new FormFacts(
                Keys.text(form), Keys.text(lower), Keys.text(shape(form)), Keys.text(ambiguity), suffixes, prefixes);
    }

    private static String digitsAlike(String text) {
        StringBuilder alike = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            alike.append(Character.isDigit(c) ? '0' : c);
        }
        return alike.toString();
    }

    /** {@code Xx} for capitalised words, {@code X.X.} for initials, runs longer than two cut to two. */
    private static String shape(String form) {
        StringBuilder shape = new StringBuilder();
        for (int i = 0; i < form.length() && shape.length() < 12; i++) {
            char kind = kind(form.charAt(i));
            int length = shape.length();
            if (length < 2 || shape.charAt(length - 1) != kind || shape.charAt(length - 2) != kind) {
                shape.append(kind);
            }
        }
        return shape.toString();
    }

    private static char kind(char c) {
        if (Character.isUpperCase(c)) {
            return 'X';
        }
        if (Character.isLetter(c)) {
            return 'x';
        }
        return Character.isDigit(c) ? '0' : c;
    }
}
