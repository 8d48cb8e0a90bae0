package org.acta.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddCommandTest {

    @TempDir
    private Path folder;

    private final StringWriter err = new StringWriter();

    @BeforeEach
    void writeStories() throws IOException {
        Files.createDirectory(folder.resolve("stories"));
        Files.writeString(
                folder.resolve("stories/a.txt"), "Cumbre\n\nEl presidente de Francia visitó Chile el lunes.\n");
        Files.writeString(
                folder.resolve("stories/b.txt"), "Visit\n\nThe president of Kenya visited Ghana on Monday.\n");
    }

    @Test
    void addingTwiceChangesNothingAndAChangeMakesARevision() throws IOException {
        assertThat(add()).isZero();
        assertThat(err.toString()).contains("2 added, 0 revised, 0 unchanged");
        assertThat(add()).isZero();
        assertThat(err.toString()).contains("0 added, 0 revised, 2 unchanged");
        Files.writeString(
                folder.resolve("stories/b.txt"), "Visit\n\nThe president of Kenya visited Benin on Monday.\n");
        assertThat(add()).isZero();
        assertThat(err.toString()).contains("0 added, 1 revised, 1 unchanged");
    }

    @Test
    void saysWhenTheStoreIsNone() throws IOException {
        Files.writeString(folder.resolve("a.duckdb"), "This is a text and no database at all, however long it may be.");
        assertThat(add()).isEqualTo(3);
        assertThat(err.toString()).contains("a.duckdb is not a ledger").doesNotContain("\tat ");
    }

    private int add() {
        err.getBuffer().setLength(0);
        return ActaCommand.commandLine()
                .setErr(new PrintWriter(err, true))
                .execute(
                        "add",
                        "--store",
                        folder.resolve("a.duckdb").toString(),
                        folder.resolve("stories").toString());
    }
}
