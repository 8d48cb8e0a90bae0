package org.acta.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
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
import picocli.CommandLine;

class ReadCommandTest {

    private static final String EXAMPLES = "../examples";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void everyLineKeepsTheContract() throws IOException {
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(Path.of("../docs/records.schema.json")));
        assertThat(run("--format", "jsonl", EXAMPLES)).isZero();
        List<String> lines = out.toString().lines().toList();
        assertThat(lines).hasSizeGreaterThan(50);
        for (String line : lines) {
            assertThat(schema.validate(JSON.readTree(line))).as(line).isEmpty();
        }
    }

    @Test
    void printsTheSameOnAnyNumberOfThreads() {
        run("--format", "jsonl", "--threads", "1", EXAMPLES);
        String one = out.toString();
        out.getBuffer().setLength(0);
        run("--format", "jsonl", "--threads", "4", EXAMPLES);
        assertThat(out.toString()).isEqualTo(one);
    }

    @Test
    void offsetsAreCodePoints(@TempDir Path folder) throws IOException {
        Path story = Files.writeString(
                folder.resolve("s.txt"), "Cumbre\n\n🙂 El presidente de Francia visitó Chile el lunes.\n");
        run("--format", "jsonl", story.toString());
        JsonNode document = JSON.readTree(out.toString().lines().findFirst().orElseThrow());
        int[] points = document.get("text").asText().codePoints().toArray();
        JsonNode claim =
                JSON.readTree(out.toString().lines().skip(1).findFirst().orElseThrow());
        JsonNode trigger = claim.get("evidence").get("trigger");
        String told = new String(
                points,
                trigger.get("start").asInt(),
                trigger.get("end").asInt() - trigger.get("start").asInt());
        assertThat(told).isEqualTo(trigger.get("text").asText());
    }

    @Test
    void skipsWhatCannotBeReadAndGoesOn(@TempDir Path folder) throws IOException {
        Files.write(folder.resolve("a.txt"), new byte[] {0, 1, 2, 3, 0, 0, 5});
        Files.writeString(folder.resolve("b.txt"), "Cumbre\n\nEl presidente de Francia visitó Chile el lunes.\n");
        assertThat(run("--format", "jsonl", folder.toString(), "missing.txt")).isEqualTo(1);
        assertThat(err.toString()).contains("a.txt", "missing.txt").doesNotContain("\tat ");
        assertThat(out.toString()).contains("\"type\":\"claim\"");
    }

    private int run(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "read";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        CommandLine line = ActaCommand.commandLine();
        return line.setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(all);
    }
}
