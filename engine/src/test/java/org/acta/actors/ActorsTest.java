package org.acta.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.acta.grammar.Grammar;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ActorsTest {

    private static Actors actors;

    @BeforeAll
    static void loadsTheWorld() {
        actors = Actors.load();
    }

    @Test
    void tellsWhoIsWhoInSpanish() throws IOException {
        assertThat(right("es")).isGreaterThan(0.95);
    }

    @Test
    void tellsWhoIsWhoInEnglish() throws IOException {
        assertThat(right("en")).isGreaterThan(0.95);
    }

    /** The share of phrases resolved as they should be; the others are printed. */
    private static double right(String language) throws IOException {
        Grammar grammar = Grammar.load(language);
        int wanted = 0;
        List<String> faults = new ArrayList<>();
        for (Annotated text : texts(language)) {
            wanted += text.wanted().size();
            faults.addAll(text.faults(actors, grammar));
        }
        faults.forEach(System.out::println);
        System.out.println(language + ": " + (wanted - faults.size()) + " of " + wanted);
        return 1 - (double) faults.size() / wanted;
    }

    private static List<Annotated> texts(String language) throws IOException {
        List<Annotated> texts = new ArrayList<>();
        var in = Objects.requireNonNull(ActorsTest.class.getResourceAsStream("/actors/" + language + ".tsv"));
        try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.startsWith("#") && !line.startsWith("published")) {
                    String[] cells = line.split("\t");
                    texts.add(Annotated.of(cells[1], cells[0]));
                }
            }
        }
        return texts;
    }
}
