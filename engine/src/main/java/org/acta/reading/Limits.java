package org.acta.reading;

/**
 * What one story may cost. A page at every limit is read in a few seconds and under 200 MB; whatever goes beyond one
 * is skipped with a reason. A file of JSON Lines may be of any length: the limits hold for each of its lines.
 */
public final class Limits {

    /** Bytes of one story after decompression. */
    public static final int BYTES = 16 << 20;

    /** UTF-16 characters of text kept of one story. */
    public static final int CHARACTERS = 1_000_000;

    /** Tags in the markup of one page. */
    public static final int TAGS = 200_000;

    /** Levels of nested elements that are told apart; what is nested deeper is read at this level. */
    public static final int DEPTH = 400;

    private Limits() {}
}
