package org.acta.reading;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.acta.data.Row;
import org.acta.data.Table;

/**
 * Which language a text is in: by its script, and within the Latin and Cyrillic scripts by frequent words, each
 * weighing the less the more languages share it. A text without enough of them is {@code und}; the caller may then
 * take it to be in the language of its surroundings.
 */
final class Languages {

    static final String UNKNOWN = "und";

    private static final int MAX_CHARACTERS = 20_000;

    private final Map<String, Integer> index = new LinkedHashMap<>();
    private final String[] codes;
    private final Map<String, double[]> weights = new HashMap<>();
    private final Map<Character.UnicodeScript, String> scripts = new HashMap<>();

    private Languages(Iterable<Row> words, Iterable<Row> scripts) {
        for (Row row : words) {
            index.putIfAbsent(row.require("language"), index.size());
        }
        codes = index.keySet().toArray(String[]::new);
        for (Row row : words) {
            double[] weight = weights.computeIfAbsent(row.require("word"), w -> new double[codes.length]);
            weight[index.getOrDefault(row.get("language"), 0)] = 1;
        }
        weights.values().forEach(Languages::share);
        for (Row row : scripts) {
            this.scripts.put(Character.UnicodeScript.forName(row.require("script")), row.require("language"));
        }
    }

    static Languages load() {
        return new Languages(Table.read("/world/language-words.tsv"), Table.read("/world/language-scripts.tsv"));
    }

    private static void share(double[] weight) {
        double languages = Arrays.stream(weight).sum();
        for (int i = 0; i < weight.length; i++) {
            weight[i] /= languages * Math.sqrt(languages);
        }
    }

    /**
     * The language of a text.
     *
     * @param prior the language expected; it needs less evidence than any other
     */
    String of(String text, String prior) {
        double[] scores = new double[codes.length];
        int[] hits = new int[codes.length];
        Map<Character.UnicodeScript, Integer> letters = new HashMap<>();
        int words = score(text, scores, hits, letters);
        String script = scriptLanguage(letters);
        if (!script.isEmpty()) {
            return script;
        }
        int expected = index.getOrDefault(prior, -1);
        if (expected >= 0) {
            scores[expected] += PRIOR + 0.15 * scores[expected];
        }
        int best = best(scores);
        if (best < 0) {
            return UNKNOWN;
        }
        if (best == expected) {
            return scores[best] > PRIOR ? codes[best] : UNKNOWN;
        }
        boolean silent = expected >= 0 && scores[expected] <= PRIOR;
        boolean ahead = expected < 0 || scores[best] > scores[expected] * AHEAD;
        boolean enough = hits[best] >= FEWEST && scores[best] >= ENOUGH && ahead
                || silent && hits[best] >= FEWEST - 1 && scores[best] >= 1;
        return enough && scores[best] >= words * 0.06 ? codes[best] : UNKNOWN;
    }

    /** The one of some languages that a text is in, if none of all languages fits it clearly better; else {@code und}. */
    String among(List<String> candidates, String text) {
        double[] scores = new double[codes.length];
        int[] hits = new int[codes.length];
        score(text, scores, hits, new HashMap<>());
        double top = Arrays.stream(scores).max().orElse(0);
        String best = UNKNOWN;
        double most = top * CLOSE;
        for (String candidate : candidates) {
            int at = index.getOrDefault(candidate, -1);
            if (at >= 0 && hits[at] >= FEWEST && scores[at] >= most) {
                most = scores[at];
                best = candidate;
            }
        }
        return best;
    }

    private static final double CLOSE = 0.95;
    private static final double PRIOR = 0.6;
    private static final double ENOUGH = 1.2;
    private static final double AHEAD = 1.5;
    private static final int FEWEST = 3;

    /** The language with the highest score, if it is clearly ahead of the next; else -1. */
    private static int best(double[] scores) {
        int best = 0;
        double second = 0;
        for (int i = 1; i < scores.length; i++) {
            if (scores[i] > scores[best]) {
                second = scores[best];
                best = i;
            } else {
                second = Math.max(second, scores[i]);
            }
        }
        return scores[best] > second * 1.15 ? best : -1;
    }

    /** Adds up the weights of the words; returns the number of words. */
    private int score(String text, double[] scores, int[] hits, Map<Character.UnicodeScript, Integer> letters) {
        int words = 0;
        int end = Math.min(text.length(), MAX_CHARACTERS);
        int i = 0;
        while (i < end) {
            if (!Character.isLetter(text.charAt(i))) {
                i++;
                continue;
            }
            int from = i;
            while (i < end && (Character.isLetter(text.charAt(i)) || text.charAt(i) == '\'' || text.charAt(i) == '’')) {
                i++;
            }
            words++;
            if (text.charAt(from) >= 0x250) {
                letters.merge(Character.UnicodeScript.of(text.charAt(from)), i - from, Integer::sum);
            }
            add(text, from, i, scores, hits);
        }
        letters.put(Character.UnicodeScript.LATIN, latin(text, end));
        return words;
    }

    private void add(String text, int from, int to, double[] scores, int[] hits) {
        if (to - from > 12) {
            return;
        }
        double[] weight = weights.get(
                text.substring(from, to).toLowerCase(java.util.Locale.ROOT).replace('’', '\''));
        if (weight != null) {
            for (int k = 0; k < scores.length; k++) {
                scores[k] += weight[k];
                hits[k] += weight[k] > 0 ? 1 : 0;
            }
        }
    }

    private static int latin(String text, int end) {
        int latin = 0;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            latin += c < 0x250 && Character.isLetter(c) ? 1 : 0;
        }
        return latin;
    }

    /** The language of a script that stands for one; empty for Latin, and for scripts told apart by words. */
    private String scriptLanguage(Map<Character.UnicodeScript, Integer> letters) {
        Character.UnicodeScript most = Character.UnicodeScript.LATIN;
        for (Map.Entry<Character.UnicodeScript, Integer> entry : letters.entrySet()) {
            int than = letters.getOrDefault(most, 0);
            boolean tie = entry.getValue() == than && entry.getKey().compareTo(most) < 0;
            if (entry.getValue() > than || tie) {
                most = entry.getKey();
            }
        }
        if (letters.getOrDefault(Character.UnicodeScript.HIRAGANA, 0) * 10 > letters.getOrDefault(most, 0)
                && most == Character.UnicodeScript.HAN) {
            most = Character.UnicodeScript.HIRAGANA;
        }
        return scripts.getOrDefault(most, "");
    }
}
