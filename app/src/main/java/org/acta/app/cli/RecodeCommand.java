package org.acta.app.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import org.acta.Account;
import org.acta.Acta;
import org.acta.ledger.Ledger;
import org.acta.ledger.entry.Recoded;
import org.acta.ledger.store.Snapshot;
import org.acta.model.Story;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code acta recode}: the kept texts, coded by the engine as it is now. */
@Command(
        name = "recode",
        mixinStandardHelpOptions = true,
        usageHelpAutoWidth = true,
        description =
                "Codes the kept texts again with this engine, keeps what it finds beside what was found before, and says what changed.",
        footer = {"", "Reviews stay: they hang on the ids of claims, which an unchanged sentence keeps."})
final class RecodeCommand implements Callable<Integer> {

    private static final int BATCH = 50;

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
        Tally tally = new Tally(spec.commandLine().getOut());
        try (Ledger ledger = store.write(problems);
                Snapshot kept = ledger.now();
                Crew<Account> crew = new Crew<>(threads)) {
            recode(ledger, kept, crew, tally);
        }
        problems.note(tally.toString());
        return 0;
    }

    private static void recode(Ledger ledger, Snapshot kept, Crew<Account> crew, Tally tally) {
        Acta acta = Acta.load();
        List<Account> waiting = new ArrayList<>();
        Map<String, List<Integer>> revisions = kept.revisions();
        try (ProgressBar bar = Progress.of("coding", revisions.size())) {
            revisions.forEach((document, numbers) -> {
                for (int number : numbers) {
                    Story story = kept.story(document, number).orElseThrow().in(number);
                    crew.inOrder(() -> acta.read(story), account -> {
                        waiting.add(account);
                        if (waiting.size() == BATCH) {
                            keep(ledger, waiting, tally);
                        }
                    });
                }
                bar.step();
            });
            crew.finish();
        }
        keep(ledger, waiting, tally);
    }

    private static void keep(Ledger ledger, List<Account> waiting, Tally tally) {
        ledger.recode(waiting).forEach(tally::count);
        waiting.clear();
    }

    /** What changed so far. */
    private static final class Tally {

        private final PrintWriter out;
        private int same;
        private int changed;
        private int added;
        private int withdrawn;
        private int told;

        Tally(PrintWriter out) {
            this.out = out;
        }

        void count(Recoded recoded) {
            if (recoded.same()) {
                same++;
                return;
            }
            changed++;
            added += recoded.added().size();
            withdrawn += recoded.withdrawn().size();
            told += recoded.changed().size();
            out.println(recoded.document() + " revision " + recoded.revision() + ": "
                    + recoded.added().size() + " claims added, "
                    + recoded.withdrawn().size() + " withdrawn, "
                    + recoded.changed().size() + " changed"
                    + (recoded.agreements() ? "; agreements changed" : ""));
            out.flush();
        }

        @Override
        public String toString() {
            return same + " texts as before, " + changed + " not: " + added + " claims added, " + withdrawn
                    + " withdrawn, " + told + " changed";
        }
    }
}
