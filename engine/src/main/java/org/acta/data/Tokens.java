package org.acta.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts text into {@link Token}s: any text, in one pass, white space left out. */
public final class Tokens {

    private Tokens() {}

    public static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>(text.length() / 4 + 1);
        boolean apart = true;
        int at = 0;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
                apart = true;
                at += Character.charCount(point);
                continue;
            }
            int end = end(text, at, point);
            tokens.add(token(text, at, end, point, apart));
            apart = false;
            at = end;
        }
        return tokens;
    }

    private static Token token(String text, int start, int end, int first, boolean apart) {
        Token.Kind kind =
                Character.isLetter(first) ? Token.Kind.WORD : isDigit(first) ? Token.Kind.NUMBER : Token.Kind.SIGN;
        String form = text.substring(start, end);
        String lower = kind == Token.Kind.WORD ? form.toLowerCase(Locale.ROOT) : form;
        return new Token(kind, start, end, lower, Character.isUpperCase(first), apart);
    }

    private static int end(String text, int start, int first) {
        int at = start + Character.charCount(first);
        if (Character.isLetter(first)) {
            while (at < text.length() && letter(text.codePointAt(at))) {
                at += Character.charCount(text.codePointAt(at));
            }
        } else if (isDigit(first)) {
            while (at < text.length() && (isDigit(text.charAt(at)) || separates(text, at))) {
                at++;
            }
        }
        return at;
    }

    private static boolean letter(int point) {
        return Character.isLetter(point) || Character.getType(point) == Character.NON_SPACING_MARK;
    }

    /** A full stop or comma between two digits belongs to the number. */
    private static boolean separates(String text, int at) {
        char c = text.charAt(at);
        return (c == '.' || c == ',') && at + 1 < text.length() && isDigit(text.charAt(at + 1));
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
