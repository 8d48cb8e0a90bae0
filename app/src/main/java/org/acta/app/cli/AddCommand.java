package org.acta.app.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import me.tongfei.progressbar.ProgressBar;
import org.acta.Account;
import org.acta.Acta;
import org.acta.ledger.Ledger;
import org.acta.ledger.store.Added;
import org.acta.ledger.store.Added.Outcome;
import org.acta.model.Story;
import org.acta.reading.ReadResult;
import org.acta.reading.Reading;
import org.acta.reading.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code acta add}: stories into the ledger. */
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        description = "Reads stories and keeps their claims and agreements in the ledger.",
        footer = {
            "",
            "Takes what acta read takes. A page that is kept already changes nothing; a changed page makes a revision.",
            "Stories are kept a few at a time; what the last line counts is on disk.",
            "",
            "  acta add archive/",
            "  acta add --store news.duckdb story.html"
        })
final class AddCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "FILE|DIR|-",
            description = "Stories, folders of stories; standard input for - or nothing.")
    private List<String> names = List.of();

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(
            names = "--threads",
            paramLabel = "N",
            defaultValue = "0",
            description = "Stories read at once; 0 (the default) for one per processor.")
    private int threads;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Problems problems = new Problems(spec.commandLine().getErr());
        Inputs inputs = Inputs.of(names, System.in);
        inputs.skipped().forEach(s -> problems.skipped(s.name(), s.reason()));
        Tally tally = new Tally();
        try (Ledger ledger = store.write(problems);
                ProgressBar bar = Progress.of("adding", inputs.sources().size());
                Crew<Account> crew = new Crew<>(threads)) {
            add(inputs.sources(), new Pile(ledger, tally), crew, bar, problems);
        } finally {
            problems.note(tally + (problems.skipped() == 0 ? "" : ", " + problems.skipped() + " skipped"));
        }
        return problems.exitCode();
    }

    private static void add(List<Source> sources, Pile pile, Crew<Account> crew, ProgressBar bar, Problems problems) {
        Reading reading = Reading.load();
        Acta acta = Acta.load();
        for (Source source : sources) {
            try (Stream<ReadResult> results = reading.read(source)) {
                results.forEach(result -> {
                    if (result instanceof ReadResult.Skipped skipped) {
                        problems.skipped(skipped.name(), skipped.reason());
                    } else if (result instanceof ReadResult.Read read && pile.lacks(read.story())) {
                        crew.inOrder(() -> acta.read(read.story()), pile::put);
                    }
                });
            }
            bar.step();
        }
        crew.finish();
        pile.add();
    }

    /** Accounts that wait to be added together: until there are many, or the first has waited for a while. */
    private static final class Pile {

        private static final int MOST = 50;
        private static final long NANOSECONDS = 1_000_000_000L;

        private final Ledger ledger;
        private final Tally tally;
        private final List<Account> waiting = new ArrayList<>();
        private long since;

        Pile(Ledger ledger, Tally tally) {
            this.ledger = ledger;
            this.tally = tally;
        }

        boolean lacks(Story story) {
            if (ledger.holds(story)) {
                tally.count(Outcome.UNCHANGED);
                return false;
            }
            return true;
        }

        void put(Account account) {
            if (waiting.isEmpty()) {
                since = System.nanoTime();
            }
            waiting.add(account);
            if (waiting.size() >= MOST || System.nanoTime() - since > NANOSECONDS) {
                add();
            }
        }

        void add() {
            if (!waiting.isEmpty()) {
                ledger.add(waiting).forEach(tally::count);
                waiting.clear();
            }
        }
    }

    /** What is kept so far. */
    private static final class Tally {

        private final Map<Outcome, Integer> stories = new EnumMap<>(Outcome.class);
        private int claims;
        private int agreements;

        void count(Added added) {
            count(added.outcome());
            claims += added.claims();
            agreements += added.agreements();
        }

        void count(Outcome outcome) {
            stories.merge(outcome, 1, Integer::sum);
        }

        @Override
        public String toString() {
            return stories.getOrDefault(Outcome.ADDED, 0) + " added, " + stories.getOrDefault(Outcome.REVISED, 0)
                    + " revised, " + stories.getOrDefault(Outcome.UNCHANGED, 0) + " unchanged: " + claims + " claims, "
                    + agreements + " agreements";
        }
    }
}
