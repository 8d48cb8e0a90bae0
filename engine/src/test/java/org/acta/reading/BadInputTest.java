package org.acta.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.acta.model.Story;
import org.junit.jupiter.api.Test;

class BadInputTest {

    private static final Reading READING = Reading.load();
    private static final String STORY =
            "Perú y Chile firman la paz en Lima\n\nLos presidentes firmaron el acuerdo el martes en la ciudad, según la agencia.\n";

    private static ReadResult one(Source source) {
        try (Stream<ReadResult> results = READING.read(source)) {
            List<ReadResult> all = results.toList();
            assertThat(all).hasSize(1);
            return all.get(0);
        }
    }

    private static String reason(String name, byte[] bytes) {
        ReadResult result = one(Source.of(name, bytes));
        assertThat(result).isInstanceOf(ReadResult.Skipped.class);
        assertThat(((ReadResult.Skipped) result).name()).startsWith(name);
        return ((ReadResult.Skipped) result).reason();
    }

    private static Story story(String name, byte[] bytes) {
        ReadResult result = one(Source.of(name, bytes));
        assertThat(result).isInstanceOf(ReadResult.Read.class);
        return ((ReadResult.Read) result).story();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzipped(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    @Test
    void saysWhyAnEmptyOrBinaryFileIsSkipped() {
        assertThat(reason("a.txt", new byte[0])).isEqualTo("empty");
        assertThat(reason("a.html", new byte[0])).isEqualTo("empty");
        assertThat(reason("a.txt", utf8(" \n\n "))).isEqualTo("holds no text");
        assertThat(reason("a.html", utf8("<html><body></body></html>"))).isEqualTo("holds no text");
        byte[] noise = new byte[5000];
        new Random(7).nextBytes(noise);
        noise[0] = 0;
        assertThat(reason("a.txt", noise)).isEqualTo("binary data, no text");
        assertThat(reason("a.html", utf8("%PDF-1.7 and more"))).isEqualTo("binary data, no text");
    }

    @Test
    void readsGzipAndSaysWhenItIsCutOff() {
        byte[] packed = gzipped(utf8(STORY));
        assertThat(story("a.txt.gz", packed).id()).isEqualTo("a");
        assertThat(reason("a.txt.gz", Arrays.copyOf(packed, packed.length - 12)))
                .isEqualTo("compressed data is cut off");
        packed[15] ^= 0x55;
        packed[16] ^= 0x55;
        assertThat(reason("a.txt.gz", packed)).startsWith("compressed data is");
    }

    @Test
    void readsPagesThatDeclareTheWrongCharset() {
        byte[] latin =
                ("<meta charset=utf-8><h1>Cañón y pingüino en la reunión</h1><p>La reunión del ministro español terminó el sábado en Perú.</p>")
                        .getBytes(Charset.forName("windows-1252"));
        assertThat(story("a.html", latin).headline()).isEqualTo("Cañón y pingüino en la reunión");
        byte[] unicode = utf8(
                "<meta charset=iso-8859-1><h1>Cañón y pingüino</h1><p>La reunión del ministro español terminó el sábado.</p>");
        assertThat(story("a.html", unicode).headline()).isEqualTo("Cañón y pingüino");
        assertThat(one(new Source(
                        "a.txt", null, "no-such-charset", () -> new java.io.ByteArrayInputStream(utf8(STORY)))))
                .isInstanceOf(ReadResult.Read.class);
    }

    @Test
    void readsUtf16WithAndWithoutAMark() {
        assertThat(story("a.txt", STORY.getBytes(StandardCharsets.UTF_16)).headline())
                .isEqualTo("Perú y Chile firman la paz en Lima");
        assertThat(story("a.txt", STORY.getBytes(StandardCharsets.UTF_16LE)).headline())
                .isEqualTo("Perú y Chile firman la paz en Lima");
    }

    @Test
    void skipsWhatIsTooLarge() {
        byte[] large = new byte[50 << 20];
        Arrays.fill(large, (byte) 'a');
        assertThat(reason("a.txt", large)).isEqualTo("larger than 16 MiB");
        assertThat(reason("a.html", large)).isEqualTo("larger than 16 MiB");
        assertThat(reason("a.txt", utf8("x".repeat(2 << 20)))).isEqualTo("more than 1000000 characters of text");
        assertThat(reason("a.html", utf8("<i>a</i>".repeat(200_000)))).isEqualTo("more than 200000 tags");
    }

    @Test
    void readsAHundredThousandNestedLevels() {
        String deep = "<div>".repeat(100_000) + "<p>The ministers of both countries met on Monday.</p>";
        assertThat(story("a.html", utf8("<h1>Ministers meet in the capital</h1>" + deep))
                        .text())
                .contains("met on Monday");
    }

    @Test
    void dropsNulAndReplacesLoneSurrogates() {
        Story nul = story("a.txt", utf8(STORY.replace("martes", "mar\0tes")));
        assertThat(nul.text()).contains("el martes en");
        Story lone = story(
                "a.jsonl",
                utf8(
                        "{\"id\":\"x\",\"title\":\"Un t\\uD83Dtulo\",\"text\":\"El presidente visit\\uDE00 la ciudad.\"}\n"));
        assertThat(lone.text()).contains("Un t\uFFFDtulo", "visit\uFFFD la");
    }

    @Test
    void keepsOffsetsExactAroundInvisibleCharacters() {
        Story story = story(
                "a.html",
                utf8(
                        "<h1>Un pac&shy;to\u200B nuevo</h1><p>El go&shy;bierno fir\u00ADmo\u0301 ayer&nbsp;el texto.</p>"));
        assertThat(story.text()).isEqualTo("Un pacto nuevo\nEl gobierno firmó ayer el texto.");
        assertThat(story.segments().get(1).span().in(story.text())).isEqualTo("El gobierno firmó ayer el texto.");
    }

    @Test
    void skipsABadLineAndReadsTheRest() {
        String lines =
                "{\"id\":\"a\",\"text\":\"El presidente visitó la ciudad.\"}\n\nnot json\n{\"id\":\"b\"}\n[1]\n{\"id\":\"c\",\"text\":\"cut\n"
                        + "{\"id\":7,\"published\":null,\"text\":\"The minister met the envoy.\"}";
        try (Stream<ReadResult> results = READING.read(Source.of("wire.jsonl", utf8(lines)))) {
            assertThat(results.map(r -> r instanceof ReadResult.Skipped s
                            ? s.name() + " " + s.reason()
                            : ((ReadResult.Read) r).story().id()))
                    .containsExactly(
                            "a",
                            "wire.jsonl:3 broken JSON",
                            "wire.jsonl:4 neither text nor html",
                            "wire.jsonl:5 not a JSON object",
                            "wire.jsonl:6 broken JSON",
                            "7");
        }
    }

    @Test
    void readsLinesOneByOne() {
        byte[] line = utf8("{\"id\":\"a\",\"text\":\"El presidente visitó la ciudad.\"}\n");
        InputStream endless = new InputStream() {
            private int at;

            @Override
            public int read() {
                return line[at++ % line.length];
            }
        };
        try (Stream<ReadResult> results = READING.read(new Source("wire.jsonl", null, null, () -> endless))) {
            assertThat(results.limit(5)).hasSize(5);
        }
    }

    @Test
    void namesWhatCannotBeOpened() {
        Source missing = new Source("a.txt", null, null, () -> {
            throw new NoSuchFileException("a.txt");
        });
        assertThat(one(missing)).isEqualTo(new ReadResult.Skipped("a.txt", "no such file"));
    }

    @Test
    void neverFailsOnCutOrShuffledPages() {
        String page =
                "<html lang=es><head><title>Un título | Diario</title><script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":"
                        + "\"Un título\",\"author\":[{\"name\":\"Ana Ruiz\"}],\"datePublished\":\"2020-13-45\"}</script></head><body><h1>Un título</h1><p class=firma>Por"
                        + " Ana Ruiz</p><figure><img src=a><figcaption>Dos personas. <span>A. B./EFE</span></figcaption></figure><p>QUITO (EFE) – El presidente"
                        + " viajó a Lima.</p><ul><li>uno</li></ul><table><tr><td>1</td></tr></table></body></html>";
        byte[] bytes = utf8(page);
        Random random = new Random(11);
        for (int i = 0; i < 400; i++) {
            byte[] broken = Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length));
            for (int k = random.nextInt(6); k > 0; k--) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            for (String name : List.of("a.html", "a.txt", "a.jsonl", "-")) {
                try (Stream<ReadResult> results = READING.read(Source.of(name, broken))) {
                    assertThat(results.limit(50).count()).isGreaterThanOrEqualTo(name.endsWith("l") ? 0 : 1);
                }
            }
        }
    }
}
