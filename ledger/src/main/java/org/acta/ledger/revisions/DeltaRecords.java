package org.acta.ledger.revisions;

import java.io.IOException;
import org.acta.ledger.entry.Delta;
import org.acta.model.Claim;
import org.acta.model.Story;
import org.acta.records.CodePoints;
import org.acta.records.JsonRecord;
import org.jspecify.annotations.Nullable;

/**
 * Writes the {@code delta} records between two revisions. {@code claim} and {@code before} are the ids that the claim has in the newer and in the older
 * revision; {@code evidence} and {@code evidence_before} are its words in each, offsets into the text of that revision.
 */
public final class DeltaRecords {

    private final CodePoints before;
    private final CodePoints after;

    public DeltaRecords(Story before, Story after) {
        this.before = new CodePoints(before.text());
        this.after = new CodePoints(after.text());
    }

    /** A line of JSON without its line end. */
    public String of(Delta delta) {
        JsonRecord json = new JsonRecord(after);
        return json.finish(() -> {
            json.text("type", "delta");
            json.text("document", delta.document());
            json.number("from", delta.from());
            json.number("to", delta.to());
            json.name("kind", delta.kind());
            json.text("claim", delta.claim() == null ? null : delta.claim().id());
            json.text("before", delta.before() == null ? null : delta.before().id());
            json.texts("fields", delta.fields());
            json.yes("silent", delta.silent());
            evidence(json, "evidence", delta.claim());
            evidence(json.over(before), "evidence_before", delta.before());
        });
    }

    private static void evidence(JsonRecord json, String name, @Nullable Claim claim) throws IOException {
        if (claim != null) {
            json.object(name, () -> json.evidence(claim.evidence()));
        }
    }
}
