package org.acta.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {

    private static final String EXAMPLES = "../examples";
    private static final String STORY = EXAMPLES + "/es-frontera-colombia-venezuela-2022.txt";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void writesStoriesAsTables(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("events.csv");
        assertThat(run("export", "--format", "gdelt", "--out", file.toString(), EXAMPLES))
                .isZero();
        List<String> lines = Files.readAllLines(file);
        assertThat(lines).hasSizeGreaterThan(20);
        assertThat(lines).allMatch(line -> line.split("\t", -1).length == 61);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void writesTheLedgerAsTheStoriesInIt(@TempDir Path folder) {
        String store = folder.resolve("acta.duckdb").toString();
        assertThat(run("add", "--store", store, STORY)).isZero();
        assertThat(run("export", "--format", "icews", "--store", store)).isZero();
        long recorded = out.toString().lines().count();
        out.getBuffer().setLength(0);
        assertThat(run("export", "--format", "icews", STORY)).isZero();
        assertThat(out.toString().lines()).hasSize((int) recorded);
        assertThat(out.toString()).contains("Colombia").startsWith("Event ID\tEvent Date");
    }

    @Test
    void letsAFilterNarrowTheLedger(@TempDir Path folder) {
        String store = folder.resolve("acta.duckdb").toString();
        run("add", "--store", store, STORY);
        assertThat(run("export", "--format", "phoenix", "--store", store, "--side", "VEN"))
                .isZero();
        long some = out.toString().lines().count();
        out.getBuffer().setLength(0);
        run("export", "--format", "phoenix", "--store", store, "--side", "MNG");
        assertThat(some).isPositive();
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void writesLinkedDataFoldersAndGraphs(@TempDir Path folder) {
        assertThat(run("export", "--format", "trig", STORY)).isZero();
        assertThat(out.toString()).contains("sem:Event", "prov:wasAttributedTo");
        assertThat(run(
                        "export",
                        "--format",
                        "naf",
                        "--out",
                        folder.resolve("naf").toString(),
                        STORY))
                .isZero();
        assertThat(folder.resolve("naf/es-frontera-colombia-venezuela-2022.naf"))
                .isNotEmptyFile();
        assertThat(run("export", "--format", "csv", STORY)).isEqualTo(2);
        assertThat(err.toString()).contains("--out");
    }

    @Test
    void saysWhatCannotBeWritten(@TempDir Path folder) {
        assertThat(run("export", "--format", "gdelt", "--out", folder.toString(), STORY))
                .isEqualTo(2);
        assertThat(err.toString()).contains("cannot write").doesNotContain("\tat ");
    }

    private int run(String... arguments) {
        return ActaCommand.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
