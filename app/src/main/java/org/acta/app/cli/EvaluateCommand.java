package org.acta.app.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code acta evaluate}: how good it is, measured. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Measures against gold made by hand.",
        synopsisSubcommandLabel = "WHAT",
        subcommands = {EvaluateGrammarCommand.class, EvaluateStoriesCommand.class})
final class EvaluateCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "acta evaluate: name what to evaluate");
    }
}
