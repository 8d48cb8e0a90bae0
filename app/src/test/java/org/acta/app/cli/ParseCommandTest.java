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

class ParseCommandTest {

    @TempDir
    private Path directory;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return ActaCommand.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }

    @Test
    void parsesPlainTextOfALanguage() throws IOException {
        Path text = Files.writeString(directory.resolve("a.txt"), "Se firmó un acuerdo. Fueron al mar.");
        assertThat(run("parse", "--language", "es", text.toString())).isZero();
        assertThat(out.toString().lines())
                .contains("# sent_id = 2", "# text = Fueron al mar.", "2-3\tal\t_\t_\t_\t_\t_\t_\t_\t_")
                .anyMatch(line -> line.startsWith("2\tfirmó\tfirmar\tVERB"));
    }

    @Test
    void parsesEachPartOfAStoryInItsLanguage() throws IOException {
        Path page = Files.writeString(
                directory.resolve("a.html"),
                "<h1>Uganda signs a treaty</h1><p>The leaders of Uganda and Kenya signed a treaty on Monday in Kampala.</p>");
        assertThat(run("parse", page.toString())).isZero();
        assertThat(out.toString().lines())
                .anyMatch(line -> line.startsWith("# newdoc id = "))
                .anyMatch(line -> line.contains("\tsigned\tsign\tVERB"));
    }

    @Test
    void keepsTheWordsOfAFile() throws IOException {
        String gold =
                "# sent_id = x\n1-2\tdel\t_\t_\t_\t_\t_\t_\t_\t_\n1\tde\t_\t_\t_\t_\t_\t_\t_\t_\n2\tel\t_\t_\t_\t_\t_\t_\t_\tA=b\n3\tmar\t_\t_\t_\t_\t_\t_\t_\t_\n\n";
        Path file = Files.writeString(directory.resolve("gold.conllu"), gold);
        assertThat(run("parse", "--language", "es", "--tokens", file.toString()))
                .isZero();
        List<String> lines = out.toString().lines().toList();
        assertThat(lines.get(0)).isEqualTo("# sent_id = x");
        assertThat(lines.get(1)).startsWith("1-2\tdel\t");
        assertThat(lines.get(3)).startsWith("2\tel\tel\tDET").endsWith("\tA=b");
    }

    @Test
    void scoresOurTreesAgainstATreebank() throws IOException {
        Path text =
                Files.writeString(directory.resolve("a.txt"), "Se firmó un acuerdo entre ambos países. Fueron al mar.");
        run("parse", "--language", "es", text.toString());
        Path gold = Files.writeString(directory.resolve("gold.conllu"), out.toString());
        assertThat(run("evaluate", "grammar", gold.toString())).isZero();
        assertThat(out.toString().lines().map(line -> line.replaceAll(" +", " ")))
                .contains("gold.conllu, es, 2 sentences, 13 words", "LAS 100.00 100.00", "words 100.00 100.00");
    }

    @Test
    void saysWhichLineOfAFileIsWrong() throws IOException {
        Path file = Files.writeString(directory.resolve("bad.conllu"), "1\tde\n");
        assertThat(run("parse", "--tokens", file.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("bad.conllu:1");
        assertThat(run("evaluate", "grammar", "none.conllu")).isEqualTo(2);
    }
}
