package org.acta.grammar.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.acta.grammar.lexicon.Lexicon;
import org.acta.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences of news, one in a line, joined into paragraphs, are found again. */
class SentencesTest {

    @ParameterizedTest
    @ValueSource(strings = {"es", "en"})
    void findsTheSentencesOfNews(String language) throws IOException {
        List<String> lines = lines("sentences-" + language + ".txt");
        StringBuilder text = new StringBuilder();
        List<Span> gold = new ArrayList<>();
        for (String line : lines) {
            if (line.isEmpty()) {
                text.append("\n\n");
                continue;
            }
            if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
                text.append(' ');
            }
            int start = text.length();
            text.append(line);
            gold.add(new Span(start, text.length()));
        }
        List<Span> found = spans(language, text.toString());
        List<Span> right = found.stream().filter(gold::contains).toList();
        double f1 = 2.0 * right.size() / (gold.size() + found.size());
        assertThat(gold).hasSizeGreaterThanOrEqualTo(150);
        assertThat(f1).as(() -> wrong(text.toString(), found, gold)).isGreaterThanOrEqualTo(0.98);
    }

    private static List<Span> spans(String language, String text) {
        Tokenizer tokenizer = Tokenizer.of(language, Lexicon.of(language));
        return tokenizer.sentences(text, new Span(0, text.length())).stream()
                .map(PlainSentence::span)
                .toList();
    }

    private static String wrong(String text, List<Span> found, List<Span> gold) {
        return found.stream()
                .filter(span -> !gold.contains(span))
                .map(span -> span.in(text))
                .collect(Collectors.joining("\n"));
    }

    private static List<String> lines(String resource) throws IOException {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(SentencesTest.class.getResourceAsStream(resource)), StandardCharsets.UTF_8))) {
            return in.lines().toList();
        }
    }
}
