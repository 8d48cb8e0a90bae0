package org.acta.app.cli;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.acta.ledger.queries.Agreements;
import org.acta.ledger.queries.Answer;
import org.acta.ledger.queries.Filter;
import org.acta.ledger.queries.Page;
import org.acta.ledger.store.Snapshot;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code acta agreements}. */
@Command(
        name = "agreements",
        description =
                "The register of agreements: between whom, where they stood on a day and according to whom, what they bind to, what replaced them.",
        modelTransformer = Question.Narrowed.class,
        footer = {"", "  acta agreements --between RUS --and PRK --on 2024-07-01", "  acta agreements --side COL"})
final class AgreementsCommand extends Question {

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "Where they stood at the end of this day; today, unless said here.")
    private @Nullable String on;

    /** The day meant by an option that may be missing. */
    static LocalDate day(@Nullable String text) {
        return text == null ? LocalDate.now(ZoneOffset.UTC) : Filter.last(text);
    }

    @Override
    protected Answer answer(Snapshot snapshot, Filter filter, Page page) {
        return new Agreements(snapshot).answer(filter, day(on));
    }

    @Override
    protected List<String> narrow(Answer answer) {
        return List.of("name", "parties", "date", "status", "according_to", "obligations", "without", "superseded_by");
    }
}
