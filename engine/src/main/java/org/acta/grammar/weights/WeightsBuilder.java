package org.acta.grammar.weights;

import java.util.Arrays;

/** Gathers weights and packs them into read-only tables. */
public final class WeightsBuilder {

    private static final double FULL = 0.55;

    private final int classes;
    private long[] keys = new long[1 << 12];
    private int[] ends = new int[1 << 12];
    private int[] pairs = new int[1 << 14];
    private int features;
    private int held;

    public WeightsBuilder(int classes) {
        this.classes = classes;
    }

    /** Adds a feature; classes with weight 0 cost nothing, features without weights neither. */
    public void add(long key, short[] weights) {
        int begin = held;
        for (int label = 0; label < classes; label++) {
            if (weights[label] != 0) {
                if (held == pairs.length) {
                    pairs = Arrays.copyOf(pairs, held * 2);
                }
                pairs[held++] = label << 16 | (weights[label] & 0xFFFF);
            }
        }
        if (held == begin) {
            return;
        }
        if (features == keys.length) {
            keys = Arrays.copyOf(keys, features * 2);
            ends = Arrays.copyOf(ends, features * 2);
        }
        keys[features] = key;
        ends[features++] = held;
    }

    /** How many features have been added. */
    public int features() {
        return features;
    }

    /** A table for any number of classes. Pairs are laid in the order of the slots. */
    public SparseWeights sparse() {
        int[] placed = place();
        long[] slots = new long[placed.length];
        int[] laid = new int[held];
        int next = 0;
        for (int slot = 0; slot < placed.length; slot++) {
            if (placed[slot] == 0) {
                continue;
            }
            int feature = placed[slot] - 1;
            int begin = feature == 0 ? 0 : ends[feature - 1];
            int length = ends[feature] - begin;
            slots[slot] = (long) SparseWeights.fingerprint(keys[feature]) << 32 | (next + 1);
            System.arraycopy(pairs, begin, laid, next, length);
            next += length;
            laid[next - 1] |= SparseWeights.LAST;
        }
        return new SparseWeights(classes, slots, laid);
    }

    /** A table for three classes, scored relative to the first. */
    public MoveWeights moves() {
        int[] placed = place();
        long[] slots = new long[placed.length];
        for (int slot = 0; slot < placed.length; slot++) {
            if (placed[slot] != 0) {
                slots[slot] = packed(placed[slot] - 1);
            }
        }
        return new MoveWeights(slots);
    }

    private long packed(int feature) {
        int[] weights = new int[3];
        for (int at = feature == 0 ? 0 : ends[feature - 1]; at < ends[feature]; at++) {
            weights[pairs[at] >>> 16] = (short) pairs[at];
        }
        long second = (short) (weights[1] - weights[0]) & 0xFFFFL;
        long third = (short) (weights[2] - weights[0]) & 0xFFFFL;
        return (long) SparseWeights.fingerprint(keys[feature]) << 32 | second << 16 | third;
    }

    private int[] place() {
        int slots = Long.SIZE;
        while (features > slots * FULL) {
            slots *= 2;
        }
        int[] placed = new int[slots];
        for (int feature = 0; feature < features; feature++) {
            int slot = (int) keys[feature] & (slots - 1);
            while (placed[slot] != 0) {
                slot = (slot + 1) & (slots - 1);
            }
            placed[slot] = feature + 1;
        }
        return placed;
    }
}
