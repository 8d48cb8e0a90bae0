package org.acta.model;

/** Which part of a country or of the world an actor is, as in the coding guide. */
public enum Sector {
    GOV,
    MIL,
    JUD,
    LEG,
    SPY,
    COP,
    PTY,
    OPP,
    REB,
    CVL,
    BUS,
    MED,
    EDU,
    REL,
    NGO,
    IGO,
    CRM,
    REF,
    LAB,
    UNK
}
