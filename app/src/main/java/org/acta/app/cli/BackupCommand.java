package org.acta.app.cli;

import java.util.concurrent.Callable;
import org.acta.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code acta backup}. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        usageHelpAutoWidth = true,
        description = "Copies the whole ledger, as it is at this moment, into a new file.",
        footer = {"", "The copy is a ledger itself, wherever the original is kept: acta claims --store COPY asks it."})
final class BackupCommand implements Callable<Integer> {

    @Parameters(paramLabel = "COPY", description = "A file that is not there yet, or an empty PostgreSQL database.")
    private String copy = "";

    @Mixin
    private StoreOption store = new StoreOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (Ledger ledger = store.read()) {
            long rows = ledger.backup(copy);
            spec.commandLine().getErr().println("acta: " + rows + " rows copied to " + copy);
            return 0;
        }
    }
}
