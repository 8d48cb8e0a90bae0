package org.acta.app.cli;

import java.util.List;
import java.util.Locale;
import org.acta.ledger.queries.Agreements;
import org.acta.ledger.queries.Answer;
import org.acta.ledger.queries.Filter;
import org.acta.ledger.queries.Page;
import org.acta.ledger.store.Snapshot;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code acta obligations}. */
@Command(
        name = "obligations",
        description =
                "Who is bound to help whom: duties to defend and to consult under agreements that stand, and where a story says that there is none.",
        footer = {
            "",
            "  acta obligations --of RUS --if-attacked PRK",
            "  acta obligations --if-attacked FIN --on 2024-01-01"
        })
final class ObligationsCommand extends Question {

    @Option(
            names = "--of",
            paramLabel = "CODE",
            description = "The side that may be bound; without it, whoever has an agreement with the attacked.")
    private @Nullable String of;

    @Option(names = "--if-attacked", paramLabel = "CODE", required = true, description = "The side that is attacked.")
    private String attacked = "";

    @Option(names = "--on", paramLabel = "DATE", description = "On this day; today, unless said here.")
    private @Nullable String on;

    @Override
    protected Answer answer(Snapshot snapshot, Filter filter, Page page) {
        return new Agreements(snapshot)
                .obligations(
                        of == null ? null : of.toUpperCase(Locale.ROOT),
                        attacked.toUpperCase(Locale.ROOT),
                        AgreementsCommand.day(on));
    }

    @Override
    protected List<String> narrow(Answer answer) {
        return List.of("of", "obligation", "absent", "name", "according_to", "text");
    }
}
