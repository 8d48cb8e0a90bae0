package org.acta.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.acta.model.Byline;
import org.acta.model.Media;
import org.acta.model.Ownership;
import org.acta.model.Segment;
import org.acta.model.Segment.Kind;
import org.acta.model.Story;
import org.junit.jupiter.api.Test;

class ExamplesTest {

    private static final Path EXAMPLES = Path.of("../examples");
    private static final Reading READING = Reading.load();

    private static List<Story> stories(String name) {
        try {
            return READING.stories(Source.of(name, Files.readAllBytes(EXAMPLES.resolve(name))));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Story story(String name) {
        return stories(name).get(0);
    }

    @Test
    void readsEverythingThatAPageHas() {
        Story story = story("es-visita-pyongyang-2024.html");
        assertThat(story.headline()).isEqualTo("Putin y Kim firman en Pyongyang un pacto de ayuda mutua");
        assertThat(story.published()).hasToString("2024-06-19T11:40:00+02:00");
        assertThat(story.updated()).hasToString("2024-06-19T13:05:00+02:00");
        assertThat(story.developing()).isTrue();
        assertThat(story.byline().stream().filter(b -> !b.contributor()).map(Byline::name))
                .containsExactly("Beatriz Lozano", "Iker Salaberria");
        assertThat(story.byline().stream().filter(Byline::contributor).map(Byline::name))
                .containsExactly("Elena Marchetti", "Pável Gómez");
        assertThat(story.segments().stream().map(Segment::kind))
                .contains(
                        Kind.LEAD,
                        Kind.SUBHEAD,
                        Kind.EDITORS_NOTE,
                        Kind.VIDEO,
                        Kind.DATELINE,
                        Kind.NOTICE,
                        Kind.CREDIT);
        assertThat(story.segments().stream()
                        .filter(s -> s.kind() == Kind.CAPTION)
                        .map(Segment::language))
                .containsExactly("en", "es");
    }

    @Test
    void saysWhoTookWhoDistributedAndWhoOwnsAPicture() {
        Media picture = story("es-visita-pyongyang-2024.html").media().get(0);
        assertThat(picture.photographer()).isEqualTo("Gleb Arsenyev");
        assertThat(picture.agencies()).containsExactly("Sputnik", "Pool", "Reuters");
        assertThat(picture.distributor()).isEqualTo("Sputnik");
        assertThat(picture.distributorOwnership()).isEqualTo(Ownership.STATE);
        assertThat(story("es-visita-pyongyang-2024.html").media().get(1).duration())
                .isEqualTo("01:52");
    }

    @Test
    void givesALaterVersionTheSameId() {
        assertThat(story("revisions/es-visita-pyongyang-2024-2.html").id())
                .isEqualTo(story("es-visita-pyongyang-2024.html").id());
        assertThat(story("revisions/en-cairo-visit-2024-2.html").id())
                .isEqualTo(story("en-cairo-visit-2024.html").id());
    }

    @Test
    void readsOldWireCopyWithLinesOfEvenWidth() {
        Story story = story("es-itamaraty-1995.txt");
        assertThat(story.published()).hasToString("1995-02-17");
        assertThat(story.segments().stream().map(Segment::kind))
                .containsExactly(
                        Kind.HEADLINE,
                        Kind.DATELINE,
                        Kind.PARAGRAPH,
                        Kind.PARAGRAPH,
                        Kind.PARAGRAPH,
                        Kind.PARAGRAPH,
                        Kind.PARAGRAPH,
                        Kind.PARAGRAPH,
                        Kind.BYLINE);
    }

    @Test
    void readsArticlesWithTheirOwnIds() {
        assertThat(stories("articles.jsonl").stream().map(Story::id))
                .containsExactly("meseta-2025-0313-armenia", "lagoon-2024-0224-ecowas");
        assertThat(stories("articles.jsonl").stream().map(Story::language)).containsExactly("es", "en");
    }
}
