package org.acta.grammar.parsing;

import org.acta.grammar.tagging.Tag;
import org.acta.grammar.weights.Keys;
import org.acta.model.Upos;

/**
 * What the parser sees of the words of a sentence, as hashes; punctuation is no word, it is seen as what stands before the word after it.
 * The place behind the last word is the root; -1 is nowhere.
 */
public final class ParseWords {

    static final long NOWHERE = 3;
    static final long ROOT = 5;

    int size;
    long[] forms = new long[66];
    long[] lemmas = new long[66];
    long[] classes = new long[66];
    long[] tags = new long[66];
    long[] marks = new long[66];
    int[] commas = new int[66];
    int[] others = new int[66];
    int[] verbs = new int[66];
    int[] links = new int[66];

    /** Makes room for the words of a sentence. */
    public void reset(int words) {
        size = words;
        if (words + 2 > forms.length) {
            int room = (words + 2) * 2;
            forms = new long[room];
            lemmas = new long[room];
            classes = new long[room];
            tags = new long[room];
            marks = new long[room];
            commas = new int[room];
            others = new int[room];
            verbs = new int[room];
            links = new int[room];
        }
        put(-1, NOWHERE, NOWHERE, NOWHERE, NOWHERE);
        put(words, ROOT, ROOT, ROOT, ROOT);
        marks[0] = 0;
        commas[0] = 0;
        others[0] = 0;
        verbs[0] = 0;
        links[0] = 0;
    }

    private void put(int at, long form, long lemma, long wordClass, long tag) {
        forms[at + 1] = form;
        lemmas[at + 1] = lemma;
        classes[at + 1] = wordClass;
        tags[at + 1] = tag;
    }

    /**
     * Sets a word; words are set in order.
     *
     * @param mark the punctuation right before it, the empty string for none
     */
    public void set(int at, long form, long lemma, Tag tag, long tagKey, String mark) {
        put(at, form, lemma, tag.upos().ordinal() + 11L, tagKey);
        mark(at, mark);
        verbs[at + 1] = verbs[at] + (tag.upos() == Upos.VERB ? 1 : 0);
        links[at + 1] = links[at] + (linking(tag.upos()) ? 1 : 0);
    }

    /** Sets the punctuation behind the last word. */
    public void end(String mark) {
        mark(size, mark);
    }

    private void mark(int at, String mark) {
        boolean comma = mark.indexOf(',') >= 0;
        marks[at + 1] = mark.isEmpty() ? 0 : Keys.text(mark);
        commas[at + 1] = commas[at] + (comma ? 1 : 0);
        others[at + 1] = others[at] + (!comma && !mark.isEmpty() ? 1 : 0);
    }

    private static boolean linking(Upos upos) {
        return upos == Upos.CCONJ || upos == Upos.SCONJ;
    }

    /** Which of commas, other punctuation, verbs and conjunctions stand between two places, as bits. */
    int between(int left, int right) {
        if (left < 0 || right < 0) {
            return 8;
        }
        int to = Math.min(right, size);
        return Math.min(2, commas[to + 1] - commas[left + 1]) * 16
                + (others[to + 1] > others[left + 1] ? 4 : 0)
                + (verbs[to] > verbs[left + 1] ? 1 : 0)
                + (links[to] > links[left + 1] ? 2 : 0);
    }
}
