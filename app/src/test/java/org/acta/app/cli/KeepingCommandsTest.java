package org.acta.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeepingCommandsTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void add() throws IOException {
        Path story = Files.writeString(
                folder.resolve("a.txt"), "Cumbre\n\nEl presidente de Francia visitó Chile el lunes.\n");
        assertThat(run("add", story.toString())).isZero();
    }

    @Test
    void checksAndAnswersInSql() {
        assertThat(run("check")).isZero();
        assertThat(out.toString()).contains("all is well");
        assertThat(run("sql", "SELECT count(*) AS stories FROM document")).isZero();
        assertThat(out.toString()).contains("{\"stories\":1}");
    }

    @Test
    void sqlChangesNothing() {
        assertThat(run("sql", "DELETE FROM document")).isEqualTo(3);
        assertThat(run("sql", "SELECT * FROM nowhere")).isEqualTo(3);
        assertThat(err.toString()).contains("nowhere").doesNotContain("\tat ");
        assertThat(run("check")).isZero();
    }

    @Test
    void backsUpRestoresAndCompacts() {
        String copy = folder.resolve("copy.duckdb").toString();
        String back = folder.resolve("back.duckdb").toString();
        assertThat(run("backup", copy)).isZero();
        assertThat(run("backup", copy)).isEqualTo(3);
        assertThat(err.toString()).contains("is there already");
        assertThat(run("compact")).isZero();
        assertThat(run("check")).isZero();
        assertThat(execute("restore", copy, "--store", back)).isZero();
        assertThat(execute("check", "--store", back)).isZero();
    }

    @Test
    void dumpsAndImports() {
        String lines = folder.resolve("all.jsonl").toString();
        String other = folder.resolve("other.duckdb").toString();
        assertThat(run("dump", "--out", lines)).isZero();
        assertThat(execute("import", lines, "--store", other)).isZero();
        assertThat(execute("check", "--store", other)).isZero();
        assertThat(execute("import", lines, "--store", other)).isEqualTo(3);
    }

    @Test
    void codesAgainAndFindsTheSame() {
        assertThat(run("recode")).isZero();
        assertThat(err.toString()).contains("1 texts as before, 0 not");
    }

    @Test
    void keepsReviews() {
        assertThat(run("sql", "SELECT id FROM claim LIMIT 1")).isZero();
        String id = out.toString().replaceAll("(?s).*\"id\":\"([^\"]+)\".*", "$1");
        assertThat(run("review", id, "reject", "--by", "A. Reader", "--reason", "a match"))
                .isZero();
        assertThat(run("review", id, "correct", "--by", "A. Reader", "--reason", "a match"))
                .isEqualTo(2);
        assertThat(run("review", "0", "accept", "--by", "A. Reader", "--reason", "so"))
                .isEqualTo(3);
        assertThat(run("sql", "SELECT reviewer FROM review")).isZero();
        assertThat(out.toString()).contains("A. Reader");
    }

    private int run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--store");
        all.add(folder.resolve("ledger.duckdb").toString());
        return execute(all.toArray(String[]::new));
    }

    private int execute(String... arguments) {
        return ActaCommand.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
