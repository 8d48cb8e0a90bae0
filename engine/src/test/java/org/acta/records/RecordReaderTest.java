package org.acta.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.acta.Account;
import org.acta.Acta;
import org.acta.model.Story;
import org.acta.reading.Reading;
import org.acta.reading.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecordReaderTest {

    private static final Reading READING = Reading.load();
    private static final Acta ACTA = Acta.load();

    static Stream<Path> pages() throws IOException {
        return Stream.of(Path.of("../examples"), Path.of("../examples/revisions"), Path.of("../../shared/eval/dev"))
                .filter(Files::isDirectory)
                .flatMap(RecordReaderTest::files)
                .filter(file -> file.toString().matches(".*\\.(html|txt|jsonl)"))
                .sorted();
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void whatIsReadBackIsWrittenAgainAsItWas(Path page) throws IOException {
        for (Story story : READING.stories(Source.of(page.toString(), Files.readAllBytes(page)))) {
            check(ACTA.read(story));
        }
    }

    @Test
    void offsetsAreTurnedBackBehindCharactersOfTwoUnits() throws IOException {
        String text = "🙂 Cumbre\n\n🙂🙂 El presidente de Francia visitó Chile el lunes. 🙂\n";
        Story story = READING.stories(Source.of("s.txt", text.getBytes(StandardCharsets.UTF_8)))
                .get(0);
        Account account = ACTA.read(story);
        assertThat(account.claims()).isNotEmpty();
        check(account);
        String line = new Records(story).claim(account.claims().get(0));
        assertThat(new RecordReader(story.text()).claim(line).evidence())
                .isEqualTo(account.claims().get(0).evidence());
        assertThat(RecordReader.plain(story.text())).isFalse();
    }

    @Test
    void saysWhatIsWrongWithALine() {
        RecordReader reader = new RecordReader("");
        assertThatThrownBy(() -> reader.claim("{\"type\":\"claim\"")).isInstanceOf(BadRecord.class);
        assertThatThrownBy(() -> reader.claim("[]")).hasMessage("not a JSON object");
        assertThatThrownBy(() -> reader.claim("{\"id\":\"1\"}")).hasMessage("a record without document");
        assertThatThrownBy(() -> reader.agreement("{\"id\":\"1\",\"name\":\"n\",\"status\":\"lost\"}"))
                .hasMessage("no status is called lost");
        assertThatThrownBy(() -> RecordReader.story("{\"id\":\"1\",\"revision\":1,\"text\":\"\"}"))
                .hasMessage("a record without language");
    }

    private static void check(Account account) {
        Story story = account.story();
        Records written = new Records(story);
        Story back = RecordReader.story(written.document());
        Records again = new Records(back);
        assertThat(again.document()).isEqualTo(written.document());
        assertThat(RecordReader.story(written.page(), story.text())).isEqualTo(back);
        RecordReader reader = new RecordReader(story.text());
        List<String> claims = account.claims().stream().map(written::claim).toList();
        assertThat(claims.stream().map(reader::claim).map(again::claim)).containsExactlyElementsOf(claims);
        List<String> agreements =
                account.agreements().stream().map(written::agreement).toList();
        assertThat(agreements.stream().map(reader::agreement).map(again::agreement))
                .containsExactlyElementsOf(agreements);
    }
}
