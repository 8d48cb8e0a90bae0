package org.acta.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class CodebookCommandTest {

    private final StringWriter out = new StringWriter();

    private int run(String... arguments) {
        return ActaCommand.commandLine().setOut(new PrintWriter(out)).execute(arguments);
    }

    @Test
    void showsWhatEachTypeCoversAndTheCodesWithoutRules() {
        assertThat(run("codebook")).isZero();
        assertThat(out.toString().lines())
                .anyMatch(line -> line.matches("SUPPORT +1 .* sign .* 057.*"))
                .anyMatch(line -> line.matches("PROTEST +4 .* hunger .* 142.*"))
                .noneMatch(line -> line.startsWith("no rule for 010"))
                .noneMatch(line -> line.startsWith("no rule for 057"));
    }

    @Test
    void showsTheRulesOfOneType() {
        assertThat(run("codebook", "--language", "es", "--type", "AID", "--rules"))
                .isZero();
        assertThat(out.toString()).contains("rule   es.aid.asylum").doesNotContain("rule   es.support.sign");
    }
}
