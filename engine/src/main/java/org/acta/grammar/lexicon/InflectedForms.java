package org.acta.grammar.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.acta.data.Row;
import org.acta.data.Table;

/** The dictionary file of a language, a finite-state automaton from forms to lemmas and tags. */
final class InflectedForms {

    /** What stands in the file for a form. */
    record Reading(String lemma, String tag) {}

    private final Dictionary dictionary;
    private final int letters;
    private final Queue<DictionaryLookup> idle = new ConcurrentLinkedQueue<>();

    private InflectedForms(Dictionary dictionary, int letters) {
        this.dictionary = dictionary;
        this.letters = letters;
    }

    static InflectedForms of(String language) {
        Row row = Table.read("/language/" + language + "/dictionary.tsv").get(0);
        String resource = row.require("resource");
        try (InputStream automaton = open(row, resource + ".dict");
                InputStream description = open(row, resource + ".info")) {
            return new InflectedForms(Dictionary.read(automaton, description), TagMeanings.number(row, "letters"));
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    private static InputStream open(Row row, String resource) {
        InputStream in = InflectedForms.class.getResourceAsStream(resource);
        if (in == null) {
            throw row.wrong("no such dictionary on the class path: " + resource);
        }
        return in;
    }

    /** The readings of exactly this form. */
    List<Reading> readings(String form) {
        if (!wellFormed(form)) {
            return List.of();
        }
        DictionaryLookup lookup = idle.poll();
        if (lookup == null) {
            lookup = new DictionaryLookup(dictionary);
        }
        List<Reading> readings = new ArrayList<>(4);
        for (WordData data : lookup.lookup(form)) {
            readings.add(new Reading(String.valueOf(data.getStem()), tag(data)));
        }
        idle.add(lookup);
        return readings;
    }

    private String tag(WordData data) {
        String tag = String.valueOf(data.getTag());
        return tag.substring(0, Math.max(0, tag.length() - letters));
    }

    /** The automaton is made of UTF-8 and must not see half of a surrogate pair, nor its own separator. */
    private static boolean wellFormed(String form) {
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (Character.isSurrogate(c) || c == '_' || c == '+' || c == 0) {
                return false;
            }
        }
        return !form.isEmpty();
    }
}
