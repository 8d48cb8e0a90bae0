package org.acta;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.acta.model.Actor;
import org.acta.model.Claim;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SidesTest {

    private static Acta acta;

    @BeforeAll
    static void loads() {
        acta = Acta.load();
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("texts")
    void tellsWhoDidItToWhom(String language, String text, List<String> claims) {
        assertThat(acta.read(Stories.of(language, text)).claims().stream().map(SidesTest::told))
                .containsAll(claims);
    }

    private static String told(Claim claim) {
        return claim.event().type() + " " + sides(claim.actors()) + ">" + sides(claim.recipients());
    }

    private static String sides(List<Actor> actors) {
        TreeSet<String> sides = new TreeSet<>();
        actors.forEach(actor -> sides.add(actor.side()));
        return String.join(",", sides);
    }

    static Stream<Arguments> texts() throws IOException {
        return Stream.concat(texts("es"), texts("en"));
    }

    private static Stream<Arguments> texts(String language) throws IOException {
        List<Arguments> texts = new ArrayList<>();
        var in = Objects.requireNonNull(SidesTest.class.getResourceAsStream("/sides/" + language + ".tsv"));
        try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.startsWith("#") && !line.startsWith("text\t")) {
                    String[] cells = line.split("\t");
                    texts.add(Arguments.of(language, cells[0], List.of(cells[1].split("; "))));
                }
            }
        }
        return texts.stream();
    }
}
