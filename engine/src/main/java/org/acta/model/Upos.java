package org.acta.model;

/** Universal parts of speech, <a href="https://universaldependencies.org/u/pos/">UD v2</a>. */
public enum Upos {
    ADJ,
    ADP,
    ADV,
    AUX,
    CCONJ,
    DET,
    INTJ,
    NOUN,
    NUM,
    PART,
    PRON,
    PROPN,
    PUNCT,
    SCONJ,
    SYM,
    VERB,
    X;

    public boolean nominal() {
        return this == NOUN || this == PROPN || this == PRON;
    }

    public boolean verbal() {
        return this == VERB || this == AUX;
    }
}
