package org.acta.reading;

import org.acta.model.Span;

/**
 * A block of the kept text before it is known what it is.
 *
 * @param mark what the markup says of it; {@link Mark#NONE} for plain text
 * @param apart an empty line stands before it
 */
record Line(Span span, Mark mark, boolean apart) {

    /** What markup says of a block. */
    enum Mark {
        NONE,
        TITLE,
        HEADING,
        LEAD,
        TEXT,
        CAPTION,
        CREDIT,
        BYLINE,
        DATE,
        LIST,
        TABLE,
        VIDEO,
        NOTICE,
        RESIDUE
    }
}
