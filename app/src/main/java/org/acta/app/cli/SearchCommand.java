package org.acta.app.cli;

import java.util.List;
import org.acta.ledger.queries.Answer;
import org.acta.ledger.queries.Filter;
import org.acta.ledger.queries.Page;
import org.acta.ledger.queries.Search;
import org.acta.ledger.store.Snapshot;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code acta search}. Its filters narrow down stories, so days are days of publication. */
@Command(
        name = "search",
        description =
                "Stories that have all of these words, in whatever form and with or without accents, the best first.",
        footer = {"", "  acta search asociacion estrategica", "  acta search '\"mutual defence\"' --from 2024"})
final class SearchCommand extends Question {

    @Parameters(
            arity = "1..*",
            paramLabel = "WORDS",
            description = "Words; those in quotation marks stand side by side.")
    private List<String> words = List.of();

    @Option(names = "--story", paramLabel = "ID", description = "is this document")
    private @Nullable List<String> stories;

    @Option(names = "--outlet", paramLabel = "NAME", description = "is published by this outlet")
    private @Nullable List<String> outlets;

    @Option(names = "--language", paramLabel = "es|en", description = "is told in this language")
    private @Nullable List<String> languages;

    @Option(names = "--from", paramLabel = "DATE", description = "is published on this day or later")
    private @Nullable List<String> from;

    @Option(names = "--to", paramLabel = "DATE", description = "is published on this day or earlier")
    private @Nullable List<String> to;

    @Override
    protected Answer answer(Snapshot snapshot, Filter filter, Page page) {
        return new Search(snapshot).answer(String.join(" ", words), filter, page);
    }
}
