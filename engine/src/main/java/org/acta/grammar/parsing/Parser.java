package org.acta.grammar.parsing;

import java.util.List;
import org.acta.grammar.weights.Scorer;

/** Hangs tagged words into a tree, move by move. Immutable; threads share it. */
public final class Parser {

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
        Configuration state = space.state;
        state.reset(space.words.size);
        while (!state.done()) {
            int count = space.features.extract(space.words, state);
            moves.score(space.keys, count, space.moveScores);
            int move = best(state, space.moveScores);
            state.move(move, move == Configuration.SHIFT ? 0 : label(space, move));
        }
    }

    private static int best(Configuration state, int[] scores) {
        int best = -1;
        for (int move = 0; move < 3; move++) {
            if (state.allowed(move) && (best < 0 || scores[move] > scores[best])) {
                best = move;
            }
        }
        return best;
    }

    private int label(ParseSpace space, int move) {
        int count = space.labelFeatures.extract(space.words, space.state, move);
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
