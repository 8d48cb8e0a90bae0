package org.acta.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.acta.grammar.parsing.Configuration;
import org.acta.grammar.parsing.CoreRelations;
import org.acta.grammar.parsing.LabelFeatures;
import org.acta.grammar.parsing.ParseFeatures;
import org.acta.grammar.parsing.ParseWords;

/** Trains the parser's moves and labels with a dynamic oracle and exploration (Goldberg and Nivre 2013). */
final class ParserTraining {

    private static final double FOLLOW = 0.9;

    private final Map<String, Integer> index = new LinkedHashMap<>();
    private final Perceptron moves = new Perceptron(3);
    private final Perceptron labels;
    private final Recipe recipe;
    private long noise = 88_172_645_463_325_252L;
    private final Random random;
    private final long[] keys = new long[ParseFeatures.MOST];
    private final long[] labelKeys = new long[ParseFeatures.MOST];
    private final ParseFeatures features;
    private final LabelFeatures labelFeatures;
    private final Configuration state = new Configuration();
    private final int[] scores = new int[3];
    private final int[] costs = new int[3];
    private final int[] labelScores;

    ParserTraining(List<Tree> trees, Recipe recipe, long seed) {
        this.recipe = recipe;
        for (Tree tree : trees) {
            for (String relation : tree.relations()) {
                index.putIfAbsent(relation, index.size());
            }
        }
        CoreRelations core = new CoreRelations(List.copyOf(index.keySet()));
        features = new ParseFeatures(keys, core);
        labelFeatures = new LabelFeatures(labelKeys, core);
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
    void train(List<Tree> trees, List<ParseWords> words) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < trees.size(); i++) {
            order.add(i);
        }
        for (int epoch = 1; epoch <= recipe.parseEpochs(); epoch++) {
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
            int count = drop(keys, features.extract(words, state));
            moves.score(keys, count, scores);
            oracle.costs(state, costs);
            int best = best();
            int right = right();
            int wrong = wrong(costs[right]);
            if (wrong >= 0 && scores[right] - scores[wrong] <= 0) {
                moves.update(keys, count, right, wrong);
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

    /** The move that scores most among those that lose more arcs than they must. */
    private int wrong(int least) {
        int wrong = -1;
        for (int move = 0; move < 3; move++) {
            if (costs[move] < Integer.MAX_VALUE && costs[move] > least && (wrong < 0 || scores[move] > scores[wrong])) {
                wrong = move;
            }
        }
        return wrong;
    }

    /** Leaves out some features at random, so that none is relied on alone. */
    private int drop(long[] all, int count) {
        int kept = 0;
        for (int i = 0; i < count; i++) {
            noise ^= noise << 13;
            noise ^= noise >>> 7;
            noise ^= noise << 17;
            if ((noise & 0xFF) >= recipe.dropped()) {
                all[kept++] = all[i];
            }
        }
        return kept;
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
        int count = drop(labelKeys, labelFeatures.extract(words, state, move));
        labels.score(labelKeys, count, labelScores);
        int best = 0;
        for (int label = 1; label < labelScores.length; label++) {
            best = labelScores[label] > labelScores[best] ? label : best;
        }
        int dependent = state.stack(0);
        int head = move == Configuration.LEFT ? state.buffer(0) : state.stack(1);
        int gold = number(tree, dependent);
        if (tree.heads()[dependent] == head) {
            int wrong = gold == 0 ? 1 : 0;
            for (int label = 0; label < labelScores.length; label++) {
                wrong = label != gold && labelScores[label] > labelScores[wrong] ? label : wrong;
            }
            if (labelScores[gold] - labelScores[wrong] <= 0) {
                labels.update(labelKeys, count, gold, wrong);
            }
            labels.tick();
        }
        return best;
    }

    /** The number of the relation that a word has in the treebank. */
    private int number(Tree tree, int word) {
        return Objects.requireNonNull(index.get(tree.relations().get(word)));
    }

    private int correct(Tree tree) {
        int correct = 0;
        for (int word = 0; word < tree.size(); word++) {
            if (state.head(word) == tree.heads()[word] && state.label(word) == number(tree, word)) {
                correct++;
            }
        }
        return correct;
    }
}
