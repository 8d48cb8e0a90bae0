package org.acta.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.acta.Acta;
import org.acta.ledger.Ledger;
import org.acta.reading.Reading;
import org.acta.reading.Source;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeskTest {

    private static final Reading READING = Reading.load();
    private static final Acta ACTA = Acta.load();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    private static Path folder;

    private static Ledger ledger;
    private static Desk desk;

    @BeforeAll
    static void open() throws IOException {
        ledger = Ledger.open(
                folder.resolve("desk.duckdb").toString(), Clock.fixed(Instant.parse("2024-06-19T12:00:00Z"), ZoneOffset.UTC), "test");
        add(
                "visita.jsonl",
                "{\"id\":\"visita\",\"language\":\"es\",\"title\":\"Visita <b>oficial</b>\","
                        + "\"text\":\"El presidente de Francia visitó Chile el 4 de marzo de 2024.\"}");
        add("clash.txt", "Border fire\n\nSoldiers of Sudan attacked Chad on January 9, 2023, said <script>alert(1)</script> officials.\n");
        desk = Desk.start(ledger, "127.0.0.1", 0);
    }

    private static void add(String name, String text) throws IOException {
        ledger.add(ACTA.read(READING.stories(Source.of(name, text.getBytes(StandardCharsets.UTF_8)))
                .get(0)));
    }

    @AfterAll
    static void close() {
        desk.close();
        ledger.close();
    }

    private static HttpRequest.Builder at(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + desk.port() + path));
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return CLIENT.send(at(path).build(), HttpResponse.BodyHandlers.ofString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/", "/stories", "/story/visita", "/timeline", "/timeline?between=FRA,CHL", "/timeline/data", "/events",
                "/events/list?side=FRA", "/events?side=NOR", "/between", "/between?between=FRA,CHL", "/network", "/network/data", "/sources"
            })
    void answersWithAPageInBothLanguages(String path) throws IOException, InterruptedException {
        for (String language : Texts.LANGUAGES) {
            String address = path + (path.contains("?") ? "&" : "?") + "lang=" + language;
            HttpResponse<String> answer = get(address);
            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Security-Policy")).hasValueSatisfying(policy -> assertThat(policy)
                    .contains("script-src 'self'")
                    .doesNotContain("unsafe"));
        }
    }

    @Test
    void showsTheWordsOfEveryClaim() throws IOException, InterruptedException {
        assertThat(get("/story/visita").body()).contains(">visitó</mark>", "Chile");
    }

    @Test
    void showsMarkupInStoriesAsText() throws IOException, InterruptedException {
        assertThat(get("/story/clash").body()).contains("&lt;script&gt;").doesNotContain("<script>alert");
        assertThat(get("/stories").body()).contains("Visita &lt;b&gt;oficial");
        assertThat(get("/events?side=%22%3E%3Cscript%3E").body()).doesNotContain("\"><script>");
    }

    @Test
    void saysWhatIsWrong() throws IOException, InterruptedException {
        assertThat(get("/story/none").statusCode()).isEqualTo(404);
        assertThat(get("/events?from=yesterday").statusCode()).isEqualTo(400);
        assertThat(get("/events?from=yesterday").body()).contains("yesterday");
    }

    @Test
    void refusesAChangeWithoutThisBrowsersToken() throws IOException, InterruptedException {
        HttpRequest request = at("/review")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("verdict=reject"))
                .build();
        assertThat(CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(403);
    }

    @Test
    void saysTheSameThingsInBothLanguages() {
        assertThat(Texts.load("es").keys()).isEqualTo(Texts.load("en").keys());
    }
}
