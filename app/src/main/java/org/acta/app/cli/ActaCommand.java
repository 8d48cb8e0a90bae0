package org.acta.app.cli;

import org.acta.ledger.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The top of the {@code acta} command. */
@Command(
        name = "acta",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Reads the news and keeps the record: who did or said what to whom, when, where, how much, according to whom,"
                        + " and how real it is, with the words that say so.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            ReadCommand.class,
            AddCommand.class,
            RecodeCommand.class,
            ReviewCommand.class,
            DiffCommand.class,
            StoriesCommand.class,
            ClaimsCommand.class,
            EventsCommand.class,
            TimelineCommand.class,
            WhoCommand.class,
            SourcesCommand.class,
            AgreementsCommand.class,
            ObligationsCommand.class,
            CorroborationCommand.class,
            ContradictionsCommand.class,
            SearchCommand.class,
            StatsCommand.class,
            ExportCommand.class,
            ServeCommand.class,
            SqlCommand.class,
            CheckCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            CompactCommand.class,
            DumpCommand.class,
            ImportCommand.class,
            PageCommand.class,
            ParseCommand.class,
            EvaluateCommand.class,
            CodebookCommand.class,
            CommandLine.HelpCommand.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:everything was read",
            "1:something was skipped; standard error names it and the reason",
            "2:the call is wrong; standard error says how",
            "3:the ledger cannot be used; standard error says why"
        },
        footer = {
            "",
            "Examples:",
            "  acta read examples/es-visita-pyongyang-2024.html   claims of one story, to read",
            "  acta read --format jsonl stories/ > claims    claims of a folder, a line each",
            "  cat page.html | acta read -                   a story from standard input",
            "  acta add stories/                             the claims of a folder into the ledger ./acta.duckdb"
        })
public final class ActaCommand implements Runnable {

    private static final int STORE_TROUBLE = 3;

    @Spec
    private CommandSpec spec;

    /** Where the command starts. */
    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    /** The command with all of its parts. */
    public static CommandLine commandLine() {
        return new CommandLine(new ActaCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((problem, line, parsed) -> {
                    if (problem instanceof Unusable) {
                        line.getErr().println("acta: " + problem.getMessage());
                        return 2;
                    }
                    if (problem instanceof StoreException) {
                        line.getErr().println("acta: " + problem.getMessage());
                        return STORE_TROUBLE;
                    }
                    throw problem;
                });
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "acta: name a command");
    }
}
