package org.acta.attribution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.acta.data.Row;
import org.acta.data.Table;
import org.acta.model.Word;

/** The words that report what somebody says: {@code reporting.tsv} of a language, columns {@code use} and {@code word}. */
final class ReportingWords {

    /** What a word does in reporting. */
    enum Use {
        /** A verb of saying with a clause or a quotation. */
        SAY,
        /** A verb by which somebody makes his own act known. */
        ANNOUNCE,
        /** A verb whose subject may be a document: shows, reveals. */
        SHOW,
        /** A verb that lays an act at somebody's door. */
        ACCUSE,
        /** A verb that says that something is not so. */
        DENY,
        /** A verb by which a source passes on another. */
        CITE,
        /** A preposition that names a source, its parts joined by {@code _}. */
        ACCORDING,
        /** A conjunction before a reporting verb that is set beside what it reports. */
        AS,
        /** A noun for an occasion of speaking to somebody: interview. */
        OCCASION,
        /** A noun for a text or picture that can tell something. */
        DOCUMENT,
        /** A preposition before the act that somebody is accused of. */
        CHARGE
    }

    private final Map<Use, Set<String>> words = new HashMap<>();

    private ReportingWords() {}

    static ReportingWords load(String language) {
        ReportingWords reporting = new ReportingWords();
        for (Row row : Table.read("/language/" + language + "/reporting.tsv")) {
            reporting.words.computeIfAbsent(use(row), u -> new HashSet<>()).add(row.require("word"));
        }
        return reporting;
    }

    private static Use use(Row row) {
        try {
            return Use.valueOf(row.require("use"));
        } catch (IllegalArgumentException e) {
            throw row.wrong("no such use: " + row.get("use"));
        }
    }

    boolean is(Use use, String word) {
        return words.getOrDefault(use, Set.of()).contains(word);
    }

    /** Does this verb report a clause? */
    boolean reports(Word word) {
        String lemma = word.lemma();
        return word.upos().verbal()
                && (is(Use.SAY, lemma)
                        || is(Use.ANNOUNCE, lemma)
                        || is(Use.SHOW, lemma)
                        || is(Use.ACCUSE, lemma)
                        || is(Use.DENY, lemma)
                        || is(Use.CITE, lemma));
    }
}
