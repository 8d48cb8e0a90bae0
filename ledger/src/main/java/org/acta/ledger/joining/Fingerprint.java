package org.acta.ledger.joining;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.acta.ledger.linking.Words;

/**
 * What is left of a text to find its copies by: MinHash over shingles of words (Broder, 1997), in bands, of which two copies very likely share one (Leskovec,
 * Rajaraman and Ullman, Mining of Massive Datasets, chapter 3).
 */
public final class Fingerprint {

    private static final int SHINGLE = 5;
    private static final int BANDS = 32;
    private static final int ROWS = 4;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private final long[] least = new long[BANDS * ROWS];

    private Fingerprint() {
        Arrays.fill(least, Long.MAX_VALUE);
    }

    public static Fingerprint of(String text) {
        Fingerprint made = new Fingerprint();
        String[] words = new String[SHINGLE];
        int count = 0;
        Matcher matcher = WORD.matcher(Words.fold(text));
        while (matcher.find()) {
            words[count++ % SHINGLE] = matcher.group();
            if (count >= SHINGLE) {
                made.add(hash(words, count));
            }
        }
        return made;
    }

    /** FNV-1a over the words in their order. */
    private static long hash(String[] words, int count) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < SHINGLE; i++) {
            String word = words[(count + i) % SHINGLE];
            for (int at = 0; at < word.length(); at++) {
                hash = (hash ^ word.charAt(at)) * 0x100000001b3L;
            }
            hash = (hash ^ ' ') * 0x100000001b3L;
        }
        return hash;
    }

    private void add(long shingle) {
        for (int i = 0; i < least.length; i++) {
            least[i] = Math.min(least[i], mixed(shingle + i * 0x9e3779b97f4a7c15L));
        }
    }

    /** The finalizer of SplitMix64: one hash function for each seed. */
    private static long mixed(long seed) {
        long z = seed;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    /** Which share of their shingles two texts have in common, about. A text without shingles is like none. */
    public double likeness(Fingerprint other) {
        int same = 0;
        for (int i = 0; i < least.length; i++) {
            same += least[i] == other.least[i] && least[i] != Long.MAX_VALUE ? 1 : 0;
        }
        return (double) same / least.length;
    }

    /** Keys of which two copies share one. */
    public Set<String> bands() {
        Set<String> bands = new TreeSet<>();
        for (int band = 0; band < BANDS && least[0] != Long.MAX_VALUE; band++) {
            long[] rows = Arrays.copyOfRange(least, band * ROWS, (band + 1) * ROWS);
            bands.add(band + " " + Integer.toHexString(Arrays.hashCode(rows)));
        }
        return bands;
    }
}
