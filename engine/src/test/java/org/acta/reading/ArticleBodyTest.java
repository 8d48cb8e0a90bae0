package org.acta.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.acta.model.Segment;
import org.acta.model.Story;
import org.junit.jupiter.api.Test;

/** Holds the article bodies found on real pages against bodies marked by hand, by 4-grams as the benchmark counts. */
class ArticleBodyTest {

    private static final Path PAGES = Path.of("../../shared/eval/pages");
    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final double FLOOR = 0.975;

    @Test
    void findsTheArticleOnRealPages() throws IOException {
        JsonNode gold = new ObjectMapper().readTree(PAGES.resolve("gold.json").toFile());
        Reading reading = Reading.load();
        double precision = 0;
        double recall = 0;
        for (Map.Entry<String, JsonNode> page : gold.properties()) {
            Path file = PAGES.resolve("html").resolve(page.getKey() + ".html.gz");
            String found = body(reading.stories(Source.of(file.getFileName().toString(), Files.readAllBytes(file))));
            Map<List<String>, Integer> want =
                    grams(page.getValue().get("articleBody").asText());
            Map<List<String>, Integer> have = grams(found);
            double hit = shared(want, have);
            precision += have.isEmpty() ? 0 : hit / count(have);
            recall += want.isEmpty() ? 1 : hit / count(want);
        }
        double f1 = 2 * precision * recall / (precision + recall) / gold.size();
        assertThat(f1).as("4-gram F1 over %s pages", gold.size()).isGreaterThan(FLOOR);
    }

    private static String body(List<Story> stories) {
        StringBuilder body = new StringBuilder();
        for (Story story : stories) {
            for (Segment segment : story.segments()) {
                if (segment.kind().body()) {
                    body.append(story.text(segment.span())).append('\n');
                }
            }
        }
        return body.toString();
    }

    private static Map<List<String>, Integer> grams(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        Map<List<String>, Integer> grams = new HashMap<>();
        for (int i = 0; i < words.size() && i < Math.max(1, words.size() - 3); i++) {
            grams.merge(List.copyOf(words.subList(i, Math.min(words.size(), i + 4))), 1, Integer::sum);
        }
        return grams;
    }

    private static double shared(Map<List<String>, Integer> a, Map<List<String>, Integer> b) {
        return a.entrySet().stream()
                .mapToInt(e -> Math.min(e.getValue(), b.getOrDefault(e.getKey(), 0)))
                .sum();
    }

    private static double count(Map<List<String>, Integer> grams) {
        return grams.values().stream().mapToInt(Integer::intValue).sum();
    }
}
