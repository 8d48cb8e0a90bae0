package org.acta.app.cli;

import java.util.List;
import org.acta.ledger.queries.Answer;
import org.acta.ledger.queries.Claims;
import org.acta.ledger.queries.Filter;
import org.acta.ledger.queries.Page;
import org.acta.ledger.store.Snapshot;
import picocli.CommandLine.Command;

/** {@code acta claims}. */
@Command(
        name = "claims",
        description = "Claims of the record, in the order of their recording; in JSON lines, as acta read prints them.",
        modelTransformer = Question.Narrowed.class,
        footer = {"", "  acta claims --between RUS,PRK --type SUPPORT", "  acta claims --story ID --format jsonl"})
final class ClaimsCommand extends Question {

    static final List<String> SHOWN =
            List.of("start", "type", "actors", "recipients", "place", "status", "polarity", "sources", "text");

    @Override
    protected Answer answer(Snapshot snapshot, Filter filter, Page page) {
        return new Claims(snapshot, rejected()).answer(filter, page);
    }

    @Override
    protected List<String> narrow(Answer answer) {
        return SHOWN;
    }
}
