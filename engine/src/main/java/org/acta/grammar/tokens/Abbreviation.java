package org.acta.grammar.tokens;

/** What an abbreviation says about the end of a sentence. */
enum Abbreviation {
    NONE,
    /** Stands before a name or in the middle of a phrase: no sentence ends with it. */
    INNER,
    /** An abbreviation only when a number follows, {@code No. 5}. */
    NUMBERED,
    /** An abbreviation only beside a number, {@code Nov. 5}, {@code 5 nov.} */
    DATED,
    /** A sentence may end with it, though a name may follow, {@code Inc.} */
    ENDING,
    /** A sentence ends with it when a capital follows, {@code etc.} */
    FINAL,
    /** The first letter of a name. */
    INITIAL
}
