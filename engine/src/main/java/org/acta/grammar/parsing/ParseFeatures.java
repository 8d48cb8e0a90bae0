package org.acta.grammar.parsing;

import org.acta.grammar.weights.Keys;

/**
 * The features of a parse's state, after Zhang and Nivre (2011): words, lemmas, tags and classes of the top of the stack (s0, s1, s2),
 * of the next words (b0, b1, b2) and of their dependents, with labels, counts, distances and what stands between them.
 */
public final class ParseFeatures {

    /** More than twice as many as are ever made. */
    public static final int MOST = 420;

    private final long[] keys;
    private final CoreRelations core;
    private int count;
    private ParseWords words = new ParseWords();
    private Configuration state = new Configuration();
    private int s0;
    private int s1;
    private int s2;
    private int b0;
    private int b1;
    private int b2;
    private int distance;
    private int stackDistance;

    public ParseFeatures(long[] keys, CoreRelations core) {
        this.keys = keys;
        this.core = core;
    }

    /** Writes the keys of a state's features and returns how many there are. */
    public int extract(ParseWords parseWords, Configuration configuration) {
        words = parseWords;
        state = configuration;
        count = 0;
        s0 = state.stack(0);
        s1 = state.stack(1);
        s2 = state.stack(2);
        b0 = state.buffer(0);
        b1 = state.buffer(1);
        b2 = state.buffer(2);
        distance = distance(s0, b0);
        stackDistance = distance(s1, s0);
        singles();
        pair(20, s0, b0);
        pair(32, s1, s0);
        pair(44, b0, b1);
        pair(56, s1, b0);
        triples();
        counts();
        cores();
        dependents();
        prepositions();
        between();
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

    private static int distance(int left, int right) {
        if (left < 0 || right < 0) {
            return 0;
        }
        int apart = right - left;
        return apart < 5 ? apart : apart < 8 ? 5 : apart < 13 ? 6 : apart < 25 ? 7 : 8;
    }

    private void singles() {
        single(1, s0);
        single(4, s1);
        single(7, b0);
        single(10, b1);
        add(Keys.of(13, form(s2), kind(s2)));
        add(Keys.of(14, tag(s2)));
        add(Keys.of(15, form(b2), kind(b2)));
        add(Keys.of(16, tag(b2)));
        add(Keys.of(17, 1));
    }

    private void single(int template, int at) {
        add(Keys.of(template, form(at), kind(at)));
        add(Keys.of(template + 1, tag(at)));
        add(Keys.of(template + 2, lemma(at), kind(at)));
    }

    private void pair(int template, int a, int b) {
        add(Keys.of(template, form(a), kind(a), form(b), kind(b)));
        add(Keys.of(template + 1, form(a), kind(a), kind(b)));
        add(Keys.of(template + 2, kind(a), form(b), kind(b)));
        add(Keys.of(template + 3, form(a), tag(b)));
        add(Keys.of(template + 4, tag(a), form(b)));
        add(Keys.of(template + 5, lemma(a), lemma(b)));
        add(Keys.of(template + 6, tag(a), tag(b)));
        add(Keys.of(template + 7, kind(a), kind(b)));
        add(Keys.of(template + 8, lemma(a), tag(b)));
        add(Keys.of(template + 9, tag(a), lemma(b)));
    }

    private void triples() {
        triple(70, s0, b0, b1);
        triple(73, s1, s0, b0);
        add(Keys.of(76, kind(b0), kind(b1), kind(b2)));
        add(Keys.of(77, kind(s2), kind(s1), kind(s0)));
        add(Keys.of(78, kind(s2), kind(s1), kind(s0), kind(b0)));
        add(Keys.of(79, kind(s1), kind(s0), kind(b0), kind(b1)));
        add(Keys.of(80, kind(s0), kind(b0), kind(b1), kind(b2)));
        add(Keys.of(81, kind(s0), form(b0), kind(b1)));
        add(Keys.of(82, kind(s0), form(b0), form(b1)));
        add(Keys.of(83, kind(s1), form(s0), kind(b0)));
        add(Keys.of(84, lemma(s1), form(s0), kind(b0)));
        add(Keys.of(85, kind(s1), form(s0), lemma(b0)));
        add(Keys.of(86, lemma(s1), kind(s0), lemma(b0)));
        add(Keys.of(87, tag(s0), tag(b1)));
        add(Keys.of(88, lemma(s0), lemma(b1)));
    }

    private void triple(int template, int a, int b, int c) {
        add(Keys.of(template, tag(a), tag(b), tag(c)));
        add(Keys.of(template + 1, lemma(a), kind(b), kind(c)));
        add(Keys.of(template + 2, kind(a), kind(b), lemma(c)));
    }

    private void counts() {
        int lefts0 = s0 < 0 ? 0 : state.lefts[s0];
        int rights0 = s0 < 0 ? 0 : state.rights[s0];
        int rights1 = s1 < 0 ? 0 : state.rights[s1];
        int leftsB = state.lefts[b0];
        add(Keys.of(90, form(s0), distance));
        add(Keys.of(91, kind(s0), distance));
        add(Keys.of(92, form(b0), distance));
        add(Keys.of(93, kind(b0), distance));
        add(Keys.of(94, kind(s0), kind(b0), distance));
        add(Keys.of(95, kind(s1), kind(s0), stackDistance));
        add(Keys.of(96, lemma(s0), kind(s0), rights0));
        add(Keys.of(97, tag(s0), rights0));
        add(Keys.of(98, lemma(s0), kind(s0), lefts0));
        add(Keys.of(99, tag(s0), lefts0));
        add(Keys.of(100, lemma(b0), kind(b0), leftsB));
        add(Keys.of(101, tag(b0), leftsB));
        add(Keys.of(102, tag(s1), rights1, kind(s0)));
        add(Keys.of(103, lemma(s0), state.depth > 2 ? 3 : state.depth, s0 < 0 ? 0 : state.rightSet[s0]));
        sets();
    }

    private void sets() {
        long left0 = s0 < 0 ? 0 : state.leftSet[s0];
        long right0 = s0 < 0 ? 0 : state.rightSet[s0];
        long left1 = s1 < 0 ? 0 : state.leftSet[s1];
        long right1 = s1 < 0 ? 0 : state.rightSet[s1];
        long leftB = state.leftSet[b0];
        add(Keys.of(104, tag(s0), left0));
        add(Keys.of(105, tag(s0), right0));
        add(Keys.of(106, tag(b0), leftB));
        add(Keys.of(107, tag(s1), right1));
        add(Keys.of(108, tag(s1), left1));
        add(Keys.of(109, lemma(s1), right1, kind(s0)));
        add(Keys.of(110, lemma(b0), leftB, kind(s0)));
        add(Keys.of(111, kind(s1), left1, right1, kind(s0)));
        add(Keys.of(112, kind(s0), left0, right0, kind(b0)));
    }

    private void cores() {
        long top = s0 < 0 ? 0 : core.of(state.leftSet[s0] | state.rightSet[s0]);
        long below = s1 < 0 ? 0 : core.of(state.leftSet[s1] | state.rightSet[s1]);
        long buffer = core.of(state.leftSet[b0]);
        add(Keys.of(160, top, buffer, kind(s0), kind(b0)));
        add(Keys.of(161, below, top, kind(s1), kind(s0)));
        add(Keys.of(162, top, lemma(s0), kind(b0)));
        add(Keys.of(163, below, lemma(s1), kind(s0), top));
        add(Keys.of(164, top, tag(s0), tag(b0)));
        add(Keys.of(165, below, tag(s1), kind(s0), kind(b0)));
    }

    private void dependents() {
        int s0l = s0 < 0 ? -1 : state.left1[s0];
        int s0r = s0 < 0 ? -1 : state.right1[s0];
        int s1l = s1 < 0 ? -1 : state.left1[s1];
        int s1r = s1 < 0 ? -1 : state.right1[s1];
        int b0l = state.left1[b0];
        dependent(115, s0l, s0, b0);
        dependent(119, s0r, s0, b0);
        dependent(123, s1r, s1, s0);
        dependent(127, s1l, s1, s0);
        dependent(131, b0l, b0, s0);
        int s0l2 = s0 < 0 ? -1 : state.left2[s0];
        int s0r2 = s0 < 0 ? -1 : state.right2[s0];
        int b0l2 = state.left2[b0];
        int s1r2 = s1 < 0 ? -1 : state.right2[s1];
        add(Keys.of(135, label(s0l2), kind(s0l2), label(s0l), kind(s0)));
        add(Keys.of(136, label(s0r2), kind(s0r2), label(s0r), kind(s0)));
        add(Keys.of(137, label(b0l2), kind(b0l2), label(b0l), kind(b0)));
        add(Keys.of(138, label(s1r2), kind(s1r2), label(s1r), kind(s1)));
        add(Keys.of(139, form(s0l), lemma(s0), kind(b0)));
        add(Keys.of(140, form(s0l), lemma(s1), kind(s0)));
        add(Keys.of(141, form(s0l), tag(s0), kind(s1), kind(b0)));
        add(Keys.of(142, form(b0l), lemma(b0), kind(s0)));
        add(Keys.of(143, form(b0l), kind(b0), lemma(s0)));
        add(Keys.of(144, kind(s1), kind(s0l), kind(s0), kind(s0r)));
        add(Keys.of(145, form(s0l), form(s0l2), kind(s0), kind(s1)));
    }

    /** What stands first in the phrase ahead, its preposition or conjunction, beside the words that the phrase could hang from. */
    private void prepositions() {
        int first = state.left1[b0];
        int second = state.left2[b0];
        int ofTop = s0 < 0 ? -1 : state.left1[s0];
        int ofBelow = s1 < 0 ? -1 : state.left1[s1];
        long ahead = form(first);
        add(Keys.of(166, ahead, lemma(s1), kind(s0), kind(b0)));
        add(Keys.of(167, ahead, lemma(s1), lemma(s0)));
        add(Keys.of(168, ahead, form(ofTop), kind(s0), kind(s1)));
        add(Keys.of(169, ahead, lemma(s0), lemma(b0)));
        add(Keys.of(170, ahead, lemma(s1), lemma(b0)));
        add(Keys.of(171, ahead, tag(s0), tag(s1)));
        add(Keys.of(172, ahead, kind(s0), kind(s1), s0 < 0 ? 0 : Math.min(2, state.rights[s0])));
        add(Keys.of(173, ahead, kind(s0), kind(s1), kind(s2)));
        add(Keys.of(174, ahead, tag(s0), tag(b0)));
        add(Keys.of(175, ahead, tag(s1), tag(b0), kind(s0)));
        add(Keys.of(176, ahead, form(ofTop), tag(b0), kind(s1)));
        add(Keys.of(177, ahead, form(second), form(ofTop), kind(s0)));
        add(Keys.of(178, ahead, form(second), form(ofBelow), kind(s1)));
    }

    private void dependent(int template, int child, int head, int other) {
        add(Keys.of(template, form(child), label(child)));
        add(Keys.of(template + 1, tag(child), label(child), kind(head)));
        add(Keys.of(template + 2, kind(child), kind(head), kind(other)));
        add(Keys.of(template + 3, label(child), lemma(head), kind(other)));
    }

    private void between() {
        int stackBuffer = words.between(s0, b0);
        int inStack = words.between(s1, s0);
        add(Keys.of(147, kind(s0), kind(b0), stackBuffer));
        add(Keys.of(148, kind(s1), kind(s0), inStack));
        add(Keys.of(149, tag(s0), tag(b0), stackBuffer));
        add(Keys.of(150, tag(s1), tag(s0), inStack));
        add(Keys.of(151, kind(s1), kind(s0), kind(b0), inStack * 64L + stackBuffer));
        add(Keys.of(152, kind(s1), kind(b0), words.between(s1, b0)));
        marks();
    }

    private void marks() {
        long atBuffer = words.marks[b0 + 1];
        long atStack = words.marks[s0 + 1];
        long ahead = words.marks[b1 + 1];
        add(Keys.of(153, atBuffer, kind(s0), kind(b0)));
        add(Keys.of(154, atStack, atBuffer, kind(s0), kind(b0)));
        add(Keys.of(155, atStack, kind(s1), kind(s0)));
        add(Keys.of(156, ahead, kind(b0), kind(s0)));
        add(Keys.of(157, atBuffer, form(b0), kind(s0)));
        add(Keys.of(158, atBuffer, lemma(s0), kind(b0)));
        add(Keys.of(159, atStack, atBuffer, kind(s1), kind(s0)));
    }
}
