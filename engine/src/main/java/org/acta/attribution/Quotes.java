package org.acta.attribution;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.acta.model.Attribution.Quotation;
import org.acta.model.Sentence;
import org.acta.model.Word;

/** Which words of a sentence stand between quotation marks: “ ”, « », " ", ‘ ’, „ “, ‹ ›. */
final class Quotes {

    private static final Map<String, String> PAIRS =
            Map.of("“", "”", "«", "»", "\"", "\"", "‘", "’", "„", "“", "‹", "›", "``", "''");

    private final Set<Integer> inside = new TreeSet<>();
    private final Set<Integer> marks = new TreeSet<>();
    private final boolean openAtEnd;

    /** @param open the sentence begins inside a quotation */
    Quotes(Sentence sentence, boolean open) {
        Deque<String> closers = new ArrayDeque<>();
        if (open) {
            closers.push("");
        }
        for (Word word : sentence.words()) {
            String form = word.form();
            if (!closers.isEmpty() && closes(form, closers.peek())) {
                closers.pop();
                marks.add(word.index());
            } else if (PAIRS.containsKey(form)) {
                closers.push(PAIRS.get(form));
                marks.add(word.index());
            } else if (!closers.isEmpty()) {
                inside.add(word.index());
            }
        }
        openAtEnd = !closers.isEmpty();
    }

    private static boolean closes(String form, String closer) {
        return closer.isEmpty() ? PAIRS.containsValue(form) : closer.equals(form);
    }

    boolean openAtEnd() {
        return openAtEnd;
    }

    Set<Integer> inside() {
        return Set.copyOf(inside);
    }

    boolean inside(int word) {
        return inside.contains(word);
    }

    boolean isEmpty() {
        return inside.isEmpty();
    }

    /** The quoted words of a sentence whose reporting verb stands outside them; none when it stands inside. */
    Set<Integer> around(int verb) {
        return inside.contains(verb) || inside.size() < 3 ? Set.of() : Set.copyOf(inside);
    }

    /** Direct when all of it is quoted, mixed when some is. */
    Quotation quotation(Set<Integer> words) {
        Map<Boolean, Integer> counts = new HashMap<>();
        for (int word : words) {
            if (!marks.contains(word)) {
                counts.merge(inside.contains(word), 1, Integer::sum);
            }
        }
        int quoted = counts.getOrDefault(true, 0);
        int plain = counts.getOrDefault(false, 0);
        if (quoted == 0) {
            return Quotation.INDIRECT;
        }
        return quoted >= 4 * plain ? Quotation.DIRECT : Quotation.MIXED;
    }
}
