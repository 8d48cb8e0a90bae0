package org.acta.app.cli;

import org.acta.ledger.queries.Answer;
import org.acta.ledger.queries.Filter;
import org.acta.ledger.queries.Page;
import org.acta.ledger.queries.Sources;
import org.acta.ledger.store.Snapshot;
import picocli.CommandLine.Command;

/** {@code acta sources}. */
@Command(
        name = "sources",
        description = "Who says what the record holds: how much, and how much of it nobody else says.",
        modelTransformer = Question.Narrowed.class,
        footer = {"", "  acta sources --between CHN,PHL"})
final class SourcesCommand extends Question {

    @Override
    protected Answer answer(Snapshot snapshot, Filter filter, Page page) {
        return new Sources(snapshot, rejected()).answer(filter, page);
    }
}
