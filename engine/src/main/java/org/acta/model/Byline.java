package org.acta.model;

/** A name in a story's byline or contributor line. */
public record Byline(String name, Kind kind, boolean contributor) {

    /** What stands in the byline. */
    public enum Kind {
        PERSON,
        AGENCY,
        OUTLET
    }
}
