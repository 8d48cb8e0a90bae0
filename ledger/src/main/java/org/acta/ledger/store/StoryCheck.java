package org.acta.ledger.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.acta.model.Agreement;
import org.acta.model.Claim;
import org.acta.model.Evidence;
import org.acta.model.Span;
import org.acta.model.Story;
import org.acta.records.BadRecord;
import org.acta.records.RecordReader;
import org.jspecify.annotations.Nullable;

/** Checks revisions one by one: makes their rows anew from text and records, and compares them with the rows that are there. */
final class StoryCheck {

    /** Codings read at a time. */
    private static final int CHUNK = 200;

    private final Connection connection;
    private final List<Finding> findings;
    private int codings;
    private long claims;
    private long agreements;

    StoryCheck(Connection connection, List<Finding> findings) {
        this.connection = connection;
        this.findings = findings;
    }

    int codings() {
        return codings;
    }

    long claims() {
        return claims;
    }

    long agreements() {
        return agreements;
    }

    /** A coding with the revision that it codes. */
    private record Coded(
            long number,
            int claims,
            int agreements,
            long batch,
            String engine,
            int revision,
            String hash,
            String page,
            String text) {

        long firstAgreement() {
            return number + 1 + claims;
        }

        long end() {
            return firstAgreement() + agreements;
        }
    }

    void all() throws SQLException {
        long from = -1;
        List<Coded> chunk = read(from);
        while (!chunk.isEmpty()) {
            from = chunk.get(chunk.size() - 1).number();
            StoredRows stored = new StoredRows(connection, chunk.get(0).number(), from + Sheet.SIZE);
            for (Coded coded : chunk) {
                check(coded, stored);
            }
            chunk = read(from);
        }
    }

    private List<Coded> read(long after) throws SQLException {
        String sql =
                "SELECT k.number, k.claims, k.agreements, k.batch, k.engine, k.revision, r.hash, r.page, r.text FROM coding k"
                        + " JOIN revision r ON r.document = k.document AND r.number = k.revision WHERE k.number > ? ORDER BY k.number LIMIT "
                        + CHUNK;
        List<Coded> read = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, after);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    read.add(new Coded(
                            rows.getLong(1),
                            rows.getInt(2),
                            rows.getInt(3),
                            rows.getLong(4),
                            rows.getString(5),
                            rows.getInt(6),
                            rows.getString(7),
                            rows.getString(8),
                            rows.getString(9)));
                }
            }
        }
        return read;
    }

    private void check(Coded coded, StoredRows stored) {
        codings++;
        claims += coded.claims();
        agreements += coded.agreements();
        String where = "coding " + coded.number();
        try {
            Story story = RecordReader.story(coded.page(), coded.text());
            where = "story " + story.id() + " revision " + coded.revision();
            hash(where, story, coded);
            compare(where, story, coded, stored);
        } catch (BadRecord e) {
            findings.add(new Finding(where, String.valueOf(e.getMessage())));
        }
    }

    private void hash(String where, Story story, Coded coded) {
        if (!Digest.of(story).equals(coded.hash())) {
            findings.add(new Finding(where, "its text or what its page says is not what was added (hash)"));
        }
    }

    private void compare(String where, Story story, Coded coded, StoredRows stored) {
        RecordReader reader = new RecordReader(story.text());
        List<Claim> told = stored.records(Table.CLAIM, coded.number(), coded.firstAgreement()).stream()
                .map(reader::claim)
                .toList();
        List<Agreement> agreed = stored.records(Table.AGREEMENT, coded.firstAgreement(), coded.end()).stream()
                .map(reader::agreement)
                .toList();
        for (Claim claim : told) {
            evidence(where + " claim " + claim.id(), story, claim.evidence());
            String agreement = claim.agreement();
            if (agreement != null && agreed.stream().noneMatch(a -> a.id().equals(agreement))) {
                findings.add(
                        new Finding(where + " claim " + claim.id(), "its agreement " + agreement + " is not there"));
            }
        }
        agreed.forEach(a -> a.evidence().forEach(e -> evidence(where + " agreement " + a.id(), story, e)));
        Sheet sheet = new Sheet(coded.batch(), Instant.EPOCH, coded.number());
        new StoryRows(sheet, story).coding(coded.engine(), told, agreed);
        for (Table table : StoredRows.tables()) {
            List<List<String>> wanted = sheet.rows().byTable().getOrDefault(table, List.of()).stream()
                    .map(StoryCheck::texts)
                    .toList();
            compare(where, table, wanted, stored.of(table, coded.number(), coded.end()), stored);
        }
    }

    private static List<String> texts(List<@Nullable Object> row) {
        return row.stream().map(String::valueOf).toList();
    }

    private void evidence(String where, Story story, Evidence evidence) {
        if (!says(story.text(), evidence.sentence(), evidence.text())
                || !says(story.text(), evidence.trigger(), evidence.triggerText())) {
            findings.add(new Finding(where, "its span does not hold its words"));
        }
    }

    private static boolean says(String text, Span span, String words) {
        return span.end() <= text.length() && span.in(text).equals(words);
    }

    private void compare(
            String where, Table table, List<List<String>> wanted, List<List<String>> found, StoredRows stored) {
        if (wanted.size() != found.size()) {
            findings.add(
                    new Finding(where, "has " + found.size() + " rows in " + table.sql() + ", not " + wanted.size()));
            return;
        }
        for (int row = 0; row < wanted.size(); row++) {
            for (int i = 0; i < wanted.get(row).size(); i++) {
                if (!Objects.equals(wanted.get(row).get(i), found.get(row).get(i))) {
                    findings.add(new Finding(
                            where,
                            "has " + found.get(row).get(i) + " in " + table.sql() + "." + stored.column(table, i)
                                    + ", not " + wanted.get(row).get(i)));
                }
            }
        }
    }
}
