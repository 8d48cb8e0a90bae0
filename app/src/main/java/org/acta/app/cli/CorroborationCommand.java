package org.acta.app.cli;

import java.util.List;
import org.acta.ledger.queries.Answer;
import org.acta.ledger.queries.Checks;
import org.acta.ledger.queries.Filter;
import org.acta.ledger.queries.Page;
import org.acta.ledger.store.Snapshot;
import picocli.CommandLine.Command;

/** {@code acta corroboration}. */
@Command(
        name = "corroboration",
        description =
                "Who independently tells each event: roots of the chains of sources, those that take part and those that a state owns marked.",
        modelTransformer = Question.Narrowed.class,
        footer = {"", "  acta corroboration --between CHN,PHL --from 2024"})
final class CorroborationCommand extends Question {

    @Override
    protected Answer answer(Snapshot snapshot, Filter filter, Page page) {
        return new Checks(snapshot, rejected()).corroborating(filter, page);
    }

    @Override
    protected List<String> narrow(Answer answer) {
        return List.of(
                "start", "type", "actors", "recipients", "claims", "stories", "roots", "disinterested", "told_by");
    }
}
