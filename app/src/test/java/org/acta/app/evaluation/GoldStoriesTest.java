package org.acta.app.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.acta.Acta;
import org.acta.model.Story;
import org.acta.reading.Reading;
import org.acta.reading.Source;
import org.junit.jupiter.api.Test;

/** Scores on the gold stories do not fall in silence; the floors only rise. */
class GoldStoriesTest {

    private static final Path GOLD = Path.of("../../shared/eval/dev");
    private static final String ENDING = ".gold.json";

    @Test
    void keepsItsScores() throws IOException {
        Acta acta = Acta.load();
        Reading reading = Reading.load();
        StoryScores scores = new StoryScores();
        for (Path gold : golds()) {
            for (Story story : reading.stories(source(gold))) {
                scores.add(gold, acta.read(story).claims());
            }
        }
        assertThat(scores.typeF1()).as(scores.toString()).isGreaterThan(0.90);
        assertThat(scores.whoF1()).as(scores.toString()).isGreaterThan(0.79);
        assertThat(scores.fullF1()).as(scores.toString()).isGreaterThan(0.77);
    }

    private static List<Path> golds() throws IOException {
        try (Stream<Path> files = Files.list(GOLD)) {
            return files.filter(f -> f.toString().endsWith(ENDING)).sorted().toList();
        }
    }

    private static Source source(Path gold) {
        String name = gold.getFileName().toString().replace(ENDING, "");
        Path text = gold.resolveSibling(name + ".txt");
        Path story = Files.exists(text) ? text : gold.resolveSibling(name + ".html");
        return new Source(story.toString(), story.toString(), null, () -> Files.newInputStream(story));
    }
}
