package org.acta.actors;

import java.text.Normalizer;

/** Letters without case and accents, so that {@code MÉXICO}, {@code México} and {@code Mexico} meet. */
final class Fold {

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
            char first =
                    Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
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
