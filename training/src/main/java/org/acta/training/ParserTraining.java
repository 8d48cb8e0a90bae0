package org.acta.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.acta.grammar.parsing.Configuration;
import org.acta.grammar.parsing.LabelFeatures;
import org.acta.grammar.parsing.ParseFeatures;
import org.acta.grammar.parsing.ParseWords;

/** Trains the parser's moves and labels with a dynamic oracle and exploration (Goldberg and Nivre 2013). */
final class ParserTraining {

    private static final double FOLLOW = 0.9;

    private final Map<String, Integer> index = new LinkedHashMap<>();
    private final Perceptron moves = new Perceptron(3);
    private final Perceptron labels;
    private final Random random;
    private final long[] keys = new long[ParseFeatures.MOST];
    private final long[] labelKeys = new long[ParseFeatures.MOST];
    private final ParseFeatures features = new ParseFeatures(keys);
    private final LabelFeatures labelFeatures = new LabelFeatures(labelKeys);
    private final Configuration state = new Configuration();
    private final int[] scores = new int[3];
    private final int[] costs = new int[3];
    private final int[] labelScores;

    ParserTraining(List<Tree> trees, long seed) {
        for (Tree tree : trees) {
            for (String relation : tree.relations()) {
                index.putIfAbsent(relation, index.size());
            }
        }
        labels = new Perceptron(index.size());
        labelScores = new int[index.size()];
        random = new Random(seed);
    }

    List<String> relations() {
        return List.copyOf(index.keySet());
    }

    Perceptron moves() {
        return moves;
    }

    Perceptron labels() {
        return labels;
    }

    /** Learns from trees whose words are given as the parser will see them. */
    void train(List<Tree> trees, List<ParseWords> words, int epochs) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < trees.size(); i++) {
            order.add(i);
        }
        for (int epoch = 1; epoch <= epochs; epoch++) {
            Collections.shuffle(order, random);
            int right = 0;
            int all = 0;
            for (int i : order) {
                right += learn(trees.get(i), words.get(i), epoch > 1);
                all += trees.get(i).size();
            }
            System.err.printf("parser epoch %d: %.2f%% attached and labelled%n", epoch, 100.0 * right / all);
        }
    }

    private int learn(Tree tree, ParseWords words, boolean explore) {
        Oracle oracle = new Oracle(tree.heads());
        moves.domain(tree.treebank());
        labels.domain(tree.treebank());
        state.reset(tree.size());
        while (!state.done()) {
            int count = features.extract(words, state);
            moves.score(keys, count, scores);
            oracle.costs(state, costs);
            int best = best();
            int right = right();
            if (costs[best] > costs[right]) {
                moves.update(keys, count, right, best);
            }
            moves.tick();
            int taken = costs[best] > costs[right] && !(explore && random.nextDouble() < FOLLOW) ? right : best;
            state.move(taken, taken == Configuration.SHIFT ? 0 : label(tree, words, taken));
        }
        return correct(tree);
    }

    private int best() {
        int best = -1;
        for (int move = 0; move < 3; move++) {
            if (costs[move] < Integer.MAX_VALUE && (best < 0 || scores[move] > scores[best])) {
                best = move;
            }
        }
        return best;
    }

    private int right() {
        int right = -1;
        for (int move = 0; move < 3; move++) {
            if (costs[move] < Integer.MAX_VALUE
                    && (right < 0
                            || costs[move] < costs[right]
                            || costs[move] == costs[right] && scores[move] > scores[right])) {
                right = move;
            }
        }
        return right;
    }

    private int label(Tree tree, ParseWords words, int move) {
        int count = labelFeatures.extract(words, state, move);
        labels.score(labelKeys, count, labelScores);
        int best = 0;
        for (int label = 1; label < labelScores.length; label++) {
            best = labelScores[label] > labelScores[best] ? label : best;
        }
        int dependent = state.stack(0);
        int head = move == Configuration.LEFT ? state.buffer(0) : state.stack(1);
        int gold = index.get(tree.relations().get(dependent));
        if (tree.heads()[dependent] == head) {
            if (gold != best) {
                labels.update(labelKeys, count, gold, best);
            }
            labels.tick();
        }
        return best;
    }

    private int correct(Tree tree) {
        int correct = 0;
        for (int word = 0; word < tree.size(); word++) {
            if (state.head(word) == tree.heads()[word]
                    && state.label(word) == index.get(tree.relations().get(word))) {
                correct++;
            }
        }
        return correct;
    }
}
