package org.acta.app.cli;

import org.acta.ledger.queries.Answer;
import org.acta.ledger.queries.Filter;
import org.acta.ledger.queries.Page;
import org.acta.ledger.queries.Who;
import org.acta.ledger.store.Snapshot;
import picocli.CommandLine.Command;

/** {@code acta who}. */
@Command(
        name = "who",
        description = "Who takes part in the record, those in most claims first.",
        modelTransformer = Question.Narrowed.class,
        footer = {"", "  acta who --person lavrov", "  acta who --side COL --from 2016"})
final class WhoCommand extends Question {

    @Override
    protected Answer answer(Snapshot snapshot, Filter filter, Page page) {
        return new Who(snapshot, rejected()).answer(filter, page);
    }
}
