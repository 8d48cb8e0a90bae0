package org.acta.grammar.parsing;

import org.acta.grammar.weights.Keys;

/**
 * The features that an arc's relation is found by: head and dependent, the dependent's own dependents (its preposition first of all), what
 * the head has already, and what stands around and between them.
 */
public final class LabelFeatures {

    private final long[] keys;
    private final CoreRelations core;
    private int count;
    private int side;
    private ParseWords words = new ParseWords();
    private Configuration state = new Configuration();

    public LabelFeatures(long[] keys, CoreRelations core) {
        this.keys = keys;
        this.core = core;
    }

    /** Writes the keys of the arc that a move is about to make and returns how many there are. */
    public int extract(ParseWords parseWords, Configuration configuration, int move) {
        words = parseWords;
        state = configuration;
        count = 0;
        side = move * 100;
        int dependent = state.stack(0);
        int head = move == Configuration.LEFT ? state.buffer(0) : state.stack(1);
        pair(head, dependent);
        children(head, dependent);
        sets(head, dependent);
        cores(head, dependent);
        around(head, dependent);
        return count;
    }

    private void add(long key) {
        keys[count++] = key;
    }

    private long form(int at) {
        return words.forms[at + 1];
    }

    private long lemma(int at) {
        return words.lemmas[at + 1];
    }

    private long kind(int at) {
        return words.classes[at + 1];
    }

    private long tag(int at) {
        return words.tags[at + 1];
    }

    private long label(int at) {
        return at < 0 ? 99 : state.labels[at];
    }

    private void pair(int h, int d) {
        add(Keys.of(side + 1, form(d), kind(d)));
        add(Keys.of(side + 2, lemma(d), kind(d)));
        add(Keys.of(side + 3, tag(d)));
        add(Keys.of(side + 4, form(h), kind(h)));
        add(Keys.of(side + 5, lemma(h), kind(h)));
        add(Keys.of(side + 6, tag(h)));
        add(Keys.of(side + 7, lemma(h), lemma(d)));
        add(Keys.of(side + 8, lemma(h), tag(d)));
        add(Keys.of(side + 9, tag(h), lemma(d)));
        add(Keys.of(side + 10, tag(h), tag(d)));
        add(Keys.of(side + 11, kind(h), kind(d)));
        add(Keys.of(side + 12, form(h), kind(d)));
        add(Keys.of(side + 13, kind(h), form(d)));
    }

    private void children(int h, int d) {
        int left = state.left1[d];
        int second = state.left2[d];
        int right = state.right1[d];
        add(Keys.of(side + 20, form(left), kind(d)));
        add(Keys.of(side + 21, form(left), kind(d), kind(h)));
        add(Keys.of(side + 22, form(left), lemma(h), kind(d)));
        add(Keys.of(side + 23, form(left), lemma(d)));
        add(Keys.of(side + 24, form(left), tag(d), tag(h)));
        add(Keys.of(side + 25, label(left), kind(left), kind(d), kind(h)));
        add(Keys.of(side + 26, form(left), form(second), kind(h), kind(d)));
        add(Keys.of(side + 27, label(left), label(second), tag(d), kind(h)));
        add(Keys.of(side + 28, form(right), label(right), kind(d)));
        add(Keys.of(side + 29, tag(right), label(right), kind(d), kind(h)));
    }

    private void sets(int h, int d) {
        long own = state.leftSet[d] * 31 + state.rightSet[d];
        long heads = state.leftSet[h] * 31 + state.rightSet[h];
        add(Keys.of(side + 40, state.leftSet[d], kind(d), kind(h)));
        add(Keys.of(side + 41, own, kind(d), kind(h)));
        add(Keys.of(side + 42, state.leftSet[h], tag(h), kind(d)));
        add(Keys.of(side + 43, heads, kind(h), kind(d)));
        add(Keys.of(side + 44, heads, lemma(h), kind(d)));
        add(Keys.of(side + 45, heads, kind(h), tag(d), state.leftSet[d]));
        add(Keys.of(side + 46, state.leftSet[h], lemma(h), form(state.left1[d])));
        add(Keys.of(side + 47, state.rightSet[h], kind(h), tag(d)));
    }

    private void cores(int h, int d) {
        long own = core.of(state.leftSet[d] | state.rightSet[d]);
        long left = core.of(state.leftSet[h]);
        long heads = left | core.of(state.rightSet[h]);
        add(Keys.of(side + 50, heads, own, kind(h), kind(d)));
        add(Keys.of(side + 51, heads, form(state.left1[d]), kind(h), kind(d)));
        add(Keys.of(side + 52, heads, tag(h), tag(d), own));
        add(Keys.of(side + 53, heads, lemma(h), kind(d), own));
        add(Keys.of(side + 54, left, core.of(state.rightSet[h]), kind(h), kind(d)));
        add(Keys.of(side + 55, heads, own, lemma(d)));
    }

    private void around(int h, int d) {
        int apart = Math.abs(h - d);
        int distance = apart < 5 ? apart : apart < 10 ? 5 : 6;
        int next = d + 1 < words.size ? d + 1 : -1;
        int between = words.between(Math.min(h, d), Math.max(h, d));
        add(Keys.of(side + 60, kind(h), kind(d), distance));
        add(Keys.of(side + 61, lemma(d), distance));
        add(Keys.of(side + 62, kind(h), kind(d), between));
        add(Keys.of(side + 63, tag(h), tag(d), between));
        add(Keys.of(side + 64, form(d - 1), kind(d), kind(h)));
        add(Keys.of(side + 65, form(next), kind(d), kind(h)));
        add(Keys.of(side + 66, tag(d - 1), tag(d), tag(next)));
        add(Keys.of(side + 67, tag(next), tag(d), kind(h)));
        add(Keys.of(side + 68, h < words.size ? form(h + 1) : 0, kind(h), kind(d)));
        add(Keys.of(side + 69, state.depth == 1 ? 1 : 0, d == 0 ? 1 : 0, kind(d), kind(h)));
        add(Keys.of(side + 70, words.tags[1], kind(d), kind(h)));
        add(Keys.of(side + 71, words.marks[d + 1], next < 0 ? 0 : words.marks[next + 1], kind(d), kind(h)));
        add(Keys.of(side + 72, words.marks[d + 1], tag(d), kind(h)));
    }
}
