package org.acta.actors;

/**
 * A name or word of the tables, as written there, with what it stands for.
 *
 * <p>Letters match without case and accents, but a capital in the table wants a capital in the text, and a short acronym wants all of
 * its capitals: {@code granada} is not {@code Granada}, {@code who} is not {@code WHO}.
 */
record Name(String surface, Meaning meaning, boolean acronym) {

    private static final int SHORT = 4;

    static Name of(String surface, Meaning meaning) {
        return new Name(surface, meaning, capitals(surface, 0, surface.length()) && letters(surface) > 1);
    }

    /** Does the text between two offsets, whose folded letters are this name's, write it as a name? */
    boolean fits(String text, int start, int end) {
        if (surface.indexOf(' ') < 0 && text.substring(start, end).indexOf(' ') >= 0) {
            return false;
        }
        if (acronym) {
            return capitals(text, start, end) || letters(surface) >= SHORT && Character.isUpperCase(text.charAt(start));
        }
        return capitalFits(surface.charAt(0), text.charAt(start))
                && capitalFits(
                        surface.charAt(lastToken(surface, 0, surface.length())),
                        text.charAt(lastToken(text, start, end)));
    }

    /** Is it the very same, accents, case and all? */
    boolean exact(String text, int start, int end) {
        return surface.length() == end - start && text.startsWith(surface, start);
    }

    private static boolean capitalFits(char wanted, char given) {
        return !Character.isUpperCase(wanted) || Character.isUpperCase(given) || !Character.isLetter(given);
    }

    private static int lastToken(String text, int start, int end) {
        int at = end - 1;
        while (at > start && !Character.isLetterOrDigit(text.charAt(at))) {
            at--;
        }
        while (at > start && Character.isLetterOrDigit(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean capitals(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (Character.isLowerCase(text.charAt(i))
                    || text.charAt(i) == ' ' && letters(text.substring(start, i)) > 2) {
                return false;
            }
        }
        return true;
    }

    private static int letters(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
        }
        return letters;
    }
}
