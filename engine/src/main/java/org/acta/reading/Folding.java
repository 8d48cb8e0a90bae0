package org.acta.reading;

import java.text.Normalizer;
import java.util.Locale;

/** Text made comparable: lower case, no accents, plain apostrophes, single spaces. */
final class Folding {

    private Folding() {}

    static String fold(String text) {
        boolean plain = true;
        for (int i = 0; i < text.length() && plain; i++) {
            plain = text.charAt(i) < 0x80;
        }
        String bare = plain ? text : stripped(text);
        return single(bare.toLowerCase(Locale.ROOT));
    }

    private static String stripped(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder out = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if (c == '’' || c == '‘' || c == 'ʼ') {
                out.append('\'');
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static String single(String text) {
        String stripped = text.strip();
        return stripped.indexOf("  ") < 0 && stripped.indexOf('\n') < 0 ? stripped : stripped.replaceAll("\\s+", " ");
    }
}
