package org.acta.grammar.parsing;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The parses that are kept at once, the best first, and the moves that could be made next. */
final class Beam {

    final int width;
    final long[] scores;
    final int[] moves;
    int size;
    private @Nullable Configuration[] states;
    private @Nullable Configuration[] grown;
    private final Configuration[] spare;
    private int spares;
    private final int[] parents;
    private final long[] candidates;
    private int found;

    Beam(int width) {
        this.width = width;
        this.states = new Configuration[width];
        this.grown = new Configuration[width];
        this.spare = new Configuration[2 * width];
        while (spares < spare.length) {
            spare[spares++] = new Configuration();
        }
        this.scores = new long[width];
        this.parents = new int[width];
        this.moves = new int[width];
        this.candidates = new long[width];
    }

    /** Begins a sentence. */
    void start(int words) {
        for (int i = 0; i < size; i++) {
            spare[spares++] = state(i);
            states[i] = null;
        }
        size = 1;
        scores[0] = 0;
        Configuration first = spare[--spares];
        first.reset(words);
        states[0] = first;
    }

    /** Offers a move of a parse; only the best ones are kept, earlier ones before later ones of the same score. */
    void offer(int parent, int move, long score) {
        int at = found;
        if (found == width) {
            if (score <= candidates[width - 1]) {
                return;
            }
            at = width - 1;
        } else {
            found++;
        }
        while (at > 0 && candidates[at - 1] < score) {
            candidates[at] = candidates[at - 1];
            parents[at] = parents[at - 1];
            moves[at] = moves[at - 1];
            at--;
        }
        candidates[at] = score;
        parents[at] = parent;
        moves[at] = move;
    }

    /** Takes up the parses that the kept moves belong to; one that grows only once grows in place, the others are copied first. */
    void advance() {
        for (int i = 0; i < found; i++) {
            if (usedLater(i)) {
                Configuration copy = spare[--spares];
                copy.copy(state(parents[i]));
                grown[i] = copy;
            }
        }
        for (int i = 0; i < found; i++) {
            if (grown[i] == null) {
                grown[i] = states[parents[i]];
                states[parents[i]] = null;
            }
        }
        for (int i = 0; i < size; i++) {
            if (states[i] != null) {
                spare[spares++] = state(i);
            }
        }
        turn();
    }

    private void turn() {
        @Nullable Configuration[] old = states;
        states = grown;
        grown = old;
        Arrays.fill(grown, null);
        size = found;
        System.arraycopy(candidates, 0, scores, 0, found);
        found = 0;
    }

    private boolean usedLater(int at) {
        for (int i = at + 1; i < found; i++) {
            if (parents[i] == parents[at]) {
                return true;
            }
        }
        return false;
    }

    Configuration state(int at) {
        return Objects.requireNonNull(states[at]);
    }
}
