package org.acta.app.cli;

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
            "2:the call is wrong; standard error says how"
        },
        footer = {
            "",
            "Examples:",
            "  acta read examples/es-visita-pyongyang-2024.html   claims of one story, to read",
            "  acta read --format jsonl stories/ > claims    claims of a folder, a line each",
            "  cat page.html | acta read -                   a story from standard input"
        })
public final class ActaCommand implements Runnable {

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
                    throw problem;
                });
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "acta: name a command");
    }
}
