package org.acta.data;

/**
 * A piece of text as number and time phrases need it, finer than a word: letters, digits with their separators, or one other character.
 *
 * @param start UTF-16 offset of its first character in the text that was cut up
 * @param lower its characters, in lower case
 * @param capital it begins with a capital letter
 * @param apart white space stands before it, or nothing does
 */
public record Token(Kind kind, int start, int end, String lower, boolean capital, boolean apart) {

    /** What it is made of. */
    public enum Kind {
        WORD,
        NUMBER,
        SIGN
    }

    public boolean is(String text) {
        return lower.equals(text);
    }

    /** Digits alone, without separators. */
    public boolean plainDigits() {
        return kind == Kind.NUMBER && lower.indexOf('.') < 0 && lower.indexOf(',') < 0;
    }
}
