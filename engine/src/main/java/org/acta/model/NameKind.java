package org.acta.model;

/** What a proper name names. */
public enum NameKind {
    NONE,
    PERSON,
    PLACE,
    ORGANISATION,
    OTHER
}
