package org.acta.app.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.acta.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code acta import}. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        usageHelpAutoWidth = true,
        description = "Fills an empty ledger with what acta dump wrote: all of it, or nothing when it is not whole.")
final class ImportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE|-", description = "What acta dump wrote; - for standard input.")
    private String name = "";

    @Mixin
    private StoreOption store = new StoreOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Problems problems = new Problems(spec.commandLine().getErr());
        try (Reader in = open();
                Ledger ledger = store.write(problems)) {
            problems.note(ledger.load(in) + " rows read into " + store.url());
            return 0;
        }
    }

    private Reader open() throws IOException {
        if (name.equals("-")) {
            return new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        }
        Path file = Path.of(name);
        if (!Files.isReadable(file)) {
            throw new Unusable(name + " cannot be read");
        }
        return Files.newBufferedReader(file);
    }
}
