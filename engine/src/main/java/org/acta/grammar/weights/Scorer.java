package org.acta.grammar.weights;

/** Scores classes by the features of an instance. */
public interface Scorer {

    /**
     * Adds up the weights of the features.
     *
     * @param keys feature keys, of which the first {@code count} hold
     * @param scores one place for each class; what it held before is overwritten
     */
    void score(long[] keys, int count, int[] scores);

    /** How many classes there are. */
    int classes();
}
