package org.acta.grammar.names;

import org.acta.grammar.tagging.FormFacts;
import org.acta.grammar.weights.Keys;

/** The features that a word's part in a name is found by: the word, its neighbours, their tags, and what the word before is part of. */
public final class NameFeatures {

    /** More than twice as many as are ever made. */
    public static final int MOST = 96;

    private static final int NONE = 9;

    private int count;

    /**
     * Writes the keys of a word's features and returns how many there are.
     *
     * @param tags keys of the words' tags
     * @param known what the gazetteer knows of the words
     * @param before kind of the name that the word before is part of, as a number
     */
    public int extract(FormFacts[] words, long[] tags, int[] known, int size, int at, int before, long[] keys) {
        count = 0;
        FormFacts word = words[at];
        FormFacts left = at > 0 ? words[at - 1] : FormFacts.NOWHERE;
        FormFacts right = at + 1 < size ? words[at + 1] : FormFacts.NOWHERE;
        FormFacts left2 = at > 1 ? words[at - 2] : FormFacts.NOWHERE;
        FormFacts right2 = at + 2 < size ? words[at + 2] : FormFacts.NOWHERE;
        own(word, at == 0, before, keys);
        around(word, left, right, left2, right2, before, keys);
        long tag = tags[at];
        long leftTag = at > 0 ? tags[at - 1] : NONE;
        long rightTag = at + 1 < size ? tags[at + 1] : NONE;
        keys[count++] = Keys.of(40, tag, before);
        keys[count++] = Keys.of(41, leftTag, tag);
        keys[count++] = Keys.of(42, tag, rightTag);
        keys[count++] = Keys.of(43, leftTag, left.lower(), tag);
        keys[count++] = Keys.of(44, rightTag, before, word.shape());
        listed(word, left, known, size, at, before, keys);
        return count;
    }

    private void listed(FormFacts word, FormFacts left, int[] known, int size, int at, int before, long[] keys) {
        int own = known[at];
        int leftKnown = at > 0 ? known[at - 1] : 0;
        int rightKnown = at + 1 < size ? known[at + 1] : 0;
        keys[count++] = Keys.of(50, own);
        keys[count++] = Keys.of(51, own, before);
        keys[count++] = Keys.of(52, own, leftKnown, rightKnown);
        keys[count++] = Keys.of(53, own, left.lower());
        keys[count++] = Keys.of(54, own, word.shape(), before);
        keys[count++] = Keys.of(55, rightKnown, word.shape(), before);
    }

    private void own(FormFacts word, boolean first, int before, long[] keys) {
        keys[count++] = Keys.of(1, word.form());
        keys[count++] = Keys.of(2, word.lower());
        keys[count++] = Keys.of(3, word.shape(), first ? 1 : 0);
        keys[count++] = Keys.of(4, word.suffixes()[1]);
        keys[count++] = Keys.of(5, word.suffixes()[2]);
        keys[count++] = Keys.of(6, word.suffixes()[3]);
        keys[count++] = Keys.of(7, word.prefixes()[2]);
        keys[count++] = Keys.of(8, word.prefixes()[3]);
        keys[count++] = Keys.of(9, word.ambiguity(), word.shape());
        keys[count++] = Keys.of(10, before);
        keys[count++] = Keys.of(11, before, word.lower());
        keys[count++] = Keys.of(12, before, word.shape());
        keys[count++] = Keys.of(13, before, word.suffixes()[2]);
    }

    private void around(
            FormFacts word,
            FormFacts left,
            FormFacts right,
            FormFacts left2,
            FormFacts right2,
            int before,
            long[] keys) {
        keys[count++] = Keys.of(20, left.lower());
        keys[count++] = Keys.of(21, right.lower());
        keys[count++] = Keys.of(22, left2.lower());
        keys[count++] = Keys.of(23, right2.lower());
        keys[count++] = Keys.of(24, left.lower(), left2.lower());
        keys[count++] = Keys.of(25, left.lower(), word.lower());
        keys[count++] = Keys.of(26, word.lower(), right.lower());
        keys[count++] = Keys.of(27, left.shape(), word.shape(), right.shape());
        keys[count++] = Keys.of(28, right.shape(), right.lower());
        keys[count++] = Keys.of(29, before, left.lower());
        keys[count++] = Keys.of(30, before, right.lower());
        keys[count++] = Keys.of(31, left2.lower(), left.lower(), word.shape());
        keys[count++] = Keys.of(32, left.suffixes()[2], word.shape());
        keys[count++] = Keys.of(33, right.suffixes()[2], word.shape());
    }
}
