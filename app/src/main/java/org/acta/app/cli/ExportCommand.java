package org.acta.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.acta.Acta;
import org.acta.ledger.Ledger;
import org.acta.ledger.exports.Choice;
import org.acta.ledger.exports.Export;
import org.acta.ledger.exports.Format;
import org.acta.ledger.queries.Filter;
import org.acta.ledger.queries.UnclearQuestion;
import org.acta.ledger.store.Snapshot;
import org.acta.model.Sentence;
import org.acta.model.Story;
import org.acta.records.Names;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code acta export}: the record in formats that others read. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        usageHelpAutoWidth = true,
        description = "Writes the record in a format that others read: the ledger, or the stories named.",
        modelTransformer = Question.Narrowed.class,
        footer = {
            "",
            "gdelt, gdelt-mentions, icews, polecat, phoenix   tables of events: what is told to have happened on some day,",
            "                                                 a row for each pair of sides",
            "jsonl, csv                                       everything: records, or tables in a folder",
            "turtle, trig, json-ld                            linked data; trig and json-ld with a graph for each story",
            "naf                                              a file for each story, with words and dependencies",
            "actor-graph, agreement-graph                     GraphML",
            "",
            "  acta export --format gdelt --out events.csv",
            "  acta export --format icews --all --side KEN story.html"
        })
final class ExportCommand implements Callable<Integer> {

    /** Schemes of quad classes. */
    enum Scheme {
        GDELT,
        PHOENIX,
        PLOVER
    }

    @Parameters(
            paramLabel = "FILE|DIR|-",
            description = "Stories to read and join instead of asking the ledger; filters do not apply to them.")
    private List<String> names = List.of();

    @Option(
            names = "--format",
            required = true,
            paramLabel = "FORMAT",
            description = "One of ${COMPLETION-CANDIDATES}.")
    private Format format = Format.GDELT;

    @Option(
            names = "--out",
            paramLabel = "FILE|DIR",
            description = "Where to write, a folder for csv and naf; else standard output.")
    private @Nullable Path target;

    @Option(
            names = "--all",
            description =
                    "Tables of events: also what is planned, denied, merely possible, conditional or without a day.")
    private boolean all;

    @Option(
            names = "--one-a-day",
            description = "Tables of events: only the first of a day with the same sides and code.")
    private boolean oneADay;

    @Option(
            names = "--quad-classes",
            paramLabel = "gdelt|phoenix|plover",
            description = "Tables of events: these classes of cooperation and conflict instead of the format's own.")
    private @Nullable Scheme quadClasses;

    @Mixin
    private StoreOption store = new StoreOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Problems problems = new Problems(spec.commandLine().getErr());
        String scheme = quadClasses == null ? "" : Names.of(quadClasses);
        Choice choice = new Choice(all, oneADay, scheme, "acta " + Version.text(), new Grammar());
        if (!names.isEmpty()) {
            try (Export export = open(choice)) {
                new Joined(names, problems).into(export);
            }
            return problems.exitCode();
        }
        try {
            Filter filter = Question.filter(spec);
            try (Ledger ledger = store.read();
                    Snapshot snapshot = ledger.now();
                    Export export = open(choice)) {
                new Recorded(snapshot, filter).into(export);
            }
        } catch (UnclearQuestion e) {
            throw new Unusable(String.valueOf(e.getMessage()));
        }
        return problems.exitCode();
    }

    private Export open(Choice choice) {
        if (format.folder() && target == null) {
            throw new Unusable(format + " is several files: name a folder with --out");
        }
        try {
            return target == null ? format.open(choice, standardOutput()) : format.open(choice, target);
        } catch (IOException e) {
            throw new Unusable("cannot write " + target + ": " + e.getMessage());
        }
    }

    /** Printed as the command prints, closed by whoever opened it. */
    private OutputStream standardOutput() {
        return new Printed(spec.commandLine().getOut());
    }

    /** Reads sentences once they are asked for. */
    private static final class Grammar implements Function<Story, List<Sentence>> {

        private @Nullable Acta acta;

        @Override
        public List<Sentence> apply(Story story) {
            if (acta == null) {
                acta = Acta.load();
            }
            return acta.sentencesIn(story);
        }
    }
}
