package org.acta.ledger.revisions;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.acta.ledger.entry.Revision;
import org.acta.model.Claim;
import org.acta.model.Segment;
import org.jspecify.annotations.Nullable;

/**
 * Which claim of the newer revision is which of the older. Claims of unchanged words (the same sentence, trigger and type) are each other, in the
 * order of the text where words repeat. Of the rest, which is what edited sentences tell, the two most alike become a pair, then the next two, down
 * to those that are not alike enough to be tellings of one thing; so only edited sentences are compared with one another.
 */
final class Matching {

    /** A claim of the newer revision, and what it was in the older; null where it is new. */
    record Pair(@Nullable Claim before, Claim after) {}

    /** Two claims that may be one. Indexes are among those left over. */
    private record Candidate(int before, int after, double likeness) {}

    private final Revision before;
    private final Revision after;
    /** Older claims by the id of the newer one. */
    private final Map<String, Claim> older = new HashMap<>();

    Matching(Revision before, Revision after) {
        this.before = before;
        this.after = after;
    }

    /** Every claim of the newer revision, in the order of its text. */
    List<Pair> pairs() {
        List<Claim> left = byWords();
        List<Claim> added =
                after.claims().stream().filter(c -> !older.containsKey(c.id())).toList();
        byLikeness(left, added);
        return after.claims().stream().map(c -> new Pair(older.get(c.id()), c)).toList();
    }

    /** Pairs the claims of unchanged words; returns the older ones that have no such counterpart. */
    private List<Claim> byWords() {
        Map<Object, Deque<Claim>> waiting = new HashMap<>();
        for (Claim claim : before.claims()) {
            waiting.computeIfAbsent(words(before, claim), k -> new ArrayDeque<>())
                    .add(claim);
        }
        for (Claim claim : after.claims()) {
            Claim same = waiting.getOrDefault(words(after, claim), new ArrayDeque<>())
                    .poll();
            if (same != null) {
                older.put(claim.id(), same);
            }
        }
        Set<Claim> left = new HashSet<>();
        waiting.values().forEach(left::addAll);
        return before.claims().stream().filter(left::contains).toList();
    }

    private static Object words(Revision revision, Claim claim) {
        int trigger =
                claim.evidence().trigger().start() - claim.evidence().sentence().start();
        return List.of(
                part(revision, claim),
                claim.evidence().text(),
                trigger,
                claim.event().type());
    }

    /** Headlines, captions and the body are told apart. */
    private static Segment.Kind part(Revision revision, Claim claim) {
        Segment.Kind kind =
                revision.story().segments().get(claim.evidence().segment()).kind();
        return kind.body() ? Segment.Kind.PARAGRAPH : kind;
    }

    private void byLikeness(List<Claim> left, List<Claim> added) {
        Slots slots = new Slots(before.story(), after.story());
        List<Telling> then = left.stream()
                .map(c -> new Telling(c, part(before, c), slots.before(c)))
                .toList();
        List<Telling> now = added.stream()
                .map(c -> new Telling(c, part(after, c), slots.after(c)))
                .toList();
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < then.size(); i++) {
            for (int j = 0; j < now.size(); j++) {
                double likeness = then.get(i).likeness(now.get(j));
                if (likeness >= Telling.ENOUGH) {
                    candidates.add(new Candidate(i, j, likeness));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::likeness)
                .reversed()
                .thenComparingInt(Candidate::before)
                .thenComparingInt(Candidate::after));
        boolean[] taken = new boolean[then.size()];
        for (Candidate candidate : candidates) {
            Claim claim = now.get(candidate.after()).claim();
            if (!taken[candidate.before()] && !older.containsKey(claim.id())) {
                taken[candidate.before()] = true;
                older.put(claim.id(), then.get(candidate.before()).claim());
            }
        }
    }
}
