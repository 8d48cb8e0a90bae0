package org.acta.coding;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.acta.data.Row;
import org.acta.data.Table;

/** Verbs that lend an event noun their subject: {@code realizar una visita}. From {@code light-verbs.tsv} of a language. */
final class LightVerbs {

    /** What the verb does with the event of its object. */
    enum Use {
        /** Its subject does it. */
        PERFORM,
        /** Its subject has it done to it. */
        UNDERGO,
        /** Its subject begins, goes on with or ends it. */
        PHASE,
        /** It does not come to be. */
        PREVENT
    }

    private final Map<String, Use> uses = new HashMap<>();

    private LightVerbs() {}

    static LightVerbs load(String language) {
        LightVerbs verbs = new LightVerbs();
        String resource = "/language/" + language + "/light-verbs.tsv";
        if (Table.exists(resource)) {
            for (Row row : Table.read(resource)) {
                verbs.uses.put(row.require("lemma").split("[ _]")[0], use(row));
            }
        }
        return verbs;
    }

    private static Use use(Row row) {
        return switch (row.require("use").toUpperCase(Locale.ROOT)) {
            case "PERFORM" -> Use.PERFORM;
            case "UNDERGO" -> Use.UNDERGO;
            case "BEGIN", "CONTINUE", "END" -> Use.PHASE;
            case "PREVENT", "CANCEL", "DENY", "PLAN" -> Use.PREVENT;
            default -> throw row.wrong("no such use of a light verb: " + row.get("use"));
        };
    }

    Optional<Use> use(String lemma) {
        return Optional.ofNullable(uses.get(lemma));
    }
}
