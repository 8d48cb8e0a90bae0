package org.acta.data;

/** A data file of ours is wrong; the message names file and line. */
public final class BadData extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BadData(String file, int line, String what) {
        super(file + ":" + line + ": " + what);
    }
}
