package org.acta.model;

/** Who owns a newsroom, agency or distributor. */
public enum Ownership {
    STATE,
    PUBLIC,
    PRIVATE,
    UNKNOWN
}
