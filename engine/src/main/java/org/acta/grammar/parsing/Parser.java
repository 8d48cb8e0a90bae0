package org.acta.grammar.parsing;

import java.util.List;
import org.acta.grammar.weights.Scorer;

/**
 * Hangs tagged words into a tree, move by move, with several parses kept as long as their scores are close. Immutable; threads share it.
 */
public final class Parser {

    /** Sentences of more words are parsed with one parse at a time, as copies of parses would cost too much. */
    private static final int LONG = 250;

    /** A move that scores this much less than the best one of its parse is not tried: fifteen times the weight of a feature right once. */
    private static final int CLOSE = 3000;

    private final Scorer moves;
    private final Scorer labeller;
    private final List<String> labels;

    public Parser(Scorer moves, Scorer labeller, List<String> labels) {
        this.moves = moves;
        this.labeller = labeller;
        this.labels = List.copyOf(labels);
    }

    /** The relations it knows; labels of a tree are indexes into them. */
    public List<String> labels() {
        return labels;
    }

    /** Parses the words of a workspace. */
    public void parse(ParseSpace space) {
        int words = space.words.size;
        Beam beam = words > LONG ? space.single : space.beam;
        beam.start(words);
        for (int step = 0; step < 2 * words; step++) {
            for (int i = 0; i < beam.size; i++) {
                offer(space, beam, i);
            }
            beam.advance();
            for (int i = 0; i < beam.size; i++) {
                int move = beam.moves[i];
                Configuration state = beam.state(i);
                state.move(move, move == Configuration.SHIFT ? 0 : label(space, state, move));
            }
        }
        space.tree = beam.state(0);
    }

    /** Offers the moves of a parse; those that fall far behind its best one are left out. */
    private void offer(ParseSpace space, Beam beam, int parent) {
        Configuration state = beam.state(parent);
        int count = space.features.extract(space.words, state);
        int[] scores = space.moveScores;
        moves.score(space.keys, count, scores);
        int best = Integer.MIN_VALUE;
        for (int move = 0; move < 3; move++) {
            best = state.allowed(move) ? Math.max(best, scores[move]) : best;
        }
        for (int move = 0; move < 3; move++) {
            if (state.allowed(move) && scores[move] >= best - CLOSE) {
                beam.offer(parent, move, beam.scores[parent] + scores[move]);
            }
        }
    }

    private int label(ParseSpace space, Configuration state, int move) {
        int count = space.labelFeatures.extract(space.words, state, move);
        int[] scores = space.labelScores;
        labeller.score(space.keys, count, scores);
        int best = 0;
        for (int label = 1; label < labels.size(); label++) {
            if (scores[label] > scores[best]) {
                best = label;
            }
        }
        return best;
    }
}
