package org.acta.grammar.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.acta.data.Row;
import org.acta.data.Table;
import org.acta.model.Features;
import org.acta.model.Upos;

/**
 * What a language's data files say about lemmas beside the dictionary.
 *
 * @param exceptions by form in lower case: closed classes and where treebanks differ from the dictionary
 * @param rules by class, shape and ending: how a word that the dictionary lacks loses its inflection
 * @param thousands the marks that set thousands apart in a number
 * @param goals of two lemmas that share forms, the one that goes with a goal, and the other
 */
public record LemmaTables(
        Map<String, List<Special>> exceptions, Map<String, Rule> rules, String thousands, Map<String, String> goals) {

    /** Without any data: the dictionary alone. */
    public static final LemmaTables NONE = new LemmaTables(Map.of(), Map.of(), "", Map.of());

    /** Endings of rules are at most this long. */
    public static final int LONGEST_ENDING = 5;

    private static final List<String> SHAPE =
            List.of("Degree", "Gender", "Mood", "Number", "Person", "Tense", "VerbForm");

    /** The lemma of a form in a class, when it has these features. */
    public record Special(Upos upos, Features features, String lemma) {}

    /** How many letters to cut off, and what to put there. */
    public record Rule(int cut, String add) {

        /** Without its inflection. */
        public String apply(String form) {
            String lemma = cut > form.length() ? form : form.substring(0, form.length() - cut) + add;
            return lemma.isEmpty() ? form : lemma;
        }
    }

    public LemmaTables {
        exceptions = Map.copyOf(exceptions);
        rules = Map.copyOf(rules);
        goals = Map.copyOf(goals);
    }

    /** The tables of a language, ISO 639-1; empty where it has none. */
    public static LemmaTables of(String language) {
        Map<String, List<Special>> exceptions = new HashMap<>();
        for (Row row : rows(language, "lemma-exceptions")) {
            Upos upos = TagMeanings.upos(row);
            Special exception = new Special(upos, Features.of(row.require("features")), row.require("lemma"));
            exceptions
                    .computeIfAbsent(row.require("form"), form -> new ArrayList<>(2))
                    .add(exception);
        }
        Map<String, Rule> rules = new HashMap<>();
        for (Row row : rows(language, "lemma-rules")) {
            String key = key(row.require("upos"), row.require("shape"), row.get("ending"));
            rules.put(key, new Rule(TagMeanings.number(row, "cut"), row.get("add")));
        }
        Map<String, String> goals = new HashMap<>();
        for (Row row : rows(language, "lemma-goals")) {
            goals.put(row.require("goal"), row.require("other"));
        }
        StringBuilder thousands = new StringBuilder();
        rows(language, "number-marks").forEach(row -> thousands.append(row.require("mark")));
        exceptions.replaceAll((form, rows) -> specificFirst(rows));
        return new LemmaTables(exceptions, rules, thousands.toString(), goals);
    }

    private static List<Row> rows(String language, String table) {
        String resource = "/language/" + language + "/" + table + ".tsv";
        return Table.exists(resource) ? Table.read(resource) : List.of();
    }

    private static List<Special> specificFirst(List<Special> rows) {
        List<Special> sorted = new ArrayList<>(rows);
        sorted.sort((a, b) -> Boolean.compare(a.features() == Features.NONE, b.features() == Features.NONE));
        return List.copyOf(sorted);
    }

    /** The key of a rule. */
    public static String key(String upos, String shape, String ending) {
        return upos + ' ' + shape + ' ' + ending;
    }

    /** The features that inflection shows, {@code Number=Plur}, or {@code _}. */
    public static String shape(Features features) {
        StringBuilder shape = new StringBuilder();
        for (String name : SHAPE) {
            String value = features.get(name);
            if (!value.isEmpty()) {
                shape.append(shape.length() > 0 ? "|" : "")
                        .append(name)
                        .append('=')
                        .append(value);
            }
        }
        return shape.length() > 0 ? shape.toString() : "_";
    }

    /** A form without its inflection, by the rule with the longest ending; as it is when there is none. */
    String withoutInflection(String form, Upos upos, Features features) {
        String shape = shape(features);
        for (int length = Math.min(LONGEST_ENDING, form.length()); length >= 0; length--) {
            Rule rule = rules.get(key(upos.name(), shape, form.substring(form.length() - length)));
            if (rule != null) {
                return rule.apply(form);
            }
        }
        return form;
    }

    /** A number without the marks between its thousands, {@code 12500}; each group must have three digits. */
    String withoutMarks(String number) {
        StringBuilder plain = new StringBuilder(number.length());
        for (int i = 0; i < number.length(); i++) {
            boolean mark = thousands.indexOf(number.charAt(i)) >= 0 || Character.isSpaceChar(number.charAt(i));
            if (!mark || !group(number, i + 1)) {
                plain.append(number.charAt(i));
            }
        }
        return plain.toString();
    }

    private static boolean group(String number, int from) {
        int to = from;
        while (to < number.length() && Character.isDigit(number.charAt(to))) {
            to++;
        }
        return to - from == 3;
    }

    static String lower(String form) {
        return form.toLowerCase(Locale.ROOT);
    }
}
