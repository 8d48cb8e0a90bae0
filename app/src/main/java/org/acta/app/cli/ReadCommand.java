package org.acta.app.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import me.tongfei.progressbar.ProgressBar;
import org.acta.Account;
import org.acta.Acta;
import org.acta.model.Story;
import org.acta.reading.ReadResult;
import org.acta.reading.Reading;
import org.acta.reading.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code acta read}: stories in, claims out. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description = "Reads stories and prints their claims and agreements.",
        footer = {
            "",
            "Reads .html pages, .txt as scraped, .jsonl articles (id, url, outlet, title, text or html, published, language),",
            "each also as .gz, whole folders, and standard input (-). What cannot be read is skipped with its reason.",
            "",
            "  acta read story.html",
            "  acta read --explain story.txt",
            "  acta read --format jsonl archive/ > claims.jsonl"
        })
final class ReadCommand implements Callable<Integer> {

    /** What claims are printed as. */
    enum Format {
        TEXT,
        JSONL,
        CSV
    }

    @Parameters(
            paramLabel = "FILE|DIR|-",
            description = "Stories, folders of stories; standard input for - or nothing.")
    private List<String> names = List.of();

    @Option(
            names = "--format",
            paramLabel = "text|jsonl|csv",
            description = "text on a terminal, jsonl elsewhere, unless said here.")
    private Format format = Terminal.out() ? Format.TEXT : Format.JSONL;

    @Option(names = "--explain", description = "Text with the rule behind each claim and how each name was resolved.")
    private boolean explain;

    @Option(
            names = "--threads",
            paramLabel = "N",
            defaultValue = "0",
            description =
                    "Stories read at once; 0 (the default) for one per processor. The output is the same for any number.")
    private int threads;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        Problems problems = new Problems(err);
        Inputs inputs = Inputs.of(names, System.in);
        inputs.skipped().forEach(s -> problems.skipped(s.name(), s.reason()));
        List<Source> sources = inputs.sources();
        Output output = output();
        PrintWriter out = spec.commandLine().getOut();
        out.print(output.head());
        Tally tally = new Tally();
        try (ProgressBar bar = Progress.of("reading", sources.size());
                Crew<String> crew = new Crew<>(threads)) {
            read(sources, output, crew, bar, problems, tally);
        }
        out.flush();
        if (sources.size() >= Progress.MANY || problems.skipped() > 0) {
            problems.note(tally + (problems.skipped() == 0 ? "" : ", " + problems.skipped() + " skipped"));
        }
        return problems.exitCode();
    }

    private Output output() {
        if (explain || format == Format.TEXT) {
            return new TextClaims(Terminal.colours(), explain);
        }
        return format == Format.CSV ? new CsvClaims() : new JsonLines();
    }

    private void read(
            List<Source> sources, Output output, Crew<String> crew, ProgressBar bar, Problems problems, Tally tally) {
        Reading reading = Reading.load();
        Acta acta = Acta.load();
        PrintWriter out = spec.commandLine().getOut();
        for (Source source : sources) {
            try (Stream<ReadResult> results = reading.read(source)) {
                results.forEach(result -> {
                    if (result instanceof ReadResult.Skipped skipped) {
                        problems.skipped(skipped.name(), skipped.reason());
                    } else if (result instanceof ReadResult.Read read) {
                        crew.inOrder(() -> account(acta, read.story(), output, tally), out::print);
                    }
                });
            }
            bar.step();
        }
        crew.finish();
    }

    private static String account(Acta acta, Story story, Output output, Tally tally) {
        Account account = acta.read(story);
        tally.add(account);
        return output.of(account);
    }

    /** Stories, claims and agreements read so far. */
    private static final class Tally {
        private int stories;
        private int claims;
        private int agreements;

        synchronized void add(Account account) {
            stories++;
            claims += account.claims().size();
            agreements += account.agreements().size();
        }

        @Override
        public synchronized String toString() {
            List<String> parts = new ArrayList<>();
            parts.add(stories + (stories == 1 ? " story" : " stories"));
            parts.add(claims + (claims == 1 ? " claim" : " claims"));
            parts.add(agreements + (agreements == 1 ? " agreement" : " agreements"));
            return String.join(", ", parts);
        }
    }
}
