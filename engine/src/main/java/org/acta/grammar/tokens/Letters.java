package org.acta.grammar.tokens;

/** What a character may be in a text: decided once for each, so that asking is a look into an array. */
final class Letters {

    static final byte OTHER = 0;
    static final byte BLANK = 1;
    static final byte UPPER = 2;
    static final byte LOWER = 3;
    static final byte UNCASED = 4;
    static final byte DIGIT = 5;
    /** Combining marks, soft hyphens, zero-width characters: inside a word they belong to it. */
    static final byte JOINER = 6;

    static final byte OPENING = 7;
    static final byte CLOSING = 8;
    static final byte QUOTE = 9;
    static final byte DASH = 10;
    static final byte STOP = 11;
    static final byte SURROGATE = 12;

    private static final byte[] CLASSES = classes();

    private Letters() {}

    static byte of(char c) {
        return CLASSES[c];
    }

    /** Letter, digit or what belongs to one. */
    static boolean inWord(char c) {
        byte kind = CLASSES[c];
        return kind >= UPPER && kind <= JOINER;
    }

    static boolean letter(char c) {
        byte kind = CLASSES[c];
        return kind >= UPPER && kind <= UNCASED;
    }

    static boolean digit(char c) {
        return CLASSES[c] == DIGIT;
    }

    static boolean blank(char c) {
        return CLASSES[c] == BLANK;
    }

    static boolean apostrophe(char c) {
        return c == '\'' || c == '’' || c == '`' || c == '´' || c == 'ʼ' || c == '‘';
    }

    /** Is it written in a word without being seen: soft hyphens and zero-width characters? */
    static boolean invisible(char c) {
        return c == '\u00ad' || c >= '\u200b' && c <= '\u200f' || c == '\u2060' || c == '\ufeff';
    }

    private static byte[] classes() {
        byte[] classes = new byte[Character.MAX_VALUE + 1];
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            classes[c] = classOf((char) c);
        }
        mark(classes, "([{¿¡“‘„‚«‹", OPENING);
        mark(classes, ")]}”’»›", CLOSING);
        mark(classes, "\"'`´", QUOTE);
        mark(classes, "ºª°¹²³", OTHER);
        mark(classes, ".!?…‼⁇⁈⁉。！？", STOP);
        return classes;
    }

    private static void mark(byte[] classes, String characters, byte kind) {
        for (int i = 0; i < characters.length(); i++) {
            classes[characters.charAt(i)] = kind;
        }
    }

    private static byte classOf(char c) {
        if (invisible(c)) {
            return JOINER;
        }
        if (Character.isSurrogate(c)) {
            return SURROGATE;
        }
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER, Character.TITLECASE_LETTER -> UPPER;
            case Character.LOWERCASE_LETTER -> LOWER;
            case Character.OTHER_LETTER, Character.MODIFIER_LETTER -> UNCASED;
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> DIGIT;
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> JOINER;
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL -> BLANK;
            case Character.DASH_PUNCTUATION -> DASH;
            case Character.START_PUNCTUATION -> OPENING;
            case Character.END_PUNCTUATION -> CLOSING;
            default -> c == '−' ? DASH : OTHER;
        };
    }
}
