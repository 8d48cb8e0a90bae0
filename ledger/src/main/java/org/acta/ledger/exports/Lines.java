package org.acta.ledger.exports;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.acta.ledger.entry.Entry;
import org.acta.ledger.entry.Event;
import org.acta.ledger.entry.Revision;
import org.acta.model.Agreement;
import org.acta.model.Claim;
import org.acta.records.CodePoints;
import org.acta.records.JsonRecord;
import org.acta.records.Records;

/** Everything as JSON lines: the records of each story as {@code acta read} prints them, and for each event its id with the keys of its claims. */
final class Lines implements Export {

    private final Writer out;

    Lines(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    @Override
    public void revision(Revision revision) throws IOException {
        Records records = new Records(revision.story());
        line(records.document());
        for (Claim claim : revision.claims()) {
            line(records.claim(claim));
        }
        for (Agreement agreement : revision.agreements()) {
            line(records.agreement(agreement));
        }
    }

    @Override
    public void event(Event event) throws IOException {
        JsonRecord json = new JsonRecord(new CodePoints(""));
        line(json.finish(() -> {
            json.text("type", "event");
            json.text("id", event.id());
            json.texts("claims", event.entries().stream().map(Entry::key).toList());
        }));
    }

    private void line(String record) throws IOException {
        out.write(record);
        out.write('\n');
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
