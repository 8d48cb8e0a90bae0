package org.acta.app.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.acta.ledger.Ledger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code acta dump}. */
@Command(
        name = "dump",
        mixinStandardHelpOptions = true,
        usageHelpAutoWidth = true,
        description =
                "Writes everything the ledger holds, its history included, as lines of JSON; acta import reads them.")
final class DumpCommand implements Callable<Integer> {

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write; else standard output.")
    private @Nullable Path target;

    @Mixin
    private StoreOption store = new StoreOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        try (Ledger ledger = store.read()) {
            if (target != null) {
                try (BufferedWriter out = Files.newBufferedWriter(target)) {
                    said(ledger, out);
                }
            } else {
                PrintWriter out = spec.commandLine().getOut();
                said(ledger, out);
                out.flush();
            }
            return 0;
        }
    }

    private void said(Ledger ledger, Writer out) {
        spec.commandLine().getErr().println("acta: " + ledger.dump(out) + " rows written");
    }
}
