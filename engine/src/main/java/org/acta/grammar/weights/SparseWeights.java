package org.acta.grammar.weights;

import java.util.stream.IntStream;

/**
 * Read-only weights for many classes. A slot holds the key's upper 32 bits as a fingerprint and where its (class, weight) pairs begin;
 * collisions go to the next slot. Each pair is an int: the last one of a feature has its sign bit set, then 15 bits of class and 16 of weight.
 */
public final class SparseWeights implements Scorer {

    static final int LAST = 0x80000000;
    private static final int MANY = 5;

    private final int classes;
    private final long[] slots;
    private final int[] pairs;
    private final int[] rows;
    private final int mask;

    /**
     * @param slots fingerprint in the upper half, place in {@code pairs} plus one in the lower; 0 is free; a power of two of them
     */
    SparseWeights(int classes, long[] slots, int[] pairs) {
        this.classes = classes;
        this.slots = slots;
        this.pairs = pairs;
        this.mask = slots.length - 1;
        this.rows = spread();
    }

    /**
     * Gives features with weights for many classes a full row of them, which is faster to add: their slots then hold the row's number,
     * negated.
     */
    private int[] spread() {
        int many = Math.max(4, classes / MANY);
        IntStream.Builder starts = IntStream.builder();
        int full = 0;
        for (int slot = 0; slot < slots.length; slot++) {
            if (slots[slot] != 0 && length((int) slots[slot] - 1) >= many) {
                starts.add((int) slots[slot] - 1);
                slots[slot] = (slots[slot] & 0xFFFFFFFF00000000L) | (-(++full) & 0xFFFFFFFFL);
            }
        }
        int[] spread = new int[full * classes];
        int row = 0;
        for (int start : starts.build().toArray()) {
            for (int at = start, left = length(start); left > 0; at++, left--) {
                spread[row + ((pairs[at] >>> 16) & 0x7FFF)] = (short) pairs[at];
            }
            row += classes;
        }
        return spread;
    }

    private int length(int start) {
        int at = start;
        while (pairs[at] >= 0) {
            at++;
        }
        return at + 1 - start;
    }

    @Override
    public int classes() {
        return classes;
    }

    @Override
    public void add(long[] keys, int count, int[] scores) {
        fetch(slots, keys, count);
        for (int i = 0; i < count; i++) {
            int at = find(keys[i], keys[count + i]);
            if (at > 0) {
                addPairs(at - 1, scores);
            } else if (at < 0) {
                addRow((-at - 1) * classes, scores);
            }
        }
    }

    /** Fetches the slots where the keys belong, all before any is looked at: memory answers faster to many questions at once. */
    static void fetch(long[] slots, long[] keys, int count) {
        int mask = slots.length - 1;
        for (int i = 0; i < count; i++) {
            keys[count + i] = slots[(int) keys[i] & mask];
        }
    }

    private void addRow(int from, int[] scores) {
        int[] weights = rows;
        for (int label = 0; label < classes; label++) {
            scores[label] += weights[from + label];
        }
    }

    private int find(long key, long first) {
        int fingerprint = fingerprint(key);
        int slot = (int) key & mask;
        for (long held = first; held != 0; held = slots[slot]) {
            if ((int) (held >>> 32) == fingerprint) {
                return (int) held;
            }
            slot = (slot + 1) & mask;
        }
        return 0;
    }

    private void addPairs(int from, int[] scores) {
        int at = from;
        int pair;
        do {
            pair = pairs[at++];
            scores[(pair >>> 16) & 0x7FFF] += (short) pair;
        } while (pair >= 0);
    }

    static int fingerprint(long key) {
        return (int) (key >>> 32);
    }

    long[] slots() {
        return slots;
    }

    int[] pairs() {
        return pairs;
    }
}
