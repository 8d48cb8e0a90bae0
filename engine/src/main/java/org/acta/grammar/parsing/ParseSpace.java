package org.acta.grammar.parsing;

import java.util.List;

/** One thread's room for parsing: the words at hand and the tree that grows. */
public final class ParseSpace {

    private static final int WIDTH = 4;

    final ParseWords words = new ParseWords();
    final Beam beam = new Beam(WIDTH);
    final Beam single = new Beam(1);
    Configuration tree = new Configuration();
    final long[] keys = new long[ParseFeatures.MOST];
    final ParseFeatures features;
    final LabelFeatures labelFeatures;
    final int[] moveScores = new int[3];
    final int[] labelScores;

    /** For a parser that knows these labels. */
    public ParseSpace(List<String> labels) {
        CoreRelations core = new CoreRelations(labels);
        this.features = new ParseFeatures(keys, core);
        this.labelFeatures = new LabelFeatures(keys, core);
        this.labelScores = new int[labels.size()];
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
