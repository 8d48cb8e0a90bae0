package org.acta.ledger.joining;

import org.acta.model.Quantity;
import org.jspecify.annotations.Nullable;

/** Between what an amount lies, as it is told; about means within a seventh. */
record Bounds(double low, boolean lowIn, double high, boolean highIn) {

    private static final double ABOUT = 0.15;

    static Bounds of(double value, @Nullable Double upper, Quantity.Comparator comparator) {
        return switch (comparator) {
            case EXACTLY -> new Bounds(value, true, value, true);
            case AT_LEAST -> new Bounds(value, true, Double.POSITIVE_INFINITY, false);
            case MORE_THAN -> new Bounds(value, false, Double.POSITIVE_INFINITY, false);
            case ABOUT -> new Bounds(value * (1 - ABOUT), true, value * (1 + ABOUT), true);
            case AT_MOST -> new Bounds(Double.NEGATIVE_INFINITY, false, value, true);
            case LESS_THAN -> new Bounds(Double.NEGATIVE_INFINITY, false, value, false);
            case BETWEEN -> new Bounds(value, true, upper == null ? value : upper, true);
        };
    }

    /** Is there an amount within both? */
    boolean meet(Bounds other) {
        return reaches(other) && other.reaches(this);
    }

    private boolean reaches(Bounds other) {
        return high > other.low || high == other.low && highIn && other.lowIn;
    }
}
