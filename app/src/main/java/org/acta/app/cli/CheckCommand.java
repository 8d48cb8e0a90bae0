package org.acta.app.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.acta.ledger.Ledger;
import org.acta.ledger.store.Checking;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code acta check}. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        usageHelpAutoWidth = true,
        description = "Looks through everything the ledger holds: hashes, spans against texts, references, counts.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:all is well", "1:something is not; each is named", "3:the ledger cannot be read"})
final class CheckCommand implements Callable<Integer> {

    @Mixin
    private StoreOption store = new StoreOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (Ledger ledger = store.read()) {
            Checking.Report report = ledger.check();
            PrintWriter out = spec.commandLine().getOut();
            report.findings().forEach(out::println);
            out.println(report.codings() + " codings, " + report.claims() + " claims, " + report.agreements()
                    + " agreements: "
                    + (report.findings().isEmpty()
                            ? "all is well"
                            : report.findings().size() + " findings"));
            out.flush();
            return report.findings().isEmpty() ? 0 : 1;
        }
    }
}
