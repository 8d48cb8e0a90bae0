package org.acta.training;

import org.acta.grammar.parsing.Configuration;

/** How many arcs of the right tree a move makes unreachable (Goldberg and Nivre 2013, arc-hybrid). */
final class Oracle {

    private final int[] heads;
    private final int size;

    Oracle(int[] heads) {
        this.heads = heads;
        this.size = heads.length;
    }

    /** The cost of each allowed move; forbidden ones cost more than any tree. */
    void costs(Configuration state, int[] costs) {
        for (int move = 0; move < 3; move++) {
            costs[move] = state.allowed(move) ? cost(state, move) : Integer.MAX_VALUE;
        }
    }

    private int cost(Configuration state, int move) {
        return switch (move) {
            case Configuration.SHIFT -> shift(state);
            case Configuration.LEFT -> left(state);
            default -> right(state);
        };
    }

    private int shift(Configuration state) {
        int word = state.buffer(0);
        int cost = 0;
        for (int below = 0; below < state.depth(); below++) {
            int held = state.stack(below);
            if (heads[held] == word || below > 0 && heads[word] == held) {
                cost++;
            }
        }
        return cost;
    }

    private int left(Configuration state) {
        int word = state.stack(0);
        int cost = dependentsAhead(state, word);
        if (heads[word] != state.buffer(0) && (heads[word] == state.stack(1) || heads[word] > state.buffer(0))) {
            cost++;
        }
        return cost;
    }

    private int right(Configuration state) {
        int word = state.stack(0);
        return dependentsAhead(state, word) + (heads[word] >= state.buffer(0) ? 1 : 0);
    }

    private int dependentsAhead(Configuration state, int word) {
        int cost = 0;
        for (int at = state.buffer(0); at < size; at++) {
            if (heads[at] == word) {
                cost++;
            }
        }
        return cost;
    }
}
