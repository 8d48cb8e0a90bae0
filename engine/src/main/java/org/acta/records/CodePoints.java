package org.acta.records;

/** Turns UTF-16 offsets into a text into Unicode code points, at no cost where the text has only one-unit characters. */
final class CodePoints {

    /** Code points before each UTF-16 offset; empty when both are the same. */
    private final int[] before;

    CodePoints(String text) {
        boolean same = text.chars().noneMatch(c -> Character.isHighSurrogate((char) c));
        before = same ? new int[0] : count(text);
    }

    private static int[] count(String text) {
        int[] before = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            boolean second = i > 0 && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
            before[i + 1] = before[i] + (second ? 0 : 1);
        }
        return before;
    }

    int of(int offset) {
        return before.length == 0 ? offset : before[offset];
    }
}
