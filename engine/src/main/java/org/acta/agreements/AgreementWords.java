package org.acta.agreements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.acta.data.Row;
import org.acta.data.Table;
import org.acta.model.Agreement;

/**
 * Words about agreements: {@code agreements.tsv} of a language, columns {@code use}, {@code word} (lemmas, several joined by {@code _}) and {@code value}.
 *
 * <p>Uses: {@code kind} (a noun for an agreement; value: its kind in records), {@code reference} (a noun that can only refer back to one), {@code status} (a verb
 * or noun; value: the status it gives its object), {@code relation} (a verb; value: what its subject does to its object), {@code obligation} (words of a
 * provision; value: the obligation), {@code domain} (words of a field; value: the domain), {@code idiom} (a noun with the word before it that is no
 * agreement), {@code lack} (words that say that something is not in it), {@code count} (a number word), {@code title} (a noun for an agreement only in a
 * proper name), {@code plural} (a noun for several, as proper names keep it), {@code ordinal} (which of several; value: its number), {@code name} (a preposition that a name may hold; value: {@code place} where only before what is
 * no place or time), {@code link} (a word that ties sides, names or provisions to it; value: {@code with}, {@code by}, {@code means}, {@code between}, {@code of}, {@code from}, {@code called},
 * {@code binds}, {@code same} or {@code stands-in}).
 */
final class AgreementWords {

    /** Words of a provision and the obligation that they stand for. */
    record Cue(List<String> lemmas, String value) {}

    private final Map<String, String> kinds = new HashMap<>();
    private final Map<String, String> references = new HashMap<>();
    private final Map<String, Agreement.Status> statuses = new HashMap<>();
    private final Map<String, Agreement.Relation> relations = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Integer> ordinals = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> titles = new HashMap<>();
    private final Map<String, String> links = new HashMap<>();
    private final List<Cue> obligations = new ArrayList<>();
    private final List<Cue> domains = new ArrayList<>();
    private final List<Cue> lacks = new ArrayList<>();

    private final Set<String> idioms = new HashSet<>();
    private final Set<String> plurals = new HashSet<>();

    private AgreementWords() {}

    static AgreementWords load(String language) {
        AgreementWords words = new AgreementWords();
        for (Row row : Table.read("/language/" + language + "/agreements.tsv")) {
            words.add(row);
        }
        return words;
    }

    private void add(Row row) {
        String word = row.require("word");
        String value = row.get("value");
        switch (row.require("use")) {
            case "kind" -> kinds.put(word, value);
            case "reference" -> references.put(word, value);
            case "status" -> statuses.put(word, constant(row, Agreement.Status.class, value));
            case "relation" -> relations.put(word, constant(row, Agreement.Relation.class, value));
            case "count" -> counts.put(word, number(row, value));
            case "ordinal" -> ordinals.put(word, number(row, value));
            case "name" -> names.put(word, value);
            case "title" -> titles.put(word, value);
            case "link" -> links.put(word, value);
            case "obligation" -> obligations.add(new Cue(List.of(word.split("_")), value));
            case "domain" -> domains.add(new Cue(List.of(word.split("_")), value));
            case "idiom" -> idioms.add(word);
            case "plural" -> plurals.add(word);
            case "lack" -> lacks.add(new Cue(List.of(word.split("_")), value));
            default -> throw row.wrong("no such use: " + row.get("use"));
        }
    }

    private static int number(Row row, String value) {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw row.wrong("no number: " + value);
        }
    }

    private static <E extends Enum<E>> E constant(Row row, Class<E> type, String value) {
        try {
            return Enum.valueOf(type, value.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw row.wrong("no such value: " + value);
        }
    }

    /** What kind of agreement a noun names: {@code treaty}. */
    Optional<String> kind(String lemma) {
        return Optional.ofNullable(kinds.get(lemma));
    }

    /** What kind of agreement a noun names in a proper name: {@code Initiative}. */
    Optional<String> title(String lemma) {
        return Optional.ofNullable(titles.get(lemma));
    }

    /** The number that a word stands for, or 1. */
    int count(String lemma) {
        return counts.getOrDefault(lemma, 1);
    }

    /** Is a noun of a proper name, which keeps its form, of several agreements: {@code acuerdos}? */
    boolean plural(String lemma) {
        return plurals.contains(lemma);
    }

    /** Which of several a word says, 1 for the first; or 0. */
    int ordinal(String lemma) {
        return ordinals.getOrDefault(lemma, 0);
    }

    /** Does a word tell which one is meant, rather than what it is: {@code first}, {@code same}? */
    boolean pointsBack(String lemma) {
        return ordinals.containsKey(lemma) || "same".equals(links.get(lemma));
    }

    /** Can a preposition stand in a name: {@code de}, {@code sobre}? */
    boolean names(String lemma) {
        return "".equals(names.get(lemma));
    }

    /** Can a preposition stand in a name unless it tells of place or time: {@code en}? */
    boolean places(String lemma) {
        return "place".equals(names.get(lemma));
    }

    /** Does a word stand in for a noun: {@code the 1961 one}? */
    boolean standsIn(String lemma) {
        return "stands-in".equals(links.get(lemma));
    }

    /** Does a preposition say whose it is: {@code de}? */
    boolean of(String lemma) {
        return "of".equals(links.get(lemma));
    }

    /** Does a preposition say what somebody leaves: {@code withdraw from}? */
    boolean from(String lemma) {
        return of(lemma) || "from".equals(links.get(lemma));
    }

    boolean with(String lemma) {
        return "with".equals(links.get(lemma));
    }

    /** Does a preposition say by which text something is done: {@code mediante}? */
    boolean means(String lemma) {
        return "means".equals(links.get(lemma));
    }

    boolean by(String lemma) {
        return "by".equals(links.get(lemma));
    }

    boolean between(String lemma) {
        return "between".equals(links.get(lemma));
    }

    /** Does a verb give a name: {@code llamar}? */
    boolean called(String lemma) {
        return "called".equals(links.get(lemma));
    }

    /** Does a verb tell what somebody is bound to: {@code comprometer}? */
    boolean binds(String lemma) {
        return "binds".equals(links.get(lemma));
    }

    /** Can a noun only refer back to an agreement: {@code documento}? */
    boolean reference(String lemma) {
        return references.containsKey(lemma);
    }

    Optional<Agreement.Status> status(String lemma) {
        return Optional.ofNullable(statuses.get(lemma));
    }

    Optional<Agreement.Relation> relation(String lemma) {
        return Optional.ofNullable(relations.get(lemma));
    }

    List<Cue> obligations() {
        return obligations;
    }

    List<Cue> domains() {
        return domains;
    }

    /** Is a noun, with the word before it, no agreement but an idiom: {@code de acuerdo}, {@code a great deal}? */
    boolean idiom(String before, String lemma) {
        return idioms.contains(before + "_" + lemma);
    }

    List<Cue> lacks() {
        return lacks;
    }
}
