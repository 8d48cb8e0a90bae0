package org.acta.grammar.conllu;

/** How many there are in the gold analysis, how many the system gave, how many of those are right. */
public record Score(int gold, int system, int right) {

    /** 0 to 1; 0 when the system gave none. */
    public double precision() {
        return system == 0 ? 0 : (double) right / system;
    }

    /** 0 to 1; 0 when there are none. */
    public double recall() {
        return gold == 0 ? 0 : (double) right / gold;
    }

    /** Harmonic mean of precision and recall. */
    public double f1() {
        return gold + system == 0 ? 0 : 2.0 * right / (gold + system);
    }
}
