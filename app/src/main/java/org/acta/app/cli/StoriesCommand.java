package org.acta.app.cli;

import java.util.List;
import org.acta.ledger.queries.Answer;
import org.acta.ledger.queries.Filter;
import org.acta.ledger.queries.Page;
import org.acta.ledger.queries.Stories;
import org.acta.ledger.store.Snapshot;
import picocli.CommandLine.Command;

/** {@code acta stories}. */
@Command(
        name = "stories",
        description = "Stories of the record, newest first, with the storyline that they belong to.",
        modelTransformer = Question.Narrowed.class,
        footer = {"", "  acta stories --side RUS --from 2024-06"})
final class StoriesCommand extends Question {

    static final List<String> SHOWN = List.of("published", "outlet", "headline", "claims", "story");

    @Override
    protected Answer answer(Snapshot snapshot, Filter filter, Page page) {
        return new Stories(snapshot, rejected()).answer(filter, page);
    }

    @Override
    protected List<String> narrow(Answer answer) {
        return SHOWN;
    }
}
