package org.acta.grammar.weights;

import java.util.Arrays;

/**
 * Read-only weights for many classes. A slot holds the key's upper 32 bits as a fingerprint and where its (class, weight) pairs begin;
 * collisions go to the next slot. Each pair is an int: the last one of a feature has its sign bit set, then 15 bits of class and 16 of weight.
 */
public final class SparseWeights implements Scorer {

    static final int LAST = 0x80000000;

    private final int classes;
    private final long[] slots;
    private final int[] pairs;
    private final int mask;

    /**
     * @param slots fingerprint in the upper half, place in {@code pairs} plus one in the lower; 0 is free; a power of two of them
     */
    SparseWeights(int classes, long[] slots, int[] pairs) {
        this.classes = classes;
        this.slots = slots;
        this.pairs = pairs;
        this.mask = slots.length - 1;
    }

    @Override
    public int classes() {
        return classes;
    }

    @Override
    public void score(long[] keys, int count, int[] scores) {
        Arrays.fill(scores, 0, classes, 0);
        for (int i = 0; i < count; i++) {
            int at = find(keys[i]);
            if (at >= 0) {
                add(at, scores);
            }
        }
    }

    private int find(long key) {
        int fingerprint = fingerprint(key);
        for (int slot = (int) key & mask; ; slot = (slot + 1) & mask) {
            long held = slots[slot];
            if (held == 0) {
                return -1;
            }
            if ((int) (held >>> 32) == fingerprint) {
                return (int) held - 1;
            }
        }
    }

    private void add(int from, int[] scores) {
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
