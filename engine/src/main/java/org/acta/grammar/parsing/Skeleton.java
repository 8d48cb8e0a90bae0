package org.acta.grammar.parsing;

import java.util.ArrayList;
import java.util.List;
import org.acta.grammar.tagging.Marks;
import org.acta.grammar.tagging.Tag;
import org.acta.model.Upos;

/**
 * The words of a sentence without its punctuation: which they are and what punctuation stands before each.
 *
 * @param punctuation which words of the sentence are left out
 * @param kept indexes of the others
 * @param marks the punctuation before each word kept, and before the end
 */
public record Skeleton(boolean[] punctuation, int[] kept, String[] marks) {

    public static Skeleton of(List<String> forms, List<Tag> tags) {
        int size = forms.size();
        boolean[] punctuation = new boolean[size];
        int words = 0;
        for (int at = 0; at < size; at++) {
            punctuation[at] = tags.get(at).upos() == Upos.PUNCT;
            words += punctuation[at] ? 0 : 1;
        }
        int[] kept = new int[words];
        String[] marks = new String[words + 1];
        StringBuilder mark = new StringBuilder();
        int next = 0;
        for (int at = 0; at < size; at++) {
            if (punctuation[at]) {
                mark.append(mark.length() < 6 ? Marks.alike(forms.get(at)) : "");
            } else {
                marks[next] = mark.isEmpty() ? "" : mark.toString();
                kept[next++] = at;
                mark.setLength(0);
            }
        }
        marks[next] = mark.toString();
        return new Skeleton(punctuation, kept, marks);
    }

    /** Where the stretches end that semicolons cut the sentence into, each with a finite verb of its own. */
    public List<Integer> stretches(List<Tag> tags) {
        int last = size() - 1;
        while (last >= 0 && !finite(tags, last)) {
            last--;
        }
        List<Integer> ends = new ArrayList<>();
        boolean verb = false;
        for (int at = 0; at <= last; at++) {
            if (verb && marks[at].contains(";")) {
                ends.add(at);
                verb = false;
            }
            verb |= finite(tags, at);
        }
        ends.add(size());
        return ends;
    }

    private boolean finite(List<Tag> tags, int at) {
        return tags.get(kept[at]).features().has("VerbForm", "Fin");
    }

    /** How many words are kept. */
    public int size() {
        return kept.length;
    }
}
