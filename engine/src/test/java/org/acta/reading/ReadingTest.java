package org.acta.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.acta.model.Dateline;
import org.acta.model.Segment.Kind;
import org.acta.model.Story;
import org.junit.jupiter.api.Test;

class ReadingTest {

    private static final Reading READING = Reading.load();

    private static Story text(String text) {
        return READING.stories(Source.of("nota.txt", text.getBytes(StandardCharsets.UTF_8)))
                .get(0);
    }

    private static List<String> parts(Story story, Kind kind) {
        return story.segments().stream()
                .filter(s -> s.kind() == kind)
                .map(s -> story.text(s.span()))
                .toList();
    }

    @Test
    void splitsTheDatelineOffItsParagraph() {
        Story story = text(
                "Perú y Chile firman un acuerdo pesquero\n\nLIMA, 3 mar 2021 (EFE).- Los cancilleres firmaron el texto en Lima.\n");
        assertThat(parts(story, Kind.HEADLINE)).containsExactly("Perú y Chile firman un acuerdo pesquero");
        assertThat(parts(story, Kind.DATELINE)).containsExactly("LIMA, 3 mar 2021 (EFE).-");
        assertThat(parts(story, Kind.PARAGRAPH)).containsExactly("Los cancilleres firmaron el texto en Lima.");
        assertThat(story.dateline()).isEqualTo(new Dateline("LIMA", "EFE"));
        assertThat(story.published()).hasToString("2021-03-03");
        assertThat(story.id()).isEqualTo("nota");
    }

    @Test
    void readsAnOldWireStory() {
        Story story = text(
                "PARO DE MAESTROS EN LA SIERRA\n\nQUITO, Jun 17\n\nLos maestros pararon el viernes en la sierra del Ecuador.\nab/cde.fg\n");
        assertThat(parts(story, Kind.HEADLINE)).containsExactly("PARO DE MAESTROS EN LA SIERRA");
        assertThat(parts(story, Kind.DATELINE)).containsExactly("QUITO, Jun 17");
        assertThat(parts(story, Kind.PARAGRAPH))
                .containsExactly("Los maestros pararon el viernes en la sierra del Ecuador.");
    }

    @Test
    void readsCaptionsInTheirOwnLanguage() {
        Story story = text(
                "El presidente de Ghana visita Togo y firma un pacto\nThe presidents of Ghana and Togo shake hands at the airport in Lomé.\n"
                        + "Ama Boateng/AFP\n\nEl presidente llegó el martes a la capital del país vecino, dijo la agencia.\n");
        assertThat(parts(story, Kind.CREDIT)).containsExactly("Ama Boateng/AFP");
        assertThat(story.segments().get(1).language()).isEqualTo("en");
        assertThat(story.language()).isEqualTo("es");
        assertThat(story.media().get(0).photographer()).isEqualTo("Ama Boateng");
        assertThat(story.media().get(0).agencies()).containsExactly("AFP");
    }
}
