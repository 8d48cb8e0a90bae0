package org.acta.actors;

import java.text.Normalizer;

/** Letters without case and accents, so that {@code MÉXICO}, {@code México} and {@code Mexico} meet. */
final class Fold {

    /** Latin, Greek and Cyrillic letters, the only ones that names here carry marks on. */
    private static final int FIRST_MARKED = 0xC0;

    private static final int LAST_MARKED = 0x530;
    private static final int LATIN_ADDITIONAL = 0x1E00;

    private static final char[] PLAIN = table(0x1F00);

    private Fold() {}

    static char fold(char c) {
        return c < PLAIN.length ? PLAIN[c] : Character.toLowerCase(c);
    }

    static String fold(CharSequence text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            folded.append(fold(text.charAt(i)));
        }
        return folded.toString();
    }

    private static char[] table(int size) {
        char[] table = new char[size];
        for (char c = 0; c < size; c++) {
            boolean marked = c >= FIRST_MARKED && (c < LAST_MARKED || c >= LATIN_ADDITIONAL);
            char first = marked
                    ? Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD)
                            .charAt(0)
                    : c;
            table[c] = Character.toLowerCase(bare(first));
        }
        return table;
    }

    /** Letters that Unicode does not take apart into a letter and its mark. */
    private static char bare(char c) {
        return switch (c) {
            case 'Ø', 'ø' -> 'o';
            case 'Đ', 'đ' -> 'd';
            case 'Ł', 'ł' -> 'l';
            case 'ı' -> 'i';
            case 'ə', 'Ə' -> 'e';
            default -> c;
        };
    }
}
