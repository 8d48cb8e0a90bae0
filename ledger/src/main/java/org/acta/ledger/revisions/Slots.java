package org.acta.ledger.revisions;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.acta.model.Claim;
import org.acta.model.Segment;
import org.acta.model.Story;

/**
 * Where on the page a claim stands, in terms that both revisions share: behind which of the segments that were left as they are. What was edited in
 * place keeps its slot.
 */
final class Slots {

    /** For each segment, the index in the older story of the last unchanged segment up to it; -1 before any. */
    private final int[] before;

    private final int[] after;

    Slots(Story before, Story after) {
        this.before = new int[before.segments().size()];
        this.after = new int[after.segments().size()];
        Map<String, Deque<Integer>> texts = new HashMap<>();
        for (int i = 0; i < this.before.length; i++) {
            texts.computeIfAbsent(text(before, i), k -> new ArrayDeque<>()).add(i);
        }
        boolean[] unchanged = new boolean[this.before.length];
        int slot = -1;
        for (int j = 0; j < this.after.length; j++) {
            Integer same =
                    texts.getOrDefault(text(after, j), new ArrayDeque<>()).poll();
            if (same != null) {
                unchanged[same] = true;
                slot = same;
            }
            this.after[j] = slot;
        }
        slot = -1;
        for (int i = 0; i < this.before.length; i++) {
            slot = unchanged[i] ? i : slot;
            this.before[i] = slot;
        }
    }

    private static String text(Story story, int segment) {
        Segment found = story.segments().get(segment);
        return story.text(found.span());
    }

    int before(Claim claim) {
        return before[claim.evidence().segment()];
    }

    int after(Claim claim) {
        return after[claim.evidence().segment()];
    }
}
