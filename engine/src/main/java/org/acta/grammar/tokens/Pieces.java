package org.acta.grammar.tokens;

import java.util.Arrays;

/** The tokens of a stretch of text as they are cut, in parallel arrays; for one thread, while it cuts. */
final class Pieces {

    /** What a piece is. */
    enum Kind {
        WORD,
        NUMBER,
        /** Ends with a full stop of its own; {@link Abbreviation} tells what may follow. */
        ABBREVIATION,
        STOP,
        OPENING,
        CLOSING,
        QUOTE,
        DASH,
        MARK
    }

    private static final int SPACE = 1;
    private static final int BREAK = 2;

    private int size;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private byte[] before = new byte[64];
    private Kind[] kinds = new Kind[64];
    private Abbreviation[] abbreviations = new Abbreviation[64];

    int size() {
        return size;
    }

    int start(int piece) {
        return starts[piece];
    }

    int end(int piece) {
        return ends[piece];
    }

    Kind kind(int piece) {
        return kinds[piece];
    }

    Abbreviation abbreviation(int piece) {
        return abbreviations[piece];
    }

    /** Does it stand apart from the piece before? */
    boolean spaced(int piece) {
        return before[piece] != 0;
    }

    /** Does a paragraph start with it? */
    boolean startsParagraph(int piece) {
        return (before[piece] & BREAK) != 0;
    }

    void add(int start, int end, Kind kind, boolean paragraph) {
        if (size == starts.length) {
            grow();
        }
        boolean apart = size == 0 || ends[size - 1] < start;
        starts[size] = start;
        ends[size] = end;
        kinds[size] = kind;
        before[size] = (byte) ((apart ? SPACE : 0) | (paragraph ? BREAK : 0));
        abbreviations[size] = Abbreviation.NONE;
        size++;
    }

    /** The last piece turns out to be an abbreviation. */
    void abbreviate(Abbreviation abbreviation) {
        kinds[size - 1] = Kind.ABBREVIATION;
        abbreviations[size - 1] = abbreviation;
    }

    private void grow() {
        int larger = size * 2;
        starts = Arrays.copyOf(starts, larger);
        ends = Arrays.copyOf(ends, larger);
        before = Arrays.copyOf(before, larger);
        kinds = Arrays.copyOf(kinds, larger);
        abbreviations = Arrays.copyOf(abbreviations, larger);
    }
}
