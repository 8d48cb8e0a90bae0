package org.acta.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.acta.Acta;
import org.acta.app.evaluation.StoryScores;
import org.acta.model.Story;
import org.acta.reading.Reading;
import org.acta.reading.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code acta evaluate stories}: claims against gold stories. */
@Command(
        name = "stories",
        mixinStandardHelpOptions = true,
        description = "Scores the claims of gold stories: NAME.txt or NAME.html with NAME.gold.json beside it.")
final class EvaluateStoriesCommand implements Callable<Integer> {

    private static final String GOLD = ".gold.json";

    @Parameters(paramLabel = "DIR", description = "The folder with stories and gold files.")
    private Path folder = Path.of(".");

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        List<Path> golds = golds();
        if (golds.isEmpty()) {
            throw new Unusable(folder + ": no NAME" + GOLD + " in it");
        }
        Acta acta = Acta.load();
        Reading reading = Reading.load();
        StoryScores scores = new StoryScores();
        for (Path gold : golds) {
            for (Story story : reading.stories(source(gold))) {
                scores.add(gold, acta.read(story).claims());
            }
        }
        PrintWriter out = spec.commandLine().getOut();
        out.println(golds.size() + " stories");
        out.println(scores);
        out.flush();
        return 0;
    }

    private List<Path> golds() throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new Unusable(folder + ": no such folder");
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().endsWith(GOLD))
                    .sorted()
                    .toList();
        }
    }

    private static Source source(Path gold) {
        String name = gold.getFileName().toString().replace(GOLD, "");
        Path story = Stream.of(".txt", ".html")
                .map(ending -> gold.resolveSibling(name + ending))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new Unusable(gold + ": no story beside it"));
        return new Source(story.toString(), story.toString(), null, () -> Files.newInputStream(story));
    }
}
