package org.acta.app.cli;

import java.io.PrintWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.concurrent.Callable;
import org.acta.ledger.Ledger;
import org.acta.ledger.queries.Answer;
import org.acta.ledger.queries.Field;
import org.acta.ledger.queries.Filter;
import org.acta.ledger.queries.Page;
import org.acta.ledger.queries.UnclearQuestion;
import org.acta.ledger.store.Snapshot;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IModelTransformer;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A question to the ledger: what all questions share. */
@Command(
        mixinStandardHelpOptions = true,
        usageHelpAutoWidth = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:answered", "2:the question or the store is not as it should be; standard error says why"})
abstract class Question implements Callable<Integer> {

    private static final String AND = "--and";

    /** How an answer is printed. */
    enum Format {
        TABLE,
        JSONL,
        CSV
    }

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(
            names = "--as-of",
            paramLabel = "TIME",
            description =
                    "What the ledger held at this time of recording (YYYY-MM-DD, its end in UTC, or YYYY-MM-DDThh:mm:ssZ).")
    private @Nullable String asOf;

    @Option(
            names = "--format",
            paramLabel = "table|jsonl|csv",
            description = "table on a terminal, jsonl elsewhere, unless said here.")
    private Format format = Terminal.out() ? Format.TABLE : Format.JSONL;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "1000",
            description = "At most so many rows (${DEFAULT-VALUE}).")
    private int limit;

    @Option(
            names = "--after",
            paramLabel = "PLACE",
            description = "Go on where a page ended; standard error names the place.")
    private @Nullable String after;

    @Option(names = "--wide", description = "A table with all columns; jsonl and csv always have them.")
    private boolean wide;

    @Option(names = "--rejected", description = "Count claims as well that a person rejected.")
    private boolean rejected;

    @Spec
    private CommandSpec spec;

    /** The rows asked for. */
    protected abstract Answer answer(Snapshot snapshot, Filter filter, Page page);

    /** The columns that a table shows unless it is to be wide. */
    protected List<String> narrow(Answer answer) {
        return answer.columns();
    }

    /** Do claims count that a person rejected? */
    protected final boolean rejected() {
        return rejected;
    }

    @Override
    public Integer call() {
        try {
            Filter filter = filter(spec);
            Page page = new Page(limit, after);
            print(store.read(), filter, page);
            return 0;
        } catch (UnclearQuestion e) {
            throw new Unusable(String.valueOf(e.getMessage()));
        }
    }

    private void print(Ledger opened, Filter filter, Page page) {
        try (Ledger ledger = opened;
                Snapshot snapshot = asOf == null ? ledger.now() : ledger.asOf(time(asOf))) {
            Answer answer = answer(snapshot, filter, page);
            PrintWriter out = spec.commandLine().getOut();
            out.print(new Answers(answer, wide ? answer.columns() : narrow(answer)).in(format));
            out.flush();
            if (answer.next() != null) {
                spec.commandLine().getErr().println("acta: there is more: --after " + answer.next());
            }
        }
    }

    private static Instant time(String text) {
        try {
            return text.length() == 10
                    ? LocalDate.parse(text)
                            .plusDays(1)
                            .atStartOfDay()
                            .toInstant(ZoneOffset.UTC)
                            .minusMillis(1)
                    : Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new Unusable("--as-of: not a time (YYYY-MM-DD or YYYY-MM-DDThh:mm:ssZ): " + text);
        }
    }

    /** The filter that the options of a command make up. */
    static Filter filter(CommandSpec spec) {
        Filter filter = Filter.none();
        for (Field field : Field.values()) {
            OptionSpec option = spec.findOption("--" + field.word());
            List<String> values = option == null ? null : option.getValue();
            if (values != null) {
                OptionSpec and = field == Field.BETWEEN ? spec.findOption(AND) : null;
                String second = and == null ? null : and.getValue();
                filter = filter.with(field, String.join(",", values) + (second == null ? "" : "," + second));
            }
        }
        return filter;
    }

    /** Gives a question the options of the filter. */
    static final class Narrowed implements IModelTransformer {

        @Override
        public CommandSpec transform(CommandSpec command) {
            for (Field field : Field.values()) {
                command.addOption(OptionSpec.builder("--" + field.word())
                        .paramLabel(field.shape())
                        .description(field.meaning())
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .arity("1")
                        .build());
            }
            command.addOption(OptionSpec.builder(AND)
                    .paramLabel("CODE")
                    .description("the second of --between, if it is not named there")
                    .type(String.class)
                    .arity("1")
                    .build());
            return command;
        }
    }
}
