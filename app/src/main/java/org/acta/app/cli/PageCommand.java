package org.acta.app.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.acta.model.Story;
import org.acta.reading.ReadResult;
import org.acta.reading.Reading;
import org.acta.reading.Source;
import org.acta.records.Records;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code acta page}: what is on a page, before any claim is read from it. */
@Command(
        name = "page",
        mixinStandardHelpOptions = true,
        description = "Shows the segments and metadata of pages.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:every page was read",
            "1:some page could not be read; the reason is on standard error",
            "2:wrong usage"
        })
public final class PageCommand implements Callable<Integer> {

    /** How pages are shown. */
    enum Format {
        text,
        jsonl
    }

    @Parameters(
            paramLabel = "FILE|DIR|-",
            description = "Pages (.html, .txt), articles (.jsonl), each also as .gz; standard input for - or nothing.")
    private List<String> inputs = new ArrayList<>();

    @Option(
            names = "--format",
            defaultValue = "text",
            description = "text (for people) or jsonl (one document record per page).")
    private Format format = Format.text;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Inputs found = Inputs.of(inputs, System.in);
        Reading reading = Reading.load();
        int skipped = 0;
        for (ReadResult.Skipped nothing : found.skipped()) {
            skipped += report(nothing, err);
        }
        for (Source source : found.sources()) {
            try (Stream<ReadResult> results = reading.read(source)) {
                skipped += results.mapToInt(result -> show(result, out, err)).sum();
            }
        }
        out.flush();
        err.flush();
        return skipped == 0 ? 0 : 1;
    }

    /** Returns the number of pages that could not be read: 0 or 1. */
    private int show(ReadResult result, PrintWriter out, PrintWriter err) {
        if (result instanceof ReadResult.Skipped skipped) {
            return report(skipped, err);
        }
        Story story = ((ReadResult.Read) result).story();
        if (format == Format.jsonl) {
            out.print(new Records(story).document() + "\n");
        } else {
            PageText.print(story, out);
        }
        return 0;
    }

    private static int report(ReadResult.Skipped skipped, PrintWriter err) {
        err.print("acta: " + skipped.name() + ": " + skipped.reason() + "\n");
        return 1;
    }
}
