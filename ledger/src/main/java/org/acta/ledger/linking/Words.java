package org.acta.ledger.linking;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words as tellings are compared by them, within a language and across: folded, and cut to stems, which many words of European languages share. */
public final class Words {

    private static final int SHORTEST = 4;
    private static final int STEM = 5;
    private static final Pattern PLAIN = Pattern.compile("\\p{ASCII}*");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*");

    private Words() {}

    /** Lower case, without accents. */
    public static String fold(String text) {
        if (PLAIN.matcher(text).matches()) {
            return text.toLowerCase(Locale.ROOT);
        }
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    public static String stem(String word) {
        String folded = fold(word);
        return folded.length() <= STEM ? folded : folded.substring(0, STEM);
    }

    /** How a verb begins in most of its forms, often in both languages: {@code firm}, {@code cond}. */
    public static String start(String word) {
        String folded = fold(word);
        return folded.length() <= SHORTEST ? folded : folded.substring(0, SHORTEST);
    }

    /** Stems of the words that carry meaning: the long ones that are no names. */
    public static Set<String> stems(String text) {
        boolean capitals = text.equals(text.toUpperCase(Locale.ROOT));
        Set<String> stems = new HashSet<>();
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            String word = words.group();
            boolean name = Character.isUpperCase(word.charAt(0)) && !capitals;
            if (word.length() >= SHORTEST && !name) {
                stems.add(stem(word));
            }
        }
        return stems;
    }

    /** Names of one person: the same last name, or one the other's part. Both folded. */
    public static boolean alikeNames(String one, String other) {
        Set<String> parts = new HashSet<>(List.of(one.split("[\\s-]+")));
        Set<String> others = new HashSet<>(List.of(other.split("[\\s-]+")));
        return one.equals(other)
                || parts.containsAll(others)
                || others.containsAll(parts)
                || lastOf(one).equals(lastOf(other)) && one.charAt(0) == other.charAt(0);
    }

    private static String lastOf(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
