package org.acta.app.cli;

import java.util.concurrent.Callable;
import org.acta.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code acta restore}. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        usageHelpAutoWidth = true,
        description =
                "Makes a ledger from a backup. What is there already is not touched: move a damaged file away first.")
final class RestoreCommand implements Callable<Integer> {

    @Parameters(paramLabel = "COPY", description = "What acta backup made.")
    private String copy = "";

    @Mixin
    private StoreOption store = new StoreOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (Ledger ledger = Ledger.read(copy)) {
            long rows = ledger.backup(store.url());
            spec.commandLine().getErr().println("acta: " + rows + " rows restored to " + store.url());
            return 0;
        }
    }
}
