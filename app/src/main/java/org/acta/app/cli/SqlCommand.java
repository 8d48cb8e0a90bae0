package org.acta.app.cli;

import java.sql.ResultSetMetaData;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.acta.ledger.Ledger;
import org.acta.ledger.queries.Answer;
import org.acta.ledger.store.Snapshot;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code acta sql}: a question in SQL. */
@Command(
        name = "sql",
        mixinStandardHelpOptions = true,
        usageHelpAutoWidth = true,
        description = "Asks the ledger in SQL; nothing can be changed.",
        footer = {
            "",
            "Tables: batch, document, revision, segment, coding, claim, claim_side, attribution, quantity, agreement,",
            "agreement_party, agreement_link, membership, storyline, delta, review. What counts now: current_claim,",
            "current_agreement, current_revision, current_membership, current_event, current_storyline.",
            "",
            "  acta sql \"SELECT plover, count(*) FROM current_claim GROUP BY plover ORDER BY 2 DESC\""
        })
final class SqlCommand implements Callable<Integer> {

    @Parameters(paramLabel = "QUESTION", description = "One SELECT.")
    private String question = "";

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(
            names = "--format",
            paramLabel = "table|jsonl|csv",
            description = "table on a terminal, jsonl elsewhere, unless said here.")
    private Question.Format format = Terminal.out() ? Question.Format.TABLE : Question.Format.JSONL;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (Ledger ledger = store.read();
                Snapshot snapshot = ledger.now()) {
            List<String> columns = new ArrayList<>();
            List<List<@Nullable Object>> rows = snapshot.select(question, row -> {
                ResultSetMetaData about = row.getMetaData();
                List<@Nullable Object> values = new ArrayList<>();
                boolean first = columns.isEmpty();
                for (int i = 1; i <= about.getColumnCount(); i++) {
                    if (first) {
                        columns.add(about.getColumnLabel(i));
                    }
                    values.add(row.getObject(i));
                }
                return values;
            });
            Answer answer = Answer.of(columns, rows);
            spec.commandLine().getOut().print(new Answers(answer, columns).in(format));
            spec.commandLine().getOut().flush();
            return 0;
        }
    }
}
