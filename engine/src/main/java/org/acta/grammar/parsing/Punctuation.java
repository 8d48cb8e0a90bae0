package org.acta.grammar.parsing;

import java.util.List;
import java.util.Map;

/**
 * Hangs punctuation into a tree of words, as the guidelines of Universal Dependencies have it: paired marks hang from what they enclose,
 * others from the phrase that they set off, the mark at the end from the root.
 */
public final class Punctuation {

    private static final Map<String, String> CLOSING =
            Map.of("(", ")", "[", "]", "{", "}", "«", "»", "“", "”", "‘", "’", "¿", "?", "¡", "!", "„", "“");
    private static final List<String> ALIKE = List.of("\"", "'", "--", "–", "—");

    private final List<String> forms;
    private final boolean[] punctuation;
    private final int[] heads;
    private final int[] partner;
    private final int size;
    private int root = -1;

    private Punctuation(List<String> forms, boolean[] punctuation, int[] heads) {
        this.forms = forms;
        this.punctuation = punctuation;
        this.heads = heads;
        this.size = forms.size();
        this.partner = new int[size];
    }

    /**
     * Sets the heads of punctuation.
     *
     * @param punctuation which words are punctuation; no word hangs from these
     * @param heads of all words, as indexes, the number of words for the root; those of punctuation are set
     */
    public static void attach(List<String> forms, boolean[] punctuation, int[] heads) {
        new Punctuation(forms, punctuation, heads).attach();
    }

    private void attach() {
        for (int at = 0; at < size && root < 0; at++) {
            root = !punctuation[at] && heads[at] == size ? at : -1;
        }
        if (root < 0) {
            onlyPunctuation();
            return;
        }
        pair();
        int[] found = new int[size];
        for (int at = 0; at < size; at++) {
            if (punctuation[at]) {
                int enclosed = partner[at] < 0 ? -1 : enclosed(Math.min(at, partner[at]), Math.max(at, partner[at]));
                found[at] = enclosed >= 0 ? enclosed : setOff(at);
            }
        }
        for (int at = 0; at < size; at++) {
            heads[at] = punctuation[at] ? found[at] : heads[at];
        }
    }

    private void onlyPunctuation() {
        for (int at = 0; at < size; at++) {
            heads[at] = at == 0 ? size : 0;
        }
    }

    /** Finds the other half of brackets and quotes. */
    private void pair() {
        int[] open = new int[size];
        int depth = 0;
        for (int at = 0; at < size; at++) {
            partner[at] = -1;
            if (!punctuation[at]) {
                continue;
            }
            String form = forms.get(at);
            int opened = depth - 1;
            while (opened >= 0 && opened > depth - 6 && !closes(forms.get(open[opened]), form)) {
                opened--;
            }
            if (opened >= 0 && closes(forms.get(open[opened]), form)) {
                partner[at] = open[opened];
                partner[open[opened]] = at;
                depth = opened;
            } else if (CLOSING.containsKey(form) || ALIKE.contains(form)) {
                open[depth++] = at;
            }
        }
    }

    private static boolean closes(String opening, String form) {
        return ALIKE.contains(form) ? form.equals(opening) : form.equals(CLOSING.get(opening));
    }

    private int enclosed(int from, int to) {
        for (int at = from + 1; at < to; at++) {
            if (!punctuation[at] && (heads[at] <= from || heads[at] >= to)) {
                return at;
            }
        }
        return -1;
    }

    private int setOff(int at) {
        int left = at - 1;
        while (left >= 0 && punctuation[left]) {
            left--;
        }
        int right = at + 1;
        while (right < size && punctuation[right]) {
            right++;
        }
        if (right == size) {
            return root;
        }
        while (left >= 0 && heads[left] < at) {
            left = heads[left];
        }
        while (heads[right] > at && heads[right] < size) {
            right = heads[right];
        }
        if (left < 0 || left == root || under(right, left)) {
            return right;
        }
        return right == root || under(left, right) ? left : right;
    }

    private boolean under(int word, int ancestor) {
        int at = word;
        for (int steps = 0; at < size && steps < size; steps++) {
            if (at == ancestor) {
                return true;
            }
            at = heads[at];
        }
        return false;
    }
}
