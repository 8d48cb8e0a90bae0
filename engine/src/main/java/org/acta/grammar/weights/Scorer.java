package org.acta.grammar.weights;

import java.util.Arrays;

/** Scores classes by the features of an instance. */
public interface Scorer {

    /**
     * Adds the weights of features to scores.
     *
     * @param keys feature keys, of which the first {@code count} hold; as many places behind them are used for scratch
     * @param scores one place for each class
     */
    void add(long[] keys, int count, int[] scores);

    /** The same, from scores of zero. */
    default void score(long[] keys, int count, int[] scores) {
        Arrays.fill(scores, 0, classes(), 0);
        add(keys, count, scores);
    }

    /** How many classes there are. */
    int classes();
}
