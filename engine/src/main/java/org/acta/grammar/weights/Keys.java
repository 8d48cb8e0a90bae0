package org.acta.grammar.weights;

/** Feature keys: 64-bit hashes of a template's number and its values. The key 0 is never given out. */
public final class Keys {

    private static final long A = 0x9E3779B97F4A7C15L;
    private static final long B = 0xC2B2AE3D27D4EB4FL;
    private static final long C = 0x165667B19E3779F9L;
    private static final long D = 0xD6E8FEB86659FD93L;

    private Keys() {}

    public static long of(int template, long a) {
        return finish((template * A) ^ (a * B));
    }

    public static long of(int template, long a, long b) {
        return finish(((template * A) ^ (a * B)) * C + b * D);
    }

    public static long of(int template, long a, long b, long c) {
        return finish((((template * A) ^ (a * B)) * C + b * D) * B ^ (c * A));
    }

    public static long of(int template, long a, long b, long c, long d) {
        return finish(((((template * A) ^ (a * B)) * C + b * D) * B ^ (c * A)) * D + d * C);
    }

    /** A value's hash: equal texts, equal hashes, on every machine. */
    public static long text(CharSequence text, int from, int to) {
        long hash = 1125899906842597L;
        for (int i = from; i < to; i++) {
            hash = hash * 1099511628211L + text.charAt(i);
        }
        return hash ^ (hash >>> 29);
    }

    public static long text(CharSequence text) {
        return text(text, 0, text.length());
    }

    private static long finish(long key) {
        long mixed = (key ^ (key >>> 31)) * A;
        mixed ^= mixed >>> 29;
        return mixed == 0 ? 1 : mixed;
    }
}
