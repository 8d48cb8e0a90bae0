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
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private static final String TOKEN = "t".repeat(43);
    private static final String PASTED = "Talks\n\nThe Peruvian minister visited Norway on Monday.\n";

    @TempDir
    private static Path folder;

    private static Ledger ledger;
    private static Desk desk;

    @BeforeAll
    static void open() throws IOException {
        ledger = Ledger.open(
                folder.resolve("desk.duckdb").toString(),
                Clock.fixed(Instant.parse("2024-06-19T12:00:00Z"), ZoneOffset.UTC),
                "test");
        add(
                "visita.jsonl",
                "{\"id\":\"visita\",\"language\":\"es\",\"title\":\"Visita <b>oficial</b>\","
                        + "\"text\":\"El presidente de Francia visitó Chile el 4 de marzo de 2024.\"}");
        add(
                "clash.txt",
                "Border fire\n\nSoldiers of Sudan attacked Chad on January 9, 2023, said <script>alert(1)</script> officials.\n");
        desk = Desk.start(ledger, () -> ACTA, "127.0.0.1", 0);
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

    /** Sends a form as a browser does that has seen a page. */
    private static HttpResponse<String> post(String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        StringBuilder body = new StringBuilder();
        Map<String, String> all = new TreeMap<>(fields);
        all.put("token", TOKEN);
        all.forEach((name, value) -> body.append("--boundary\r\nContent-Disposition: form-data; name=\"")
                .append(name)
                .append("\"\r\n\r\n")
                .append(value)
                .append("\r\n"));
        HttpRequest request = at(path).header("Content-Type", "multipart/form-data; boundary=boundary")
                .header("Cookie", "acta-token=" + TOKEN)
                .POST(HttpRequest.BodyPublishers.ofString(body + "--boundary--\r\n"))
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/stories",
                "/story/visita",
                "/timeline",
                "/timeline?between=FRA,CHL",
                "/timeline/data",
                "/events",
                "/events/list?side=FRA",
                "/events?side=NOR",
                "/between",
                "/between?between=FRA,CHL",
                "/network",
                "/network/data",
                "/sources",
                "/add",
                "/review"
            })
    void answersWithAPageInBothLanguages(String path) throws IOException, InterruptedException {
        for (String language : Texts.LANGUAGES) {
            String address = path + (path.contains("?") ? "&" : "?") + "lang=" + language;
            HttpResponse<String> answer = get(address);
            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Security-Policy"))
                    .hasValueSatisfying(policy ->
                            assertThat(policy).contains("script-src 'self'").doesNotContain("unsafe"));
        }
    }

    @Test
    void showsTheWordsOfEveryClaim() throws IOException, InterruptedException {
        assertThat(get("/story/visita").body()).contains(">visitó</mark>", "Chile");
    }

    @Test
    void findsStoriesByTheirWords() throws IOException, InterruptedException {
        assertThat(get("/search?q=visito+presidentes").body()).contains("/story/visita", "visitó Chile");
        assertThat(get("/search?q=%22%3Cscript%3E").body())
                .contains("/story/clash")
                .doesNotContain("<script>");
        assertThat(get("/search").statusCode()).isEqualTo(200);
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
    void showsTheClaimsOfAPastedStoryAndKeepsThemOnlyWhenAsked() throws IOException, InterruptedException {
        HttpResponse<String> shown = post("/add", Map.of("text", PASTED, "published", "2024-05-20"));
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body()).contains(">visited</mark>", "class=\"card", "May 20, 2024");
        assertThat(get("/stories").body()).doesNotContain("Peruvian minister");

        Matcher page = Pattern.compile("name=\"page\" value=\"([^\"]+)\"").matcher(shown.body());
        assertThat(page.find()).isTrue();
        HttpResponse<String> kept = post("/add/keep", Map.of("page", page.group(1), "published", "2024-05-20"));
        assertThat(kept.statusCode()).isEqualTo(303);
        String story = kept.headers().firstValue("Location").orElseThrow();
        assertThat(story).matches("/story/t[0-9a-f]{16}");
        assertThat(get(story).body()).contains(">visited</mark>", "May 20, 2024");
    }

    @Test
    void saysWhatIsWrongWithAPastedStory() throws IOException, InterruptedException {
        assertThat(post("/add", Map.of("text", " ")).statusCode()).isEqualTo(400);
        assertThat(post("/add", Map.of("text", PASTED, "published", "soon")).body())
                .contains("Not a day: soon");
        assertThat(post("/add", Map.of("text", "{\"text\":\"One.\"}\n{\"text\":\"Two.\"}"))
                        .body())
                .contains("more than one story");
        assertThat(post("/add", Map.of("text", "word ".repeat(250_000))).body())
                .contains("more than 1000000 characters");
        HttpResponse<String> large = post("/add", Map.of("text", "x".repeat((int) Guard.LARGEST_UPLOAD)));
        assertThat(large.statusCode()).isEqualTo(413);
    }

    @Test
    void leavesOutWhatAPersonRejectsUntilItIsAccepted() throws IOException, InterruptedException {
        add("reunion.txt", "Border raid\n\nTroops of Kenya attacked Somalia on May 2, 2021.\n");
        Matcher claim = Pattern.compile("data-claim=\"([^\"]+)\"")
                .matcher(get("/story/reunion").body());
        assertThat(claim.find()).isTrue();
        String id = claim.group(1);
        assertThat(get("/review").body()).contains("name=\"reject\" value=\"" + id);

        HttpResponse<String> rejected =
                post("/review", Map.of("reject", id, "reviewer", "Ana Ñ", "reason-" + id, "a drill"));
        assertThat(rejected.statusCode()).isEqualTo(303);
        assertThat(rejected.headers().firstValue("Location")).hasValue("/review?rejected=" + id);
        assertThat(rejected.headers().allValues("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith("reviewer=Ana+%C3%91"));
        assertThat(get("/review").body()).doesNotContain("name=\"reject\" value=\"" + id);
        assertThat(get("/events").body()).doesNotContain("Troops of Kenya");

        post("/review", Map.of("accept", id, "reviewer", "Ana Ñ"));
        assertThat(get("/events").body()).contains("Troops of Kenya");
    }

    @Test
    void refusesAVerdictWithoutANameOrOnNothing() throws IOException, InterruptedException {
        assertThat(post("/review", Map.of("reject", "none", "reviewer", " ")).statusCode())
                .isEqualTo(400);
        assertThat(post("/review", Map.of("reject", "none", "reviewer", "Ana")).statusCode())
                .isEqualTo(400);
    }

    @Test
    void saysTheSameThingsInBothLanguages() {
        assertThat(Texts.load("es").keys()).isEqualTo(Texts.load("en").keys());
    }
}
