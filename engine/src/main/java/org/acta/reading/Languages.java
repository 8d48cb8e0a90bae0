package org.acta.reading;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.acta.data.Row;
import org.acta.data.Table;

/**
 * Which language a text is in: by its script, and within the Latin and Cyrillic scripts by frequent words, each weighing the less the more languages
 * share it. A text without enough of them is {@code und}; the caller may then take it to be in the language of its surroundings.
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
            weight[index.get(row.get("language"))] = 1;
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
        Integer expected = index.get(prior);
        Map<Character.UnicodeScript, Integer> letters = new HashMap<>();
        double words = score(text, scores, letters);
        String script = scriptLanguage(letters);
        if (!script.isEmpty()) {
            return script;
        }
        if (expected != null) {
            scores[expected] += PRIOR + 0.15 * scores[expected];
        }
        int best = -1;
        double second = 0;
        for (int i = 0; i < scores.length; i++) {
            if (best < 0 || scores[i] > scores[best]) {
                second = best < 0 ? 0 : scores[best];
                best = i;
            } else {
                second = Math.max(second, scores[i]);
            }
        }
        if (best < 0) {
            return UNKNOWN;
        }
        double own = scores[best] - (expected != null && best == expected ? PRIOR : 0);
        boolean enough = own >= ENOUGH && own >= words * 0.04 && scores[best] > second * 1.2;
        return enough ? codes[best] : UNKNOWN;
    }

    private static final double PRIOR = 0.6;
    private static final double ENOUGH = 0.7;

    /** Adds up the weights of the words; returns the number of words. */
    private int score(String text, double[] scores, Map<Character.UnicodeScript, Integer> letters) {
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
            add(text, from, i, scores);
        }
        letters.put(Character.UnicodeScript.LATIN, latin(text, end));
        return words;
    }

    private void add(String text, int from, int to, double[] scores) {
        if (to - from > 12) {
            return;
        }
        double[] weight = weights.get(text.substring(from, to).toLowerCase(java.util.Locale.ROOT).replace('’', '\''));
        if (weight != null) {
            for (int k = 0; k < scores.length; k++) {
                scores[k] += weight[k];
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
        if (letters.getOrDefault(Character.UnicodeScript.HIRAGANA, 0) * 10 > letters.getOrDefault(most, 0) && most == Character.UnicodeScript.HAN) {
            most = Character.UnicodeScript.HIRAGANA;
        }
        return scripts.getOrDefault(most, "");
    }
}
