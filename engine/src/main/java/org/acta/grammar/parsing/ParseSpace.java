package org.acta.grammar.parsing;

/** One thread's room for parsing: the words at hand and the tree that grows. */
public final class ParseSpace {

    final ParseWords words = new ParseWords();
    final Configuration state = new Configuration();
    final long[] keys = new long[ParseFeatures.MOST];
    final ParseFeatures features = new ParseFeatures(keys);
    final LabelFeatures labelFeatures = new LabelFeatures(keys);
    final int[] moveScores = new int[3];
    final int[] labelScores;

    public ParseSpace(int labels) {
        this.labelScores = new int[labels];
    }

    /** The words to parse: to be filled before, read by the parser. */
    public ParseWords words() {
        return words;
    }

    /** The head of a word in the tree found, or the number of words for the root's dependent. */
    public int head(int word) {
        return state.head(word);
    }

    public int label(int word) {
        return state.label(word);
    }
}
