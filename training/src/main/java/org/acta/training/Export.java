package org.acta.training;

import java.util.List;
import org.acta.grammar.weights.MoveWeights;
import org.acta.grammar.weights.SparseWeights;
import org.acta.grammar.weights.WeightsBuilder;

/** Averaged weights as read-only tables of 16-bit whole numbers. */
final class Export {

    private static final double SCALE = 200;

    /** Largest weight: the difference of two must still fit into 16 bits. */
    private static final int MOST = 16_000;

    private Export() {}

    static SparseWeights sparse(List<Perceptron> models, double[] shares, double pruning) {
        return builder(models, shares, pruning).sparse();
    }

    static MoveWeights moves(List<Perceptron> models, double[] shares, double pruning) {
        return builder(models, shares, pruning).moves();
    }

    private static WeightsBuilder builder(List<Perceptron> models, double[] shares, double pruning) {
        WeightsBuilder builder = new WeightsBuilder(models.get(0).classes());
        short[] whole = new short[models.get(0).classes()];
        Perceptron.average(models, shares, (key, weights) -> {
            for (int label = 0; label < whole.length; label++) {
                double weight = Math.abs(weights[label]) < pruning ? 0 : weights[label] * SCALE;
                whole[label] = (short) Math.max(-MOST, Math.min(MOST, Math.round(weight)));
            }
            builder.add(key, whole);
        });
        return builder;
    }
}
