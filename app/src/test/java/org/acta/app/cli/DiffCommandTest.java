package org.acta.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {

    private static final String OLD = "../examples/en-cairo-visit-2024.html";
    private static final String NEW = "../examples/revisions/en-cairo-visit-2024-3.html";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void everyLineKeepsTheContract() throws IOException {
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(Path.of("../docs/records.schema.json")));
        assertThat(run("--format", "jsonl", OLD, NEW)).isZero();
        List<String> lines = out.toString().lines().toList();
        assertThat(lines).hasSizeGreaterThan(5);
        for (String line : lines) {
            assertThat(line).contains("\"type\":\"delta\"");
            assertThat(schema.validate(new ObjectMapper().readTree(line)))
                    .as(line)
                    .isEmpty();
        }
    }

    @Test
    void showsBothTellings() {
        assertThat(run("--format", "text", OLD, NEW)).isZero();
        assertThat(out.toString())
                .contains("silent", "−     “They [pledged] to raise annual trade to $15 billion")
                .contains("+     “They [pledged] to raise annual trade to $12 billion");
    }

    @Test
    void saysThatNothingChanged() {
        assertThat(run("--format", "text", OLD, OLD)).isZero();
        assertThat(out.toString()).contains("no claim changed");
    }

    @Test
    void comparesFilesOfManyStoriesByDocument(@TempDir Path folder) throws IOException {
        String kept = article("a", "Kenya sent 400 police officers to Haiti in March.");
        Path before =
                Files.writeString(folder.resolve("1.jsonl"), kept + article("b", "Fiji thanked Samoa on Monday."));
        Path after = Files.writeString(
                folder.resolve("2.jsonl"), article("c", "Fiji thanked Samoa on Monday.") + kept.replace("400", "600"));
        assertThat(run("--format", "jsonl", before.toString(), after.toString()))
                .isEqualTo(1);
        assertThat(out.toString().lines()).singleElement().asString().contains("\"document\":\"a\"", "\"changed\"");
        assertThat(err.toString()).contains("skipped b: only in the older file", "skipped c: only in the newer file");
    }

    @Test
    void namesAFileThatIsNotThere() {
        assertThat(run("--format", "jsonl", OLD, "missing.html")).isEqualTo(1);
        assertThat(err.toString()).contains("missing.html").doesNotContain("\tat ");
    }

    private static String article(String id, String text) {
        return "{\"id\": \"" + id + "\", \"title\": \"News\", \"text\": \"" + text
                + "\", \"published\": \"2024-03-24\", \"language\": \"en\"}\n";
    }

    private int run(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "diff";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return ActaCommand.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(all);
    }
}
