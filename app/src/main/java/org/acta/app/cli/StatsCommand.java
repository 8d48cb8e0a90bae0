package org.acta.app.cli;

import org.acta.ledger.queries.Answer;
import org.acta.ledger.queries.Filter;
import org.acta.ledger.queries.Page;
import org.acta.ledger.queries.Stats;
import org.acta.ledger.store.Snapshot;
import picocli.CommandLine.Command;

/** {@code acta stats}. */
@Command(name = "stats", description = "How much the record holds.")
final class StatsCommand extends Question {

    @Override
    protected Answer answer(Snapshot snapshot, Filter filter, Page page) {
        return new Stats(snapshot).answer();
    }
}
