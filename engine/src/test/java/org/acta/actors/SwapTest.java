package org.acta.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.acta.grammar.Grammar;
import org.acta.model.Actor;
import org.acta.model.Cast;
import org.acta.model.Mention;
import org.acta.model.Moment;
import org.acta.model.Segment;
import org.acta.model.Sentence;
import org.acta.model.Span;
import org.acta.model.Story;
import org.junit.jupiter.api.Test;

class SwapTest {

    private static final List<List<String>> NAMES = List.of(
            List.of("PER", "Perú", "Lima", "peruano", "peruana"),
            List.of("COL", "Colombia", "Bogotá", "colombiano", "colombiana"),
            List.of("IRN", "Irán", "Teherán", "iraní", "iraní"),
            List.of("ISR", "Israel", "Jerusalén", "israelí", "israelí"),
            List.of("RUS", "Rusia", "Moscú", "ruso", "rusa"),
            List.of("POL", "Polonia", "Varsovia", "polaco", "polaca"));

    private static final List<String> TEXTS = List.of(
            "%1$s acusó a %6$s de espionaje. %2$s expulsó a un diplomático %8$s.",
            "El Gobierno %3$s firmó un pacto con %6$s. Ambos países lo ratificarán.",
            "La policía %4$s detuvo a un ciudadano %8$s en %2$s.",
            "El canciller %3$s viajó a %7$s. %1$s pidió una tregua a %6$s.");

    @Test
    void swappingTwoCountriesSwapsThemAndNothingElse() {
        Actors actors = Actors.load();
        Grammar grammar = Grammar.load("es");
        for (String text : TEXTS) {
            for (List<String> one : NAMES) {
                for (List<String> other : NAMES) {
                    if (one != other) {
                        assertThat(sides(actors, grammar, fill(text, one, other), one, other))
                                .as(fill(text, one, other))
                                .isEqualTo(sides(
                                        actors,
                                        grammar,
                                        fill(text, NAMES.get(0), NAMES.get(1)),
                                        NAMES.get(0),
                                        NAMES.get(1)));
                    }
                }
            }
        }
    }

    private static String fill(String text, List<String> one, List<String> other) {
        return text.formatted(
                one.get(1),
                one.get(2),
                one.get(3),
                one.get(4),
                "",
                other.get(1),
                other.get(2),
                other.get(3),
                other.get(4));
    }

    /** Sides in the order of the text, as the first and the second country. */
    private static List<String> sides(
            Actors actors, Grammar grammar, String text, List<String> one, List<String> other) {
        Span all = new Span(0, text.length());
        List<Segment> segments = List.of(new Segment(Segment.Kind.PARAGRAPH, "es", all));
        Story story = new Story(
                "s",
                1,
                null,
                null,
                null,
                null,
                List.of(),
                Moment.of(LocalDate.of(2015, 3, 1)),
                null,
                "es",
                null,
                false,
                text,
                segments,
                List.of());
        List<Sentence> sentences = grammar.read(text, all, 0, 0);
        Cast cast = actors.castOf(story, sentences);
        List<String> sides = new ArrayList<>();
        for (List<Mention> mentions : cast.mentions()) {
            for (Mention mention : mentions) {
                for (Actor actor : mention.actors()) {
                    String side = actor.side().equals(one.get(0))
                            ? "1"
                            : actor.side().equals(other.get(0)) ? "2" : actor.side();
                    sides.add(side + " " + actor.sector());
                }
            }
        }
        return sides;
    }
}
