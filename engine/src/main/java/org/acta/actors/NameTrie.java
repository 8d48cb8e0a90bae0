package org.acta.actors;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Names by their words. Finds the longest name at each word of a text, left to right, in one pass.
 *
 * <p>A word is a run of letters and digits, known by a 64-bit hash of its folded letters. Edges lie in one open-addressing table, keyed
 * by node and word.
 */
final class NameTrie {

    /** Longest word that may be but an article before a name: {@code La Unión} in {@code La Unión Europea}. */
    private static final int ARTICLE = 3;

    private static final long SEED = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private long[] keys = new long[1 << 12];
    private int[] targets = new int[1 << 12];
    private int edges;
    private final List<List<Name>> names = new ArrayList<>(List.of(List.of()));

    NameTrie(Iterable<Name> all) {
        for (Name name : all) {
            add(name);
        }
    }

    /** The longest names in {@code text} between two offsets, none overlapping another. */
    List<Hit> find(String text, int from, int to) {
        Words words = new Words(text, from, to);
        List<Hit> found = new ArrayList<>();
        int at = 0;
        while (at < words.count) {
            Hit hit = longest(text, words, at);
            if (hit == null) {
                at++;
                continue;
            }
            Hit next = words.ends[at] - words.starts[at] <= ARTICLE
                            && at + 1 < words.count
                            && words.starts[at + 1] < hit.end()
                    ? longest(text, words, at + 1)
                    : null;
            if (next != null && next.end() > hit.end()) {
                hit = next;
            }
            found.add(hit);
            while (at < words.count && words.starts[at] < hit.end()) {
                at++;
            }
        }
        return found;
    }

    private @Nullable Hit longest(String text, Words words, int first) {
        int node = 0;
        int last = -1;
        List<Name> best = List.of();
        for (int i = first; i < words.count; i++) {
            if (i > first && !joined(text, words.ends[i - 1], words.starts[i])) {
                break;
            }
            node = next(node, words.hashes[i]);
            if (node < 0) {
                break;
            }
            List<Name> fitting = fitting(names.get(node), text, words.starts[first], words.ends[i]);
            if (!fitting.isEmpty()) {
                best = fitting;
                last = i;
            }
        }
        return last < 0 ? null : new Hit(words.starts[first], words.ends[last], best);
    }

    private static List<Name> fitting(List<Name> candidates, String text, int start, int end) {
        if (candidates.isEmpty()) {
            return candidates;
        }
        List<Name> fitting = new ArrayList<>(candidates.size());
        boolean exact = false;
        for (Name name : candidates) {
            if (name.fits(text, start, end)) {
                fitting.add(name);
                exact |= name.exact(text, start, end);
            }
        }
        if (exact) {
            fitting.removeIf(name -> !name.exact(text, start, end));
        }
        return fitting;
    }

    /** May words with this between them belong to one name? */
    private static boolean joined(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (",;:()[]\"«»“”!?¿¡|/".indexOf(c) >= 0) {
                return false;
            }
        }
        return to - from <= 3;
    }

    void add(Name name) {
        Words words = new Words(name.surface(), 0, name.surface().length());
        int node = 0;
        for (int i = 0; i < words.count; i++) {
            int next = next(node, words.hashes[i]);
            if (next < 0) {
                next = names.size();
                names.add(List.of());
                put(node, words.hashes[i], next);
            }
            node = next;
        }
        if (node > 0) {
            List<Name> more = new ArrayList<>(names.get(node));
            more.add(name);
            names.set(node, List.copyOf(more));
        }
    }

    private int next(int node, long word) {
        long key = key(node, word);
        for (int slot = slot(key); keys[slot] != 0; slot = slot + 1 & keys.length - 1) {
            if (keys[slot] == key) {
                return targets[slot];
            }
        }
        return -1;
    }

    private void put(int node, long word, int target) {
        if (++edges * 2 > keys.length) {
            grow();
        }
        place(key(node, word), target);
    }

    private void place(long key, int target) {
        int slot = slot(key);
        while (keys[slot] != 0) {
            slot = slot + 1 & keys.length - 1;
        }
        keys[slot] = key;
        targets[slot] = target;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldTargets = targets;
        keys = new long[oldKeys.length * 2];
        targets = new int[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                place(oldKeys[i], oldTargets[i]);
            }
        }
    }

    private static long key(int node, long word) {
        long mixed = (word ^ node * 0x9E3779B97F4A7C15L) * 0xBF58476D1CE4E5B9L;
        return mixed == 0 ? 1 : mixed ^ mixed >>> 29;
    }

    private int slot(long key) {
        return (int) (key ^ key >>> 32) & keys.length - 1;
    }

    /** Where the words of a text lie, and their hashes. */
    private static final class Words {
        final int[] starts;
        final int[] ends;
        final long[] hashes;
        int count;

        Words(String text, int from, int to) {
            int most = (to - from) / 2 + 1;
            starts = new int[most];
            ends = new int[most];
            hashes = new long[most];
            int at = from;
            while (at < to) {
                at = Character.isLetterOrDigit(text.charAt(at)) ? word(text, at, to) : at + 1;
            }
        }

        private int word(String text, int from, int to) {
            long hash = SEED;
            int at = from;
            while (at < to && Character.isLetterOrDigit(text.charAt(at))) {
                hash = (hash ^ Fold.fold(text.charAt(at))) * PRIME;
                at++;
            }
            starts[count] = from;
            ends[count] = at;
            hashes[count++] = hash;
            return at;
        }
    }
}
