package org.acta.ledger.revisions;

import java.util.List;
import java.util.Set;
import org.acta.ledger.entry.Delta;
import org.acta.model.Claim;
import org.acta.model.EventType;
import org.acta.model.Reality;
import org.acta.model.Reality.Status;

/**
 * Which kind of change it is when a claim that both revisions tell differs in some fields. The first that holds decides:
 *
 * <ol>
 *   <li>What was asserted is denied, or the reverse: <b>changed</b>, since the new claim is neither firmer nor weaker but the opposite.
 *   <li>It is merely possible now: <b>weakened</b>; it was merely possible: <b>confirmed</b>.
 *   <li>It has come nearer to having happened: <b>confirmed</b>; further from it: <b>weakened</b>. In falling order: done or going on, planned,
 *       conditional, hypothetical. A promise or a threat counts as planned (as conditional with a condition) beside the deed itself.
 *   <li>It is told as surer: <b>confirmed</b>; as less sure: <b>weakened</b>. In falling order: certain, probable, left to its source
 *       (uncommitted).
 *   <li>Told on somebody's word before and outright now: <b>confirmed</b>; the other way round: <b>weakened</b>.
 *   <li>What happened is told differently (event, sides, numbers): <b>changed</b>, whoever says it.
 *   <li>Another chain of sources says it: <b>reattributed</b>.
 *   <li>Only the circumstances differ (time, place, agreement, condition…): <b>changed</b>.
 * </ol>
 *
 * A lower number is no weaker claim: it is changed.
 */
final class Change {

    private static final Set<String> CORE =
            Set.of(Differences.EVENT, Differences.ACTORS, Differences.RECIPIENTS, Differences.QUANTITIES);

    private static final Set<EventType> UNDERTAKINGS = Set.of(EventType.AGREE, EventType.THREATEN);

    private Change() {}

    /** Of a claim in two revisions that differ in these fields. */
    static Delta.Kind kind(Claim before, Claim after, List<String> fields) {
        if (before.reality().negative() != after.reality().negative()) {
            return Delta.Kind.CHANGED;
        }
        int firmer = firmer(before, after);
        if (firmer != 0) {
            return firmer > 0 ? Delta.Kind.CONFIRMED : Delta.Kind.WEAKENED;
        }
        boolean reattributed = fields.contains(Differences.ATTRIBUTION);
        return reattributed && fields.stream().noneMatch(CORE::contains) ? Delta.Kind.REATTRIBUTED : Delta.Kind.CHANGED;
    }

    /** Positive when it got firmer, negative when weaker. */
    private static int firmer(Claim before, Claim after) {
        int likelier = Boolean.compare(merelyPossible(before), merelyPossible(after));
        if (likelier != 0) {
            return likelier;
        }
        boolean sameKind = before.event().type() == after.event().type();
        int nearer = Integer.compare(nearness(after, sameKind), nearness(before, sameKind));
        if (nearer != 0) {
            return nearer;
        }
        int surer = Integer.compare(sureness(after.reality()), sureness(before.reality()));
        if (surer != 0) {
            return surer;
        }
        return Boolean.compare(
                after.attribution().isEmpty(), before.attribution().isEmpty());
    }

    private static boolean merelyPossible(Claim claim) {
        return claim.reality().certainty() == Reality.Certainty.POSSIBLE;
    }

    private static int nearness(Claim claim, boolean sameKind) {
        Status status = claim.reality().status();
        if (!sameKind && UNDERTAKINGS.contains(claim.event().type()) && status == Status.DONE) {
            return nearness(claim.reality().condition() == null ? Status.PLANNED : Status.CONDITIONAL);
        }
        return nearness(status);
    }

    private static int nearness(Status status) {
        return switch (status) {
            case DONE, ONGOING -> 3;
            case PLANNED -> 2;
            case CONDITIONAL -> 1;
            case HYPOTHETICAL -> 0;
        };
    }

    private static int sureness(Reality reality) {
        return switch (reality.certainty()) {
            case CERTAIN -> 3;
            case PROBABLE -> 2;
            case UNCOMMITTED -> 1;
            case POSSIBLE -> 0;
        };
    }
}
