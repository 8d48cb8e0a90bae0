package org.acta.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class PageCommandTest {

    @TempDir
    private Path directory;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return new CommandLine(new PageCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }

    @Test
    void showsSegmentsAndMetadata() throws IOException {
        Path page = Files.writeString(
                directory.resolve("a.txt"),
                "Kenia y Uganda abren un puente\n\nNAIROBI, 2 feb 2020 (EFE).- El puente se abrió el domingo.\n");
        assertThat(run(page.toString())).isZero();
        assertThat(out.toString())
                .contains(
                        "headline     Kenia y Uganda abren un puente", "dateline     es   NAIROBI, 2 feb 2020 (EFE).-");
    }

    @Test
    void writesOneDocumentRecordPerPage() throws IOException {
        Files.writeString(directory.resolve("a.txt"), "One headline\n\nA paragraph that says what was done.\n");
        Files.writeString(
                directory.resolve("b.html"), "<h1>Another headline</h1><p>A paragraph that says what was done.</p>");
        assertThat(run("--format", "jsonl", directory.toString())).isZero();
        assertThat(out.toString().lines()).hasSize(2).allMatch(line -> line.startsWith("{\"type\":\"document\""));
    }

    @Test
    void namesWhatItCannotReadAndGoesOn() throws IOException {
        Files.write(directory.resolve("a.txt"), new byte[0]);
        Files.writeString(directory.resolve("b.txt"), "One headline\n\nA paragraph that says what was done.\n");
        Files.createSymbolicLink(directory.resolve("loop"), directory);
        assertThat(run(directory.toString(), directory.resolve("none").toString()))
                .isEqualTo(1);
        assertThat(err.toString())
                .contains("a.txt: empty", "none: no such file or directory", "loop: a link that leads back");
        assertThat(out.toString()).contains("One headline");
    }
}
