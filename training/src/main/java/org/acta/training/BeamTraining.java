package org.acta.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.acta.grammar.parsing.Configuration;
import org.acta.grammar.parsing.LabelFeatures;
import org.acta.grammar.parsing.ParseFeatures;
import org.acta.grammar.parsing.ParseWords;
import org.acta.grammar.weights.SparseWeights;
import org.jspecify.annotations.Nullable;

/**
 * Trains the moves of a parser that keeps several parses at once: a whole sequence is learned as soon as no right one is left in the beam
 * (early update, Collins and Roark 2004). Right is every sequence that loses no arc.
 */
final class BeamTraining {

    private final Perceptron moves;
    private final List<SparseWeights> labellers;
    private final int width;
    private final int amount;
    private final Random random;
    private final long[] keys = new long[ParseFeatures.MOST];
    private final long[] labelKeys = new long[ParseFeatures.MOST];
    private final ParseFeatures features = new ParseFeatures(keys);
    private final LabelFeatures labelFeatures = new LabelFeatures(labelKeys);
    private final int[] scores = new int[3];
    private final int[] costs = new int[3];
    private final int[] labelScores;
    private final Configuration first = new Configuration();
    private final Configuration second = new Configuration();
    private final List<Configuration> spare = new ArrayList<>();

    /** A parse so far: its last move and the one it grew from. */
    private static final class Item {
        final @Nullable Item parent;
        final int move;
        final long score;
        final boolean right;
        final int length;
        int label;
        @Nullable Configuration state;

        Item(@Nullable Item parent, int move, long score, boolean right) {
            this.parent = parent;
            this.move = move;
            this.score = score;
            this.right = right;
            this.length = parent == null ? 0 : parent.length + 1;
        }
    }

    /**
     * @param labellers of each treebank, from 1
     * @param amount how much an update adds
     */
    BeamTraining(Perceptron moves, List<SparseWeights> labellers, int width, int amount, long seed) {
        this.moves = moves;
        this.labellers = labellers;
        this.width = width;
        this.amount = amount;
        this.random = new Random(seed);
        this.labelScores = new int[labellers.get(0).classes()];
    }

    void train(List<Tree> trees, List<ParseWords> words, int epochs) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < trees.size(); i++) {
            order.add(i);
        }
        for (int epoch = 1; epoch <= epochs; epoch++) {
            Collections.shuffle(order, random);
            int wrong = 0;
            for (int i : order) {
                wrong += learn(trees.get(i), words.get(i)) ? 1 : 0;
            }
            System.err.printf("beam epoch %d: %d of %d sentences wrong%n", epoch, wrong, trees.size());
        }
    }

    private boolean learn(Tree tree, ParseWords words) {
        Oracle oracle = new Oracle(tree.heads());
        SparseWeights labeller = labellers.get(tree.treebank() - 1);
        moves.domain(tree.treebank());
        moves.tick();
        Item start = new Item(null, -1, 0, true);
        start.state = fresh();
        start.state.reset(tree.size());
        List<Item> beam = List.of(start);
        for (int step = 0; step < 2 * tree.size(); step++) {
            List<Item> grown = grow(beam, words, oracle);
            grown.sort((a, b) -> Long.compare(b.score, a.score));
            List<Item> kept = grown.subList(0, Math.min(width, grown.size()));
            boolean last = step == 2 * tree.size() - 1;
            if (kept.stream().noneMatch(item -> item.right) || last && !kept.get(0).right) {
                Item right = grown.stream().filter(item -> item.right).findFirst().orElseThrow();
                update(right, kept.get(0), words, tree.size());
                release(beam);
                return true;
            }
            advance(kept, words, labeller);
            release(beam);
            beam = kept;
        }
        release(beam);
        return false;
    }

    private List<Item> grow(List<Item> beam, ParseWords words, Oracle oracle) {
        List<Item> grown = new ArrayList<>(beam.size() * 3);
        for (Item item : beam) {
            Configuration state = state(item);
            int count = features.extract(words, state);
            moves.score(keys, count, scores);
            int least = Integer.MAX_VALUE;
            if (item.right) {
                oracle.costs(state, costs);
                least = Math.min(costs[0], Math.min(costs[1], costs[2]));
            }
            for (int move = 0; move < 3; move++) {
                if (state.allowed(move)) {
                    grown.add(new Item(item, move, item.score + scores[move], item.right && costs[move] == least));
                }
            }
        }
        return grown;
    }

    private static Configuration state(Item item) {
        if (item.state == null) {
            throw new IllegalStateException("a parse that has been given up");
        }
        return item.state;
    }

    private void advance(List<Item> kept, ParseWords words, SparseWeights labeller) {
        for (Item item : kept) {
            Configuration state = fresh();
            if (item.parent != null) {
                state.copy(state(item.parent));
            }
            item.label = item.move == Configuration.SHIFT ? 0 : label(state, words, item.move, labeller);
            state.move(item.move, item.label);
            item.state = state;
        }
    }

    private int label(Configuration state, ParseWords words, int move, SparseWeights labeller) {
        int count = labelFeatures.extract(words, state, move);
        labeller.score(labelKeys, count, labelScores);
        int best = 0;
        for (int label = 1; label < labelScores.length; label++) {
            best = labelScores[label] > labelScores[best] ? label : best;
        }
        return best;
    }

    private Configuration fresh() {
        return spare.isEmpty() ? new Configuration() : spare.remove(spare.size() - 1);
    }

    private void release(List<Item> beam) {
        for (Item item : beam) {
            if (item.state != null) {
                spare.add(item.state);
                item.state = null;
            }
        }
    }

    private void update(Item right, Item wrong, ParseWords words, int size) {
        List<Item> good = path(right);
        List<Item> bad = path(wrong);
        first.reset(size);
        second.reset(size);
        boolean same = true;
        for (int step = 0; step < good.size(); step++) {
            int move = good.get(step).move;
            int other = bad.get(step).move;
            same = same && move == other;
            if (!same) {
                moves.reward(keys, features.extract(words, first), move, amount);
                moves.reward(keys, features.extract(words, second), other, -amount);
            }
            first.move(move, good.get(step).label);
            second.move(other, bad.get(step).label);
        }
    }

    private static List<Item> path(Item last) {
        List<Item> path = new ArrayList<>(last.length);
        for (Item item = last; item.parent != null; item = item.parent) {
            path.add(item);
        }
        Collections.reverse(path);
        return path;
    }
}
