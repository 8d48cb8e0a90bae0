package org.acta.app.cli;

import java.time.Clock;
import org.acta.ledger.Ledger;
import org.acta.ledger.store.Unfinished;
import picocli.CommandLine.Option;

/** Which ledger a command works on: {@code --store}, the same on every command. */
final class StoreOption {

    private static final int NAMED = 5;

    @Option(
            names = "--store",
            paramLabel = "FILE|URL",
            defaultValue = "${env:ACTA_STORE:-acta.duckdb}",
            description = "The ledger: a DuckDB file or jdbc:postgresql://…; else $ACTA_STORE, else ./acta.duckdb.")
    private String url = "";

    String url() {
        return url;
    }

    /** For questions; it must be there. */
    Ledger read() {
        return Ledger.read(url);
    }

    /** For adding; it is made where it is not there. Says what was left unfinished before. */
    Ledger write(Problems problems) {
        Ledger ledger = Ledger.open(url, Clock.systemUTC(), Version.text());
        for (Unfinished batch : ledger.unfinished()) {
            int more = batch.contents().size() - NAMED;
            problems.note("an addition begun on " + batch.recorded()
                    + " was not finished and nothing of it is kept; add again: "
                    + String.join(", ", batch.contents().stream().limit(NAMED).toList())
                    + (more > 0 ? " and " + more + " more" : ""));
        }
        return ledger;
    }
}
