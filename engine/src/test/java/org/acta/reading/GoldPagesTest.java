package org.acta.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.acta.model.Byline;
import org.acta.model.Segment.Kind;
import org.acta.model.Story;
import org.junit.jupiter.api.Test;

/** Holds what is read of the gold stories' pages against what people found on them. */
class GoldPagesTest {

    private static final Path DEV = Path.of("../../shared/eval/dev");
    private static final Reading READING = Reading.load();

    private record Case(JsonNode gold, Story story) {

        String name() {
            return gold.get("doc").asText();
        }

        JsonNode page() {
            return gold.get("page");
        }

        boolean html() {
            return name().endsWith(".html");
        }

        List<String> names(boolean contributors) {
            return story.byline().stream()
                    .filter(b -> b.contributor() == contributors)
                    .filter(b -> b.kind() == Byline.Kind.PERSON
                            || !contributors && story.byline().size() == 1)
                    .map(Byline::name)
                    .toList();
        }

        List<String> parts(Kind kind) {
            return story.segments().stream()
                    .filter(s -> s.kind() == kind)
                    .map(s -> story.text(s.span()))
                    .toList();
        }
    }

    private static List<Case> cases() {
        ObjectMapper json = new ObjectMapper();
        List<Case> cases = new ArrayList<>();
        try (Stream<Path> files = Files.list(DEV)) {
            for (Path gold : files.filter(f -> f.toString().endsWith(".gold.json"))
                    .sorted()
                    .toList()) {
                JsonNode node = json.readTree(gold.toFile());
                Path page = DEV.resolve(node.get("doc").asText());
                Story story = READING.stories(Source.of(page.getFileName().toString(), Files.readAllBytes(page)))
                        .get(0);
                cases.add(new Case(node, story));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cases;
    }

    private static List<String> list(JsonNode node) {
        List<String> values = new ArrayList<>();
        if (node != null) {
            node.forEach(value -> values.add(value.asText()));
        }
        return values;
    }

    @Test
    void knowsHeadlineDateAndLanguageOfEveryStory() {
        for (Case c : cases()) {
            assertThat(c.story().headline())
                    .as(c.name())
                    .isEqualTo(c.page().get("headline").asText());
            assertThat(c.story().language())
                    .as(c.name())
                    .isEqualTo(c.gold().get("language").asText());
            assertThat(c.story().published()).as(c.name()).isNotNull();
            assertThat(Objects.requireNonNull(c.story().published()).day().toString())
                    .as(c.name())
                    .isEqualTo(c.gold().get("published").asText());
        }
    }

    @Test
    void findsCaptionsCreditsBylinesAndNotices() {
        int right = 0;
        int all = 0;
        List<String> wrong = new ArrayList<>();
        for (Case c : cases()) {
            boolean[] checks = {
                c.parts(Kind.CAPTION).size() == c.page().get("captions").asInt(),
                c.parts(Kind.CREDIT).equals(list(c.page().get("credits"))),
                c.names(false).equals(list(c.page().get("byline"))),
                c.names(true).equals(list(c.page().get("contributors"))),
                c.story().developing() == c.page().get("developing").asBoolean()
            };
            for (int i = 0; i < checks.length; i++) {
                all++;
                right += checks[i] ? 1 : 0;
                if (!checks[i]) {
                    wrong.add(c.name() + " " + i);
                }
            }
        }
        assertThat(right).as("of %s; wrong: %s", all, wrong).isGreaterThanOrEqualTo((int) Math.ceil(0.95 * all));
    }
}
