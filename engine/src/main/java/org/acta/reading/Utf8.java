package org.acta.reading;

/** How well bytes fit UTF-8: the number of sequences of several bytes that are right, and of bytes that fit nowhere. */
record Utf8(int right, int wrong) {

    static Utf8 in(byte[] bytes) {
        int right = 0;
        int wrong = 0;
        int i = 0;
        while (i < bytes.length) {
            int b = bytes[i] & 0xFF;
            if (b < 0x80) {
                i++;
                continue;
            }
            int more = b >= 0xC2 && b < 0xE0 ? 1 : b >= 0xE0 && b < 0xF0 ? 2 : b >= 0xF0 && b < 0xF5 ? 3 : 0;
            if (more > 0 && continues(bytes, i + 1, more)) {
                right++;
                i += 1 + more;
            } else {
                wrong++;
                i++;
            }
        }
        return new Utf8(right, wrong);
    }

    private static boolean continues(byte[] bytes, int from, int count) {
        if (from + count > bytes.length) {
            return false;
        }
        for (int i = from; i < from + count; i++) {
            if ((bytes[i] & 0xC0) != 0x80) {
                return false;
            }
        }
        return true;
    }

    /** ASCII, or UTF-8 with at most a few broken characters (a page cut off or glued together). */
    boolean plausible() {
        return wrong == 0 || right >= 8 * wrong;
    }
}
