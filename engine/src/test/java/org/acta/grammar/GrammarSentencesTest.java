package org.acta.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.acta.model.Sentence;
import org.acta.model.Span;
import org.acta.model.Word;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class GrammarSentencesTest {

    @TestFactory
    Stream<DynamicTest> readsSpanishAsItIsMeant() throws IOException {
        return tests("es");
    }

    @TestFactory
    Stream<DynamicTest> readsEnglishAsItIsMeant() throws IOException {
        return tests("en");
    }

    private record Example(String text, List<String> facts) {}

    private static Stream<DynamicTest> tests(String language) throws IOException {
        Grammar grammar = Grammar.load(language);
        return examples("/grammar/sentences-" + language + ".txt").stream()
                .map(example -> DynamicTest.dynamicTest(example.text(), () -> {
                    List<Sentence> read = grammar.read(
                            example.text(), new Span(0, example.text().length()), 0, 0);
                    assertThat(read).hasSize(1);
                    assertThat(facts(read.get(0))).containsAll(example.facts());
                }));
    }

    private static List<String> facts(Sentence sentence) {
        List<String> facts = new ArrayList<>();
        for (Word word : sentence.words()) {
            String head = word.head() < 0 ? "-" : sentence.word(word.head()).form();
            facts.add(word.form() + " " + word.relation() + " " + head);
        }
        return facts;
    }

    private static List<Example> examples(String resource) throws IOException {
        List<Example> examples = new ArrayList<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                GrammarSentencesTest.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("\t")) {
                    examples.get(examples.size() - 1).facts().add(line.strip());
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    examples.add(new Example(line, new ArrayList<>()));
                }
            }
        }
        return examples;
    }
}
