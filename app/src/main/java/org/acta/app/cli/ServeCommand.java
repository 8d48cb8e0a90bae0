package org.acta.app.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.acta.app.web.Desk;
import org.acta.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code acta serve}: the desk over a ledger. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Opens the desk: pages to look at the record, check it and put it right. Ctrl-C ends it.",
        footer = {"", "  acta serve", "  acta serve --store news.duckdb --port 9000"})
final class ServeCommand implements Callable<Integer> {

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "Address to listen on (${DEFAULT-VALUE}: this machine only).")
    private String host = "";

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "Port to listen on; 0 for any that is free (${DEFAULT-VALUE}).")
    private int port;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        CountDownLatch ended = new CountDownLatch(1);
        try (Ledger ledger = store.write(new Problems(spec.commandLine().getErr()));
                Desk desk = Desk.start(ledger, host, port)) {
            spec.commandLine().getOut().println("the desk is at http://" + host + ":" + desk.port() + "/");
            spec.commandLine().getOut().flush();
            Runtime.getRuntime().addShutdownHook(new Thread(ended::countDown));
            ended.await();
        }
        return 0;
    }
}
