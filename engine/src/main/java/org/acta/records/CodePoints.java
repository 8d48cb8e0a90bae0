package org.acta.records;

/** Turns UTF-16 offsets into a text into Unicode code points and back, at no cost where the text has only one-unit characters. */
public final class CodePoints {

    /** Code points before each UTF-16 offset; empty when both are the same. */
    private final int[] before;

    public CodePoints(String text) {
        before = same(text) ? new int[0] : count(text);
    }

    /** Are both counts the same in this text? */
    static boolean same(String text) {
        return text.chars().noneMatch(c -> Character.isHighSurrogate((char) c));
    }

    private static int[] count(String text) {
        int[] before = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            boolean second = i > 0 && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
            before[i + 1] = before[i] + (second ? 0 : 1);
        }
        return before;
    }

    /** The code points before a UTF-16 offset. */
    public int of(int offset) {
        return before.length == 0 ? offset : before[offset];
    }

    /** The UTF-16 offset that so many code points lie before. */
    int offset(int points) {
        if (before.length == 0) {
            return points;
        }
        int low = 0;
        int high = before.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (before[middle] <= points) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
