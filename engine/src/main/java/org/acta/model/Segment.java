package org.acta.model;

/**
 * A typed part of the page in its own language.
 *
 * @param language ISO 639-1, or {@code und}
 */
public record Segment(Kind kind, String language, Span span) {

    /** What a segment is; names in records are lower case with hyphens. */
    public enum Kind {
        HEADLINE,
        LEAD,
        PARAGRAPH,
        SUBHEAD,
        CAPTION,
        CREDIT,
        EDITORS_NOTE,
        VIDEO,
        BYLINE,
        DATELINE,
        NOTICE,
        LIST,
        TABLE,
        BOILERPLATE;

        /** Is it part of the article's body? */
        public boolean body() {
            return this == LEAD || this == PARAGRAPH || this == SUBHEAD || this == LIST || this == TABLE;
        }

        /** Is it read for claims? Credits, notes, notices and residue are not. */
        public boolean coded() {
            return this == HEADLINE || this == CAPTION || body();
        }
    }
}
