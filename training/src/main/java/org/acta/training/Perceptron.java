package org.acta.training;

import java.util.Arrays;
import java.util.List;
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

    /** Receives the averaged weights of a feature. */
    interface Sink {
        void feature(long key, double[] weights);
    }

    /**
     * Gives out averaged weights, those for all treebanks plus shares of each one's own, as the mean of several models of the same classes.
     *
     * @param shares of each treebank, from 1; index 0 is unused
     */
    static void average(List<Perceptron> models, double[] shares, Sink sink) {
        int classes = models.get(0).classes;
        double[] weights = new double[classes];
        for (int model = 0; model < models.size(); model++) {
            Perceptron own = models.get(model);
            for (int slot = 0; slot < own.keys.length; slot++) {
                long key = own.keys[slot];
                if (key == 0 || knownBefore(models, model, key)) {
                    continue;
                }
                Arrays.fill(weights, 0);
                for (int other = model; other < models.size(); other++) {
                    models.get(other).addAverages(key, shares, models.size(), weights);
                }
                sink.feature(key, weights);
            }
        }
    }

    private static boolean knownBefore(List<Perceptron> models, int model, long key) {
        for (int before = 0; before < model; before++) {
            Perceptron other = models.get(before);
            if (other.rows[other.slot(key)] != null) {
                return true;
            }
        }
        return false;
    }

    private void addAverages(long key, double[] shares, int models, double[] weights) {
        long[] row = rows[slot(key)];
        for (int at = 0; row != null && at < row.length; at += 2) {
            int where = (int) (row[at] >>> 48);
            double share = where == ALL ? 1 : shares[where];
            double average = (int) row[at] - row[at + 1] / (double) step;
            weights[(int) (row[at] >>> 32) & 0xFFFF] += share * average / models;
        }
    }
}
