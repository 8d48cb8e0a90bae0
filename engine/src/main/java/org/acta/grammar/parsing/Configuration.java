package org.acta.grammar.parsing;

import java.util.Arrays;

/**
 * The state of an arc-hybrid parse (Kuhlmann, Gómez-Rodríguez and Satta 2011): a stack, the rest of the words as buffer with the root at
 * its end, and the arcs made so far. Words are numbered from 0, the root is {@code size}.
 */
public final class Configuration {

    public static final int SHIFT = 0;
    /** The top of the stack becomes a dependent of the first word of the buffer. */
    public static final int LEFT = 1;
    /** The top of the stack becomes a dependent of the one below it. */
    public static final int RIGHT = 2;

    private static final int NONE = -1;

    int size;
    int depth;
    int first;
    int[] stack = new int[64];
    int[] heads = new int[64];
    int[] labels = new int[64];
    int[] left1 = new int[64];
    int[] left2 = new int[64];
    int[] right1 = new int[64];
    int[] right2 = new int[64];
    int[] lefts = new int[64];
    int[] rights = new int[64];
    long[] leftSet = new long[64];
    long[] rightSet = new long[64];

    /** Begins a sentence. */
    public void reset(int words) {
        size = words;
        depth = 0;
        first = 0;
        if (words + 1 > heads.length) {
            grow((words + 1) * 2);
        }
        Arrays.fill(heads, 0, words + 1, NONE);
        Arrays.fill(labels, 0, words + 1, NONE);
        Arrays.fill(left1, 0, words + 1, NONE);
        Arrays.fill(left2, 0, words + 1, NONE);
        Arrays.fill(right1, 0, words + 1, NONE);
        Arrays.fill(right2, 0, words + 1, NONE);
        Arrays.fill(lefts, 0, words + 1, 0);
        Arrays.fill(rights, 0, words + 1, 0);
        Arrays.fill(leftSet, 0, words + 1, 0);
        Arrays.fill(rightSet, 0, words + 1, 0);
    }

    private void grow(int room) {
        stack = new int[room];
        heads = new int[room];
        labels = new int[room];
        left1 = new int[room];
        left2 = new int[room];
        right1 = new int[room];
        right2 = new int[room];
        lefts = new int[room];
        rights = new int[room];
        leftSet = new long[room];
        rightSet = new long[room];
    }

    /** Becomes a copy of another one. */
    public void copy(Configuration other) {
        size = other.size;
        depth = other.depth;
        first = other.first;
        int words = size + 1;
        if (words > heads.length) {
            grow(words * 2);
        }
        System.arraycopy(other.stack, 0, stack, 0, depth);
        System.arraycopy(other.heads, 0, heads, 0, words);
        System.arraycopy(other.labels, 0, labels, 0, words);
        System.arraycopy(other.left1, 0, left1, 0, words);
        System.arraycopy(other.left2, 0, left2, 0, words);
        System.arraycopy(other.right1, 0, right1, 0, words);
        System.arraycopy(other.right2, 0, right2, 0, words);
        System.arraycopy(other.lefts, 0, lefts, 0, words);
        System.arraycopy(other.rights, 0, rights, 0, words);
        System.arraycopy(other.leftSet, 0, leftSet, 0, words);
        System.arraycopy(other.rightSet, 0, rightSet, 0, words);
    }

    /** Is the tree complete? */
    public boolean done() {
        return first == size && depth == 0;
    }

    /** May this move be made? The root takes one dependent, the last word left. */
    public boolean allowed(int move) {
        return switch (move) {
            case SHIFT -> first < size;
            case LEFT -> depth > 0 && (first < size || depth == 1);
            default -> depth > 1;
        };
    }

    /** Makes a move; arcs get the label. */
    public void move(int move, int label) {
        if (move == SHIFT) {
            stack[depth++] = first++;
            return;
        }
        int dependent = stack[--depth];
        if (move == LEFT) {
            attachLeft(dependent, first, label);
        } else {
            attachRight(dependent, stack[depth - 1], label);
        }
    }

    private void attachLeft(int dependent, int head, int label) {
        heads[dependent] = head;
        labels[dependent] = label;
        left2[head] = left1[head];
        left1[head] = dependent;
        lefts[head]++;
        leftSet[head] |= 1L << label;
    }

    private void attachRight(int dependent, int head, int label) {
        heads[dependent] = head;
        labels[dependent] = label;
        right2[head] = right1[head];
        right1[head] = dependent;
        rights[head]++;
        rightSet[head] |= 1L << label;
    }

    /** The word at a depth of the stack, 0 at its top, or -1. */
    public int stack(int below) {
        return below < depth ? stack[depth - 1 - below] : NONE;
    }

    /** The word or root at a place of the buffer, or -1. */
    public int buffer(int ahead) {
        return first + ahead <= size ? first + ahead : NONE;
    }

    public int size() {
        return size;
    }

    public int depth() {
        return depth;
    }

    public int head(int word) {
        return heads[word];
    }

    public int label(int word) {
        return labels[word];
    }
}
