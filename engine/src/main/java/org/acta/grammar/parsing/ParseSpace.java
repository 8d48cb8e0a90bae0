package org.acta.grammar.parsing;

/** One thread's room for parsing: the words at hand and the tree that grows. */
public final class ParseSpace {

    final ParseWords words = new ParseWords();
    final Beam beam = new Beam(Integer.getInteger("acta.beam", 1));
    final Beam single = new Beam(1);
    final int margin = Integer.getInteger("acta.margin", 2000);
    Configuration tree = new Configuration();
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
        return tree.head(word);
    }

    public int label(int word) {
        return tree.label(word);
    }
}
