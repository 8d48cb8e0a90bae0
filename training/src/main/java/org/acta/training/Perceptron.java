package org.acta.training;

import java.util.Arrays;
import org.acta.grammar.weights.Scorer;
import org.jspecify.annotations.Nullable;

/**
 * An averaged perceptron over sparse features that learns from several treebanks at once: each (feature, class) has a weight for all of
 * them and one for each treebank (Daumé 2007). A row holds two longs for every weight: treebank, class and value in the first, the sum for
 * averaging (Daumé 2006) in the second.
 */
final class Perceptron implements Scorer {

    private static final int ALL = 0;

    private final int classes;
    private long[] keys = new long[1 << 16];
    private long[] @Nullable [] rows = new long[1 << 16][];
    private int used;
    private long step = 1;
    private int domain;
    private int unit = 1;

    Perceptron(int classes) {
        this.classes = classes;
    }

    /** Scores and updates from now on are about this treebank, from 1. */
    void domain(int treebank) {
        domain = treebank;
    }

    /** Counts an instance, for averaging. */
    void tick() {
        step++;
    }

    long steps() {
        return step;
    }

    @Override
    public int classes() {
        return classes;
    }

    @Override
    public void add(long[] features, int count, int[] scores) {
        for (int i = 0; i < count; i++) {
            long[] row = rows[slot(features[i])];
            if (row == null) {
                continue;
            }
            for (int at = 0; at < row.length; at += 2) {
                int where = (int) (row[at] >>> 48);
                if (where == ALL || where == domain) {
                    scores[(int) (row[at] >>> 32) & 0xFFFF] += (int) row[at];
                }
            }
        }
    }

    /** Moves the weights towards the right class and away from the wrong one. */
    void update(long[] features, int count, int right, int wrong) {
        for (int i = 0; i < count; i++) {
            change(features[i], ALL, right, 1);
            change(features[i], ALL, wrong, -1);
            change(features[i], domain, right, 1);
            change(features[i], domain, wrong, -1);
        }
    }

    /** Adds to the weights of one class. */
    void reward(long[] features, int count, int label, int amount) {
        for (int i = 0; i < count; i++) {
            change(features[i], ALL, label, amount);
            change(features[i], domain, label, amount);
        }
    }

    private void change(long key, int where, int label, int amount) {
        int slot = slot(key);
        long[] row = rows[slot];
        long name = ((long) where << 16 | label) << 32;
        if (row == null) {
            keys[slot] = key;
            rows[slot] = new long[] {name | (amount & 0xFFFFFFFFL), amount * step};
            used++;
            if (used > keys.length / 2) {
                grow();
            }
            return;
        }
        for (int at = 0; at < row.length; at += 2) {
            if ((row[at] & 0xFFFFFFFF00000000L) == name) {
                row[at] = name | (((int) row[at] + amount) & 0xFFFFFFFFL);
                row[at + 1] += amount * step;
                return;
            }
        }
        long[] longer = Arrays.copyOf(row, row.length + 2);
        longer[row.length] = name | (amount & 0xFFFFFFFFL);
        longer[row.length + 1] = amount * step;
        rows[slot] = longer;
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) (key ^ (key >>> 40)) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        long[] @Nullable [] oldRows = rows;
        keys = new long[oldKeys.length * 2];
        rows = new long[oldKeys.length * 2][];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                rows[slot] = oldRows[i];
            }
        }
    }

    /** Goes on from the averaged weights, made whole after multiplication; averaging begins anew. */
    void restart(int scale) {
        for (long[] row : rows) {
            for (int at = 0; row != null && at < row.length; at += 2) {
                double average = (int) row[at] - row[at + 1] / (double) step;
                row[at] = (row[at] & 0xFFFFFFFF00000000L) | (Math.round(average * scale) & 0xFFFFFFFFL);
                row[at + 1] = 0;
            }
        }
        step = 1;
        unit = scale;
    }

    /** Receives the averaged weights of a feature. */
    interface Sink {
        void feature(long key, double[] weights);
    }

    /**
     * Gives out the averaged weights, those for all treebanks plus the given shares of each treebank's own.
     *
     * @param shares by treebank, index 0 unused
     */
    void average(double[] shares, Sink sink) {
        double[] weights = new double[classes];
        for (int slot = 0; slot < keys.length; slot++) {
            long[] row = rows[slot];
            if (row == null) {
                continue;
            }
            Arrays.fill(weights, 0);
            for (int at = 0; at < row.length; at += 2) {
                int where = (int) (row[at] >>> 48);
                double share = where == ALL ? 1 : shares[where];
                weights[(int) (row[at] >>> 32) & 0xFFFF] += share * ((int) row[at] - row[at + 1] / (double) step) / unit;
            }
            sink.feature(keys[slot], weights);
        }
    }
}
