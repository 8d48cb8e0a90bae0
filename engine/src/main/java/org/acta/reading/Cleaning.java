package org.acta.reading;

import java.text.Normalizer;

/**
 * The text as kept: NFC; line ends are {@code \n}; every other white space is a plain space; soft hyphens, zero-width
 * and direction characters and control characters are gone; a lone surrogate is U+FFFD. Offsets are counted after
 * this, so that every span points into what was kept.
 */
final class Cleaning {

    private Cleaning() {}

    static String clean(String text) {
        String composed = Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
        int first = firstUnclean(composed);
        if (first == composed.length()) {
            return composed;
        }
        StringBuilder out = new StringBuilder(composed.length());
        out.append(composed, 0, first);
        for (int i = first; i < composed.length(); i++) {
            char c = composed.charAt(i);
            if (c == '\r') {
                if (i + 1 == composed.length() || composed.charAt(i + 1) != '\n') {
                    out.append('\n');
                }
            } else if (Character.isSurrogate(c)) {
                i += surrogate(composed, i, out);
            } else {
                keep(c, out);
            }
        }
        return out.toString();
    }

    private static int firstUnclean(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\n' && (c < 0x20 || (c >= 0x7F && (c <= 0xA0 || c == 0xAD || c >= 0x1680)))) {
                return i;
            }
        }
        return text.length();
    }

    /** Appends the pair at {@code i} or a replacement; returns how many characters were taken beyond the first. */
    private static int surrogate(String text, int i, StringBuilder out) {
        if (i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
            out.append(text, i, i + 2);
            return 1;
        }
        out.append('\uFFFD');
        return 0;
    }

    private static void keep(char c, StringBuilder out) {
        if (c == '\n') {
            out.append(c);
        } else if (c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\u000B' || c == '\f') {
            out.append('\n');
        } else if (c == '\t' || Character.getType(c) == Character.SPACE_SEPARATOR) {
            out.append(' ');
        } else if (!Character.isISOControl(c) && Character.getType(c) != Character.FORMAT) {
            out.append(c);
        }
    }
}
