package org.acta.ledger.exports;

import java.util.Locale;
import org.acta.model.Actor;
import org.acta.model.Sector;
import org.jspecify.annotations.Nullable;

/** How tables write one side of a dyad; every cell is empty where nobody stands there. */
record Side(@Nullable Actor actor) {

    /** Code in the manner of CAMEO. */
    @Nullable
    String code() {
        return actor == null ? null : actor.code();
    }

    @Nullable
    String text() {
        return actor == null ? null : actor.text();
    }

    /** The full name; the words of the story for one without. */
    @Nullable
    String name() {
        return actor == null ? null : actor.name() != null ? actor.name() : actor.text();
    }

    @Nullable
    String capitals() {
        String name = name();
        return name == null ? null : name.toUpperCase(Locale.ROOT);
    }

    @Nullable
    String country() {
        return actor == null ? null : actor.country();
    }

    @Nullable
    String organisation() {
        return actor == null ? null : actor.org();
    }

    @Nullable
    String office() {
        return actor == null ? null : actor.office();
    }

    /** Country, else organisation. */
    @Nullable
    String entity() {
        return actor == null ? null : actor.side();
    }

    /** The sector's code; none when it is not known. */
    @Nullable
    String sector() {
        return actor == null || actor.sector() == Sector.UNK
                ? null
                : actor.sector().name();
    }
}
