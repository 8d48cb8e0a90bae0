package org.acta.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.acta.data.Row;
import org.acta.data.Table;

/**
 * The cue phrases of all languages. A page may mix languages, so that every line is held against all of them. Text is
 * folded.
 */
final class Cues {

    private static final List<String> LANGUAGES = List.of("en", "es");

    private final Map<Cue, Lists> lists = new EnumMap<>(Cue.class);

    /** The phrases of one cue by where in a line they may stand. */
    private record Lists(Phrases starts, Set<String> wholes, Phrases anywhere) {}

    private Cues() {}

    static Cues load() {
        Cues cues = new Cues();
        for (Cue cue : Cue.values()) {
            cues.lists.put(cue, new Lists(new Phrases(), new HashSet<>(), new Phrases()));
        }
        for (String language : LANGUAGES) {
            for (Row row : Table.read("/language/" + language + "/reading-cues.tsv")) {
                cues.add(row);
            }
        }
        return cues;
    }

    private void add(Row row) {
        Cue cue;
        try {
            cue = Cue.valueOf(row.require("cue").toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw row.wrong("no such cue: " + row.get("cue"));
        }
        String words = Folding.fold(row.require("words"));
        switch (row.require("at")) {
            case "start" -> lists(cue).starts().add(words);
            case "whole" -> lists(cue).wholes().add(words);
            case "anywhere" -> lists(cue).anywhere().add(words);
            default -> throw row.wrong("neither start, whole nor anywhere: " + row.get("at"));
        }
    }

    private Lists lists(Cue cue) {
        return Objects.requireNonNull(lists.get(cue));
    }

    /** Length of the longest phrase of this cue that opens the folded text, or 0. */
    int start(Cue cue, String folded) {
        return lists(cue).starts().at(folded, 0);
    }

    boolean starts(Cue cue, String folded) {
        return start(cue, folded) > 0;
    }

    boolean whole(Cue cue, String folded) {
        return lists(cue).wholes().contains(folded);
    }

    boolean contains(Cue cue, String folded) {
        return find(cue, folded) >= 0;
    }

    /** Where the first phrase of this cue begins in the folded text, or -1. */
    int find(Cue cue, String folded) {
        return lists(cue).anywhere().find(folded);
    }

    /** Length of the phrase of this cue at that place of the folded text, or 0. */
    int lengthAt(Cue cue, String folded, int from) {
        return lists(cue).anywhere().at(folded, from);
    }

    /** Does the text open with, hold or consist of a phrase of this cue? */
    boolean says(Cue cue, String folded) {
        return whole(cue, folded) || starts(cue, folded) || contains(cue, folded);
    }

    /** Phrases by their first word. */
    private static final class Phrases {

        private final Map<String, List<String>> byFirst = new HashMap<>();

        void add(String phrase) {
            List<String> phrases =
                    byFirst.computeIfAbsent(phrase.substring(0, wordEnd(phrase, 0)), w -> new ArrayList<>(2));
            phrases.add(phrase);
            phrases.sort((a, b) -> b.length() - a.length());
        }

        int at(String text, int from) {
            List<String> phrases = byFirst.get(text.substring(from, wordEnd(text, from)));
            if (phrases == null) {
                return 0;
            }
            for (String phrase : phrases) {
                int end = from + phrase.length();
                if (text.startsWith(phrase, from)
                        && (end == text.length() || !inWord(text, end) || !inWord(phrase, phrase.length() - 1))) {
                    return phrase.length();
                }
            }
            return 0;
        }

        int find(String text) {
            if (byFirst.isEmpty()) {
                return -1;
            }
            for (int i = 0; i < text.length(); i++) {
                if (!Character.isWhitespace(text.charAt(i))
                        && (i == 0 || !inWord(text, i - 1) || !inWord(text, i))
                        && at(text, i) > 0) {
                    return i;
                }
            }
            return -1;
        }

        private static boolean inWord(String text, int at) {
            return Character.isLetterOrDigit(text.charAt(at));
        }

        private static int wordEnd(String text, int from) {
            int end = from;
            while (end < text.length() && inWord(text, end)) {
                end++;
            }
            return end == from ? Math.min(from + 1, text.length()) : end;
        }
    }
}
