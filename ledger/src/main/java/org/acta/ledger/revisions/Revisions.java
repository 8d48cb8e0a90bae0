package org.acta.ledger.revisions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.acta.ledger.entry.Delta;
import org.acta.ledger.entry.Revision;
import org.acta.model.Claim;

/** What one revision of a document changed against the one before, claim by claim. */
public final class Revisions {

    private Revisions() {}

    /**
     * The changes: claims of the newer revision in the order of its text, then those that it dropped in the order of the older text. A claim that
     * both tell alike, in whatever words and wherever on the page, is no change; nor is a claim that only one was understood to make, when both carry
     * the sentence.
     *
     * <p>A revision that states no number of its own counts as the one after the older.
     */
    public static List<Delta> between(Revision before, Revision after) {
        List<Matching.Pair> pairs = new Matching(before, after).pairs();
        Differences differences = new Differences(before, after);
        boolean silent = !Notices.tell(before.story(), after.story());
        String oldText = Words.fold(before.story().text());
        String newText = Words.fold(after.story().text());
        Writing writing = new Writing(before, after, silent);
        List<Delta> deltas = new ArrayList<>();
        Set<String> kept = new HashSet<>();
        for (Matching.Pair pair : pairs) {
            Claim then = pair.before();
            if (then == null) {
                if (!Words.holds(oldText, pair.after().evidence().text())) {
                    deltas.add(writing.added(pair.after()));
                }
                continue;
            }
            kept.add(then.id());
            List<String> fields = differences.fields(then, pair.after());
            if (!fields.isEmpty()) {
                deltas.add(writing.changed(Change.kind(then, pair.after(), fields), then, pair.after(), fields));
            }
        }
        before.claims().stream()
                .filter(c -> !kept.contains(c.id())
                        && !Words.holds(newText, c.evidence().text()))
                .map(writing::withdrawn)
                .forEach(deltas::add);
        return List.copyOf(deltas);
    }

    /** What all deltas between two revisions share. */
    private record Writing(String document, int from, int to, boolean silent) {

        Writing(Revision before, Revision after, boolean silent) {
            this(
                    after.story().id(),
                    before.story().revision(),
                    Math.max(after.story().revision(), before.story().revision() + 1),
                    silent);
        }

        Delta added(Claim claim) {
            return new Delta(document, from, to, Delta.Kind.ADDED, claim, null, List.of(), silent);
        }

        Delta withdrawn(Claim claim) {
            return new Delta(document, from, to, Delta.Kind.WITHDRAWN, null, claim, List.of(), silent);
        }

        Delta changed(Delta.Kind kind, Claim before, Claim after, List<String> fields) {
            return new Delta(document, from, to, kind, after, before, fields, silent);
        }
    }
}
