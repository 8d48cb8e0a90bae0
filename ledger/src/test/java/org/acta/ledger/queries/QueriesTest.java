package org.acta.ledger.queries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.acta.Acta;
import org.acta.ledger.Ledger;
import org.acta.ledger.store.Snapshot;
import org.acta.reading.Reading;
import org.acta.reading.Source;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be asked, over three small stories; the same answers are expected of every store. */
class QueriesTest {

    private static final Reading READING = Reading.load();
    private static final Acta ACTA = Acta.load();
    private static final Instant NOON = Instant.parse("2024-06-19T12:00:00Z");
    private static final Page ALL = Page.first(100);

    @TempDir
    private Path folder;

    private Ledger ledger;
    private Snapshot snapshot;

    /** An empty ledger of the kind under test. */
    protected Ledger open(Path folder, Clock clock) {
        return Ledger.open(folder.resolve("queries.duckdb").toString(), clock, "test");
    }

    @BeforeEach
    void fill() throws IOException {
        ledger = open(folder, Clock.fixed(NOON, ZoneOffset.UTC));
        add(
                "es.txt",
                "Visita a Santiago\n\nEl presidente de Francia visitó Chile el 4 de marzo de 2024.\n\n"
                        + "Kenia firmó un tratado con Tanzania el 7 de mayo de 2019, según el ministro de Exteriores de Kenia.\n");
        add("en.txt", "A visit to Santiago\n\nThe president of France visited Chile on March 4, 2024.\n");
        add(
                "clash.txt",
                "Border fire\n\nSoldiers of Sudan attacked Chad on January 9, 2023.\n\nChad denied that it had attacked Sudan.\n");
        snapshot = ledger.now();
    }

    @AfterEach
    void close() {
        snapshot.close();
        ledger.close();
    }

    private void add(String name, String text) throws IOException {
        ledger.add(ACTA.read(READING.stories(Source.of(name, text.getBytes(StandardCharsets.UTF_8)))
                .get(0)));
    }

    private List<@Nullable Object> column(Answer answer, String name) {
        int at = answer.columns().indexOf(name);
        return answer.rows().stream().<@Nullable Object>map(row -> row.get(at)).toList();
    }

    private static Filter filter(Object... fieldsAndValues) {
        Filter filter = Filter.none();
        for (int i = 0; i < fieldsAndValues.length; i += 2) {
            filter = filter.with((Field) fieldsAndValues[i], (String) fieldsAndValues[i + 1]);
        }
        return filter;
    }

    private Answer claims(Object... fieldsAndValues) {
        return new Claims(snapshot, false).answer(filter(fieldsAndValues), ALL);
    }

