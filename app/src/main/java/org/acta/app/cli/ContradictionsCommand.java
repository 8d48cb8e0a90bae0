package org.acta.app.cli;

import java.util.List;
import org.acta.ledger.queries.Answer;
import org.acta.ledger.queries.Checks;
import org.acta.ledger.queries.Filter;
import org.acta.ledger.queries.Page;
import org.acta.ledger.store.Snapshot;
import picocli.CommandLine.Command;

/** {@code acta contradictions}. */
@Command(
        name = "contradictions",
        description = "Claims on one event that cannot both hold: numbers, days, whether it happened, who did it.",
        modelTransformer = Question.Narrowed.class,
        footer = {"", "  acta contradictions --between CHN,PHL --from 2024"})
final class ContradictionsCommand extends Question {

    @Override
    protected Answer answer(Snapshot snapshot, Filter filter, Page page) {
        return new Checks(snapshot, rejected()).contradicting(filter, page);
    }

    @Override
    protected List<String> narrow(Answer answer) {
        return List.of("kind", "one_words", "one_story", "other_words", "other_story");
    }
}
