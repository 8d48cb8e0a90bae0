package org.acta.grammar.tagging;

import org.acta.grammar.weights.Keys;

/** The features that a word's tag is found by: the word, its neighbours on both sides, and the tags given before it. */
public final class TagFeatures {

    /** More than twice as many as are ever made. */
    public static final int MOST = 128;

    private static final int NO_TAG = 7;

    private int count;

    /** Writes the keys of the features that a form has wherever it stands and returns how many there are. */
    public int own(FormFacts word, long[] keys) {
        count = 0;
        keys[count++] = Keys.of(1, word.form());
        keys[count++] = Keys.of(2, word.lower());
        keys[count++] = Keys.of(3, word.ambiguity());
        for (int i = 0; i < word.suffixes().length; i++) {
            keys[count++] = Keys.of(5 + i, word.suffixes()[i]);
        }
        for (int i = 0; i < word.prefixes().length; i++) {
            keys[count++] = Keys.of(10 + i, word.prefixes()[i]);
        }
        keys[count++] = Keys.of(14, word.ambiguity(), word.suffixes()[2]);
        keys[count++] = Keys.of(15, word.ambiguity(), word.shape());
        keys[count++] = Keys.of(16, word.shape(), word.suffixes()[2]);
        keys[count++] = Keys.of(17, 1);
        return count;
    }

    /** Writes the keys of the features that a word has where it stands, from a place on; returns where they end. */
    public int context(FormFacts[] words, int size, long[] tags, int at, long[] keys, int from) {
        count = from;
        FormFacts word = words[at];
        FormFacts before = at > 0 ? words[at - 1] : FormFacts.NOWHERE;
        FormFacts after = at + 1 < size ? words[at + 1] : FormFacts.NOWHERE;
        FormFacts before2 = at > 1 ? words[at - 2] : FormFacts.NOWHERE;
        FormFacts after2 = at + 2 < size ? words[at + 2] : FormFacts.NOWHERE;
        keys[count++] = Keys.of(4, word.shape(), at == 0 ? 1 : 0);
        around(word, before, before2, after, after2, keys);
        long tag1 = at > 0 ? tags[at - 1] : NO_TAG;
        long tag2 = at > 1 ? tags[at - 2] : NO_TAG;
        long tag3 = at > 2 ? tags[at - 3] : NO_TAG;
        history(word, after, tag1, tag2, tag3, keys);
        return count;
    }

    private void around(FormFacts w, FormFacts b, FormFacts b2, FormFacts a, FormFacts a2, long[] keys) {
        keys[count++] = Keys.of(18, b.lower());
        keys[count++] = Keys.of(19, b2.lower());
        keys[count++] = Keys.of(20, a.lower());
        keys[count++] = Keys.of(21, a2.lower());
        keys[count++] = Keys.of(22, b.lower(), w.lower());
        keys[count++] = Keys.of(23, w.lower(), a.lower());
        keys[count++] = Keys.of(24, b.lower(), a.lower());
        keys[count++] = Keys.of(25, a.ambiguity());
        keys[count++] = Keys.of(26, w.ambiguity(), a.ambiguity());
        keys[count++] = Keys.of(27, w.ambiguity(), a.ambiguity(), a2.ambiguity());
        keys[count++] = Keys.of(28, b.ambiguity(), w.ambiguity(), a.ambiguity());
        keys[count++] = Keys.of(29, a.suffixes()[2]);
        keys[count++] = Keys.of(30, b.suffixes()[2]);
        keys[count++] = Keys.of(31, w.shape(), a.shape());
        keys[count++] = Keys.of(32, w.shape(), b.shape());
        keys[count++] = Keys.of(33, w.lower(), a.ambiguity());
        keys[count++] = Keys.of(34, w.suffixes()[2], a.ambiguity());
        keys[count++] = Keys.of(35, w.suffixes()[2], a.suffixes()[2]);
        keys[count++] = Keys.of(36, w.ambiguity(), b.lower());
        keys[count++] = Keys.of(37, w.ambiguity(), a.lower());
    }

    private void history(FormFacts word, FormFacts after, long tag1, long tag2, long tag3, long[] keys) {
        keys[count++] = Keys.of(40, tag1);
        keys[count++] = Keys.of(41, tag1, tag2);
        keys[count++] = Keys.of(42, tag1, tag2, tag3);
        keys[count++] = Keys.of(43, tag1, word.lower());
        keys[count++] = Keys.of(44, tag1, word.ambiguity());
        keys[count++] = Keys.of(45, tag1, tag2, word.ambiguity());
        keys[count++] = Keys.of(46, tag1, word.ambiguity(), after.ambiguity());
        keys[count++] = Keys.of(47, tag1, word.suffixes()[2]);
        keys[count++] = Keys.of(48, tag1, after.lower());
        keys[count++] = Keys.of(49, tag2, word.ambiguity());
        keys[count++] = Keys.of(50, tag1, word.shape());
        keys[count++] = Keys.of(51, tag1, after.ambiguity());
    }
}
