package org.acta.grammar.tokens;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.acta.data.Row;
import org.acta.data.Table;

/**
 * What a language's data files say about its words.
 *
 * @param abbreviations by form without the last full stop
 * @param contractions the words of a form, by the form in lower case
 * @param articles what looks like a contraction and is part of a name, a blank, and the word after it, in lower case
 * @param endings what is cut off as a word of its own, by the ending that shows it, both with a straight apostrophe
 * @param clitics pronouns that are written at the end of a verb
 * @param repairs what ends a verb whose ending changed before clitics, by that changed ending
 * @param prefixes what keeps its hyphen
 * @param units what is a word of its own right after a number
 * @param rules names of what is done in this language and not in others, by the constants below
 * @param openers words that often open a sentence and seldom follow an abbreviation within one
 */
record WordTables(
        Map<String, Abbreviation> abbreviations,
        Map<String, List<String>> contractions,
        Set<String> articles,
        Map<String, String> endings,
        Set<String> clitics,
        Map<String, List<String>> repairs,
        Set<String> prefixes,
        Set<String> units,
        Set<String> rules,
        Set<String> openers) {

    /** Two numbers with a hyphen between are two words, unless they are grouped like a telephone number. */
    static final String SPLIT_RANGES = "split-ranges";

    /** A blank may stand between the thousands of a number. */
    static final String SPACED_THOUSANDS = "spaced-thousands";

    /** A capital with a hyphen and a number is one word, {@code B-29}. */
    static final String WHOLE_CODES = "whole-codes";

    static WordTables of(String language) {
        Map<String, Abbreviation> abbreviations = new HashMap<>();
        for (Row row : rows(language, "abbreviations")) {
            abbreviations.put(row.require("form"), abbreviation(row));
        }
        Map<String, List<String>> contractions = new HashMap<>();
        for (Row row : rows(language, "contractions")) {
            contractions.put(row.require("form"), List.of(row.require("words").split(" ")));
        }
        Set<String> articles = new HashSet<>();
        for (Row row : rows(language, "name-articles")) {
            articles.add(row.require("form") + ' ' + row.require("next"));
        }
        Map<String, String> endings = new HashMap<>();
        for (Row row : rows(language, "endings")) {
            endings.put(row.require("ending"), row.require("word"));
        }
        Map<String, List<String>> repairs = new HashMap<>();
        for (Row row : rows(language, "clitic-repairs")) {
            repairs.put(row.require("ending"), row.list("verb"));
        }
        return new WordTables(
                Map.copyOf(abbreviations),
                Map.copyOf(contractions),
                Set.copyOf(articles),
                Map.copyOf(endings),
                column(language, "clitics", "form"),
                Map.copyOf(repairs),
                column(language, "hyphen-prefixes", "form"),
                column(language, "number-units", "form"),
                column(language, "token-rules", "rule"),
                column(language, "sentence-openers", "form"));
    }

    private static Abbreviation abbreviation(Row row) {
        try {
            return Abbreviation.valueOf(row.require("kind").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw row.wrong("no kind of abbreviation: " + row.get("kind"));
        }
    }

    private static List<Row> rows(String language, String table) {
        String resource = "/language/" + language + "/" + table + ".tsv";
        return Table.exists(resource) ? Table.read(resource) : List.of();
    }

    private static Set<String> column(String language, String table, String column) {
        Set<String> cells = new HashSet<>();
        for (Row row : rows(language, table)) {
            cells.add(row.require(column));
        }
        return Set.copyOf(cells);
    }
}
