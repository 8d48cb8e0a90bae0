package org.acta.ledger.entry;

import java.util.List;
import org.acta.model.Claim;
import org.jspecify.annotations.Nullable;

/**
 * What a new revision of a document changed about one claim.
 *
 * @param claim as the new revision has it; null where it was withdrawn
 * @param before as the old revision had it; null where it was added
 * @param fields names of the fields that differ, as in the records
 * @param silent the page says nothing of having been changed
 */
public record Delta(
        String document,
        int from,
        int to,
        Kind kind,
        @Nullable Claim claim,
        @Nullable Claim before,
        List<String> fields,
        boolean silent) {

    /** What happened to the claim. */
    public enum Kind {
        ADDED,
        WITHDRAWN,
        CHANGED,
        REATTRIBUTED,
        WEAKENED,
        CONFIRMED
    }

    public Delta {
        fields = List.copyOf(fields);
    }
}
