package org.acta.reading;

/** What a cue phrase of {@code reading-cues.tsv} says of the line it stands in. */
enum Cue {
    /** Opens a byline. */
    BYLINE,
    /** Opens or closes a line of contributors. */
    CONTRIBUTOR,
    /** Before agencies whose reports were used. */
    WITH,
    /** A newsroom without a name. */
    DESK,
    /** Joins two names. */
    AND,
    /** Leads from a name to where its bearer is. */
    AT,
    /** What a person is, in a byline. */
    ROLE,
    /** Before a time of publication. */
    PUBLISHED,
    /** Before a time of change. */
    UPDATED,
    /** May stand in a line that holds nothing but a date. */
    DATE_WORD,
    /** The story will be changed. */
    DEVELOPING,
    /** Something was wrong. */
    CORRECTION,
    /** A note of the editors. */
    NOTE,
    /** Before the name of a distributor. */
    DISTRIBUTED,
    /** Owned by a state. */
    STATE,
    /** Owned by the public at arm's length. */
    PUBLIC,
    /** Owned privately. */
    PRIVATE,
    /** A video. */
    VIDEO,
    /** Sound. */
    AUDIO,
    /** Before the length of a video. */
    DURATION,
    /** Before the maker of a video. */
    SOURCE,
    /** Before a photographer. */
    PHOTO,
    /** In a credit, something that is neither person nor agency: pool, archive, handout. */
    HANDOUT,
    /** Joins maker and distributor in a credit, and says by itself that this is one. */
    VIA,
    /** Joins maker and client in a credit. */
    FOR,
    /** Part of the name of an agency or outlet. */
    AGENCY,
    /** The section of the paper, above a headline. */
    SECTION,
    /** Before the text of a caption. */
    CAPTION_LABEL,
    /** In a closing line on who was where. */
    REPORTED,
    /** Closes an article: what follows is no part of it. */
    RELATED,
    /** Residue of the page. */
    RESIDUE
}
