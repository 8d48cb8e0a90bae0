package org.acta.app.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.acta.Acta;
import org.acta.ledger.entry.Delta;
import org.acta.ledger.entry.Revision;
import org.acta.ledger.revisions.DeltaRecords;
import org.acta.ledger.revisions.Revisions;
import org.acta.model.Story;
import org.acta.reading.ReadResult;
import org.acta.reading.Reading;
import org.acta.reading.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code acta diff}: two versions of a story in, what changed claim by claim out. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = "Compares two versions of a story claim by claim.",
        footer = {
            "",
            "added         told only by the newer version",
            "withdrawn     told only by the older one",
            "changed       told differently; the fields that differ are named as in the records",
            "reattributed  told alike on somebody else's word",
            "weakened      less sure, further from done, or on somebody's word where it was told outright",
            "confirmed     surer, nearer to done, or told outright where it was on somebody's word",
            "",
            "A file of several stories is compared with the other story by story, by the id of the document.",
            "Changes of a page that tells its readers nothing of a change are marked silent.",
            "",
            "  acta diff examples/en-cairo-visit-2024.html examples/revisions/en-cairo-visit-2024-2.html"
        })
final class DiffCommand implements Callable<Integer> {

    /** What changes are printed as. */
    enum Format {
        TEXT,
        JSONL
    }

    @Parameters(index = "0", paramLabel = "OLD", description = "The older version; - for standard input.")
    private String older = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "The newer version; - for standard input.")
    private String newer = "";

    @Option(
            names = "--format",
            paramLabel = "text|jsonl",
            description = "text on a terminal, jsonl (delta records) elsewhere, unless said here.")
    private Format format = Terminal.out() ? Format.TEXT : Format.JSONL;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Problems problems = new Problems(spec.commandLine().getErr());
        Reading reading = Reading.load();
        Map<String, Story> before = stories(older, reading, problems);
        Map<String, Story> after = stories(newer, reading, problems);
        Acta acta = Acta.load();
        for (Pair pair : pairs(before, after, problems)) {
            print(Revision.of(acta.read(pair.before())), Revision.of(acta.read(pair.after())));
        }
        return problems.exitCode();
    }

    private static Map<String, Story> stories(String name, Reading reading, Problems problems) {
        Inputs inputs = Inputs.of(List.of(name), System.in);
        inputs.skipped().forEach(s -> problems.skipped(s.name(), s.reason()));
        Map<String, Story> stories = new LinkedHashMap<>();
        for (Source source : inputs.sources()) {
            try (Stream<ReadResult> results = reading.read(source)) {
                results.forEach(result -> {
                    if (result instanceof ReadResult.Skipped skipped) {
                        problems.skipped(skipped.name(), skipped.reason());
                    } else if (result instanceof ReadResult.Read read) {
                        stories.put(read.story().id(), read.story());
                    }
                });
            }
        }
        return stories;
    }

    /** One story on each side is one document whatever its ids; several are told apart by them. */
    private static List<Pair> pairs(Map<String, Story> before, Map<String, Story> after, Problems problems) {
        if (before.size() == 1 && after.size() == 1) {
            return List.of(new Pair(
                    before.values().iterator().next(), after.values().iterator().next()));
        }
        List<Pair> pairs = new ArrayList<>();
        after.forEach((id, story) -> {
            if (before.containsKey(id)) {
                pairs.add(new Pair(before.get(id), story));
            } else {
                problems.skipped(id, "only in the newer file");
            }
        });
        before.keySet().stream()
                .filter(id -> !after.containsKey(id))
                .forEach(id -> problems.skipped(id, "only in the older file"));
        return pairs;
    }

    private void print(Revision before, Revision after) {
        PrintWriter out = spec.commandLine().getOut();
        List<Delta> deltas = Revisions.between(before, after);
        if (format == Format.TEXT) {
            out.print(new TextDeltas(Terminal.colours()).of(after.story(), deltas));
        } else {
            DeltaRecords records = new DeltaRecords(before.story(), after.story());
            deltas.forEach(delta -> out.println(records.of(delta)));
        }
        out.flush();
    }

    /** Two versions of one document. */
    private record Pair(Story before, Story after) {}
}
