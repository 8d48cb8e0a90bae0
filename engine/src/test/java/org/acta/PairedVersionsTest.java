package org.acta;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.acta.model.Actor;
import org.acta.model.Claim;
import org.acta.model.Moment;
import org.acta.model.Segment;
import org.acta.model.Span;
import org.acta.model.Story;
import org.acta.model.When;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Active, passive and noun in either language tell one event alike: the same type, actors, recipients and date, and nothing else. */
class PairedVersionsTest {

    private static final Acta ACTA = Acta.load();
    private static final String SENTENCES = "/coding/paired-versions.txt";

    /** One way to tell an event, and what it must be read as: {@code ASSAULT  TCD > SDN  2024-06-17}. */
    record Version(String event, String language, String text) {

        @Override
        public String toString() {
            return event + ": " + text;
        }
    }

    @ParameterizedTest
    @MethodSource("versions")
    void tellTheSame(Version version) {
        assertThat(ACTA.read(story(version)).claims().stream().map(PairedVersionsTest::inShort))
                .containsExactly(version.event());
    }

    static Stream<Version> versions() {
        List<Version> versions = new ArrayList<>();
        String event = "";
        for (String line : lines()) {
            if (line.matches("[A-Z]+ .*")) {
                event = line;
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                String[] cells = line.split(" +", 3);
                versions.add(new Version(event, cells[0], cells[2]));
            }
        }
        return versions.stream();
    }

    private static List<String> lines() {
        try (InputStream in = PairedVersionsTest.class.getResourceAsStream(SENTENCES)) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String inShort(Claim claim) {
        String who = claim.reciprocal()
                ? sides(claim.actors(), claim.recipients(), " = ")
                : sides(claim.actors(), List.of(), " ") + " > " + sides(claim.recipients(), List.of(), " ");
        return claim.event().type() + "  " + who.strip() + "  " + day(claim.when());
    }

    private static String sides(List<Actor> some, List<Actor> others, String between) {
        TreeSet<String> sides = new TreeSet<>();
        Stream.of(some, others).flatMap(List::stream).map(Actor::side).forEach(sides::add);
        return String.join(between, sides);
    }

    private static String day(@Nullable When when) {
        if (when == null) {
            return "never";
        }
        int length = switch (when.precision()) {
            case MONTH -> "yyyy-MM".length();
            case YEAR -> "yyyy".length();
            default -> "yyyy-MM-dd".length();
        };
        return String.valueOf(when.start()).substring(0, length);
    }

    private static Story story(Version version) {
        String text = version.text();
        Segment segment = new Segment(Segment.Kind.PARAGRAPH, version.language(), new Span(0, text.length()));
        return new Story(
                "paired",
                1,
                null,
                null,
                null,
                null,
                List.of(),
                Moment.of(LocalDate.of(2024, 6, 19)),
                null,
                version.language(),
                null,
                false,
                text,
                List.of(segment),
                List.of());
    }
}
