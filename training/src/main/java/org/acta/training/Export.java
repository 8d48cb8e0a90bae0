package org.acta.training;

import org.acta.grammar.weights.MoveWeights;
import org.acta.grammar.weights.SparseWeights;
import org.acta.grammar.weights.WeightsBuilder;

/** Averaged weights as read-only tables of 16-bit whole numbers. */
final class Export {

    private static final double SCALE = 200;

    private Export() {}

    static SparseWeights sparse(Perceptron model, double[] shares, double pruning) {
        return builder(model, shares, pruning).sparse();
    }

    static MoveWeights moves(Perceptron model, double[] shares, double pruning) {
        return builder(model, shares, pruning).moves();
    }

    private static WeightsBuilder builder(Perceptron model, double[] shares, double pruning) {
        WeightsBuilder builder = new WeightsBuilder(model.classes());
        short[] whole = new short[model.classes()];
        model.average(shares, (key, weights) -> {
            for (int label = 0; label < whole.length; label++) {
                double weight = Math.abs(weights[label]) < pruning ? 0 : weights[label] * SCALE;
                whole[label] = (short) Math.max(-16000, Math.min(16000, Math.round(weight)));
            }
            builder.add(key, whole);
        });
        return builder;
    }
}