    @Test
    void narrowsClaimsByEachField() {
        assertThat(claims(Field.BETWEEN, "FRA,CHL").rows()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(column(claims(Field.BETWEEN, "KEN,TZA", Field.TYPE, "support"), "type"))
                .containsOnly("SUPPORT");
        assertThat(claims(Field.ACTOR, "SDN", Field.RECIPIENT, "TCD", Field.POLARITY, "positive")
                        .rows())
                .hasSize(1);
        assertThat(column(claims(Field.TO, "2020"), "start")).containsOnly(LocalDate.of(2019, 5, 7));
        assertThat(column(claims(Field.FROM, "2024-03", Field.TO, "2024-03"), "start"))
                .isNotEmpty()
                .containsOnly(LocalDate.of(2024, 3, 4));
        assertThat(claims(Field.SOURCE, "KEN").rows()).hasSize(1);
        assertThat(column(claims(Field.LANGUAGE, "en", Field.SIDE, "FRA"), "story"))
                .containsOnly("en");
        assertThat(claims(Field.CAMEO, "19").rows()).isNotEmpty();
        assertThat(claims(Field.SIDE, "FRA", Field.SIDE, "KEN").rows()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(claims(Field.SIDE, "NOR").rows()).isEmpty();
    }

    @Test
    void printsTheRecordsOfClaims() {
        assertThat(claims(Field.BETWEEN, "KEN,TZA").records())
                .isNotEmpty()
                .allMatch(r -> r.startsWith("{\"type\":\"claim\""));
    }

    @Test
    void joinsWhatTwoStoriesTell() {
        Answer events =
                new Events(snapshot, false).answer(filter(Field.BETWEEN, "FRA,CHL", Field.TYPE, "CONSULT"), ALL);
        assertThat(events.rows()).hasSize(1);
        assertThat(column(events, "stories")).containsExactly(2);
        assertThat(column(events, "start")).containsExactly(LocalDate.of(2024, 3, 4));
    }

    @Test
    void goesOnWhereAPageEnded() {
        Events events = new Events(snapshot, false);
        List<@Nullable Object> whole = column(events.answer(Filter.none(), ALL), "event");
        Answer first = events.answer(Filter.none(), Page.first(2));
        Answer rest = events.answer(Filter.none(), new Page(100, first.next()));
        assertThat(first.rows()).hasSize(2);
        assertThat(column(rest, "event")).isEqualTo(whole.subList(2, whole.size()));
        assertThat(rest.next()).isNull();
        Answer claim = new Claims(snapshot, false).answer(Filter.none(), Page.first(1));
        assertThat(new Claims(snapshot, false)
                        .answer(Filter.none(), new Page(100, claim.next()))
                        .rows())
                .hasSize(claims().rows().size() - 1);
    }

    @Test
    void countsPeriodsPeopleStoriesAndSources() {
        Timeline timeline = new Timeline(snapshot, false);
        assertThat(timeline.periods(filter(Field.BETWEEN, "KEN,TZA"), Timeline.Unit.YEAR))
                .singleElement()
                .satisfies(p -> {
                    assertThat(p.start()).isEqualTo("2019-01-01");
                    assertThat(p.cooperation()).isEqualTo(1);
                });
        assertThat(timeline.fitting(Filter.none())).isEqualTo(Timeline.Unit.WEEK);
        assertThat(column(new Who(snapshot, false).answer(filter(Field.SIDE, "KEN"), ALL), "code"))
                .anySatisfy(code -> assertThat((String) code).startsWith("TZA"));
        assertThat(column(new Stories(snapshot, false).answer(filter(Field.SIDE, "FRA"), ALL), "story"))
                .containsExactlyInAnyOrder("es", "en");
        assertThat(new Stories(snapshot, false).answer(Filter.none(), ALL).rows())
                .hasSize(3);
        assertThat(column(new Sources(snapshot, false).answer(filter(Field.SIDE, "TZA"), ALL), "side"))
                .containsExactly("KEN");
        assertThat(new Stats(snapshot).answer().rows().get(0)).isEqualTo(List.of("stories", 3L));
    }

    @Test
    void answersAsOfATimeOfRecording() {
        try (Snapshot before = ledger.asOf(NOON.minusSeconds(1))) {
            assertThat(new Claims(before, false).answer(Filter.none(), ALL).rows())
                    .isEmpty();
            assertThat(new Events(before, false).answer(Filter.none(), ALL).rows())
                    .isEmpty();
        }
    }

    @Test
    void saysWhatIsWrongWithAQuestion() {
        assertThatThrownBy(() -> filter(Field.TYPE, "DANCE"))
                .isInstanceOf(UnclearQuestion.class)
                .hasMessageContaining("DANCE");
        assertThatThrownBy(() -> filter(Field.FROM, "yesterday")).hasMessageContaining("yesterday");
        assertThatThrownBy(() -> filter(Field.BETWEEN, "RUS")).hasMessageContaining("two codes");
        assertThatThrownBy(() -> filter(Field.CONFIDENCE, "much")).hasMessageContaining("much");
        assertThatThrownBy(() -> Page.first(0)).isInstanceOf(UnclearQuestion.class);
    }
}
