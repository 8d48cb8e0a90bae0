package org.acta.ledger.queries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.acta.Acta;
import org.acta.ledger.Ledger;
import org.acta.ledger.store.Snapshot;
import org.acta.reading.Reading;
import org.acta.reading.Source;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {

    private static final Reading READING = Reading.load();
    private static final Acta ACTA = Acta.load();
    private static final Page ALL = Page.first(100);
    private static final Instant FIRST = Instant.parse("2024-06-19T12:00:00Z");

    @TempDir
    private Path folder;

    private Ledger ledger;

    @BeforeEach
    void fill() throws IOException {
        ledger = open(FIRST);
        add(
                "pesca",
                "es",
                "2021-02-03",
                "Acuerdo en Dakar",
                "Senegal y Mauritania hablaron de la pesca. Firmarán una asociación de puertos.");
        add(
                "ferry",
                "en",
                "2022-05-06",
                "Ferries for Malta",
                "The ministers of Malta and Tunisia met. They opened new ferry lines between their ports.");
        add("twin-b", "en", "2023-01-01", "Rain in Oslo", "Norway counted its glaciers.");
        add("twin-a", "en", "2023-01-01", "Rain in Oslo", "Norway counted its glaciers.");
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private Ledger open(Instant time) {
        return Ledger.open(folder.resolve("search.duckdb").toString(), Clock.fixed(time, ZoneOffset.UTC), "test");
    }

    private void add(String id, String language, String date, String title, String text) throws IOException {
        String line = "{\"id\":\"" + id + "\",\"language\":\"" + language + "\",\"published\":\"" + date
                + "\",\"title\":\"" + title + "\",\"text\":\"" + text + "\"}";
        ledger.add(ACTA.read(READING.stories(Source.of(id + ".jsonl", line.getBytes(StandardCharsets.UTF_8)))
                .get(0)));
    }

    private Answer search(String words, Filter filter) {
        try (Snapshot snapshot = ledger.now()) {
            return new Search(snapshot).answer(words, filter, ALL);
        }
    }

    private List<Object> found(String words) {
        return stories(search(words, Filter.none()));
    }

    private static List<Object> stories(Answer answer) {
        return answer.rows().stream().map(row -> row.get(0)).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "asociacion, pesca",
        "ASOCIACIÓN, pesca",
        "asociaciones puerto, pesca",
        "firmaran, pesca",
        "dakar, pesca",
        "port, ferry",
        "meeting ferries, ''",
        "opening line, ferry",
        "tunisia's, ferry"
    })
    void findsWordsInOtherFormsAndWithoutAccents(String words, String story) {
        assertThat(found(words)).isEqualTo(story.isEmpty() ? List.of() : List.of(story));
    }

    @Test
    void keepsWordsInQuotationMarksTogether() {
        assertThat(found("\"ferry lines\"")).containsExactly("ferry");
        assertThat(found("\"lines ferry\"")).isEmpty();
        assertThat(found("lines ferry")).containsExactly("ferry");
    }

    @Test
    void showsTheSentence() {
        assertThat(search("asociacion puertos", Filter.none()).rows().get(0))
                .contains("Firmarán una asociación de puertos.");
    }

    @Test
    void ordersEqualStoriesByName() {
        Answer answer = search("glacier", Filter.none());
        assertThat(stories(answer)).containsExactly("twin-a", "twin-b");
        assertThat(search("glacier", Filter.none())).isEqualTo(answer);
        assertThat(answer.rows().get(0).get(5)).isEqualTo(answer.rows().get(1).get(5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ports \"", "ports AND (", "+ports", "ports:*", "ports ~ [", "ports \\"})
    void readsWhatIsNoQueryAsWords(String words) {
        assertThat(search(words, Filter.none()).columns()).hasSize(6);
    }

    @Test
    void findsNothingWithoutWords() {
        assertThat(found(" ")).isEmpty();
        assertThat(found("the")).isEmpty();
        assertThat(found("x ".repeat(5_000))).isEmpty();
    }

    @Test
    void isNarrowedDownByStoryOnly() {
        assertThat(stories(search("norway", Filter.none().with(Field.STORY, "twin-b"))))
                .containsExactly("twin-b");
        assertThat(stories(search("norway", Filter.none().with(Field.LANGUAGE, "es"))))
                .isEmpty();
        assertThat(stories(search(
                        "malta", Filter.none().with(Field.FROM, "2022-05").with(Field.TO, "2022"))))
                .containsExactly("ferry");
        assertThat(stories(search("malta", Filter.none().with(Field.FROM, "2023"))))
                .isEmpty();
        assertThatThrownBy(() -> search("malta", Filter.none().with(Field.TYPE, "CONSULT")))
                .isInstanceOf(UnclearQuestion.class);
    }

    @Test
    void searchesTheNewestRevisionOfItsTime() throws IOException {
        ledger.close();
        ledger = open(FIRST.plusSeconds(3_600));
        add("ferry", "en", "2022-05-06", "Ferries for Malta", "The ministers of Malta and Tunisia closed the tunnel.");
        assertThat(found("tunnel")).containsExactly("ferry");
        assertThat(found("lines")).isEmpty();
        try (Snapshot before = ledger.asOf(FIRST.plusSeconds(60))) {
            assertThat(stories(new Search(before).answer("lines", Filter.none(), ALL)))
                    .containsExactly("ferry");
            assertThat(stories(new Search(before).answer("tunnel", Filter.none(), ALL)))
                    .isEmpty();
        }
    }
}
