package org.acta.ledger.queries;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The words that narrow a question down; the same in the command, in the API and in addresses of pages. */
public enum Field {
    SIDE("CODE", "acts or undergoes: code of a state (ISO 3166-1 alpha-3) or organisation"),
    ACTOR("CODE", "acts; in mutual events, takes part"),
    RECIPIENT("CODE", "undergoes; in mutual events, takes part"),
    BETWEEN("CODE,CODE", "both take part, in whatever role"),
    PERSON("NAME", "a person takes part whose name has these words"),
    TYPE("TYPE", "PLOVER event type: SUPPORT, ASSAULT…"),
    MODE("MODE", "PLOVER mode"),
    CAMEO("CODE", "CAMEO code, or its first digits"),
    FROM("DATE", "happened on this day or later (YYYY, YYYY-MM or YYYY-MM-DD)"),
    TO("DATE", "happened on this day or earlier"),
    PLACE("PLACE", "happened there: name of a place or code of a country"),
    AGREEMENT("NAME|ID", "is about this agreement"),
    STORY("ID", "is told in this document"),
    OUTLET("NAME", "is published by this outlet"),
    LANGUAGE("es|en", "is told in this language"),
    SOURCE("NAME|CODE", "is said by this source, anywhere in the chain"),
    STATUS("STATUS", "done, ongoing, planned, conditional, hypothetical"),
    POLARITY("positive|negative", "asserted or denied"),
    BACKGROUND("yes|no", "recalled, or reported"),
    CONFIDENCE("0-1", "the engine is at least so sure");

    private final String shape;
    private final String meaning;

    Field(String shape, String meaning) {
        this.shape = shape;
        this.meaning = meaning;
    }

    /** As written in options and addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What its value looks like. */
    public String shape() {
        return shape;
    }

    public String meaning() {
        return meaning;
    }

    /** The field of that word. */
    public static Optional<Field> of(String word) {
        return List.of(values()).stream().filter(f -> f.word().equals(word)).findFirst();
    }
}
