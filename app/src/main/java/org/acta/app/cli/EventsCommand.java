package org.acta.app.cli;

import java.util.List;
import org.acta.ledger.queries.Answer;
import org.acta.ledger.queries.Events;
import org.acta.ledger.queries.Filter;
import org.acta.ledger.queries.Page;
import org.acta.ledger.store.Snapshot;
import picocli.CommandLine.Command;

/** {@code acta events}. */
@Command(
        name = "events",
        description = "Events of the record, oldest first: each with all the claims that tell it.",
        modelTransformer = Question.Narrowed.class,
        footer = {"", "  acta events --side VEN --from 2022 --status done", "  acta events --agreement minsk"})
final class EventsCommand extends Question {

    static final List<String> SHOWN =
            List.of("start", "type", "actors", "recipients", "place", "status", "claims", "stories", "text");

    @Override
    protected Answer answer(Snapshot snapshot, Filter filter, Page page) {
        return new Events(snapshot, rejected()).answer(filter, page);
    }

    @Override
    protected List<String> narrow(Answer answer) {
        return SHOWN;
    }
}
