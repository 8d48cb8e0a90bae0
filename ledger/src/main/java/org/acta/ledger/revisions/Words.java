package org.acta.ledger.revisions;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Text as far as its words go: case, accents, marks and spaces make no difference. */
final class Words {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Words() {}

    static String fold(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return BETWEEN.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** Does a text that is folded already hold these words in this order? */
    static boolean holds(String folded, String words) {
        return (" " + folded + " ").contains(" " + fold(words) + " ");
    }

    /** The different words of a text, folded. */
    static Set<String> of(String text) {
        Set<String> words = new HashSet<>(Arrays.asList(fold(text).split(" ")));
        words.remove("");
        return words;
    }

    /** How alike two sets are, from 0 to 1 (Dice). Two empty ones are alike. */
    static double likeness(Set<String> one, Set<String> other) {
        if (one.isEmpty() && other.isEmpty()) {
            return 1;
        }
        long shared = one.stream().filter(other::contains).count();
        return 2.0 * shared / (one.size() + other.size());
    }
}
