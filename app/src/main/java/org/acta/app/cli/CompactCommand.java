package org.acta.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code acta compact}. */
@Command(
        name = "compact",
        mixinStandardHelpOptions = true,
        usageHelpAutoWidth = true,
        description = "Gives back disk space that the ledger no longer needs.")
final class CompactCommand implements Callable<Integer> {

    @Mixin
    private StoreOption store = new StoreOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        store.write(new Problems(spec.commandLine().getErr())).compact();
        return 0;
    }
}
