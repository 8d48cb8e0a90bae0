package org.acta.ledger.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Looks through everything that is kept: counts, references, and story by story hashes, spans and columns. */
public final class Checking {

    /** Rows that point at nothing: what they are, and how to find them. */
    private static final List<String[]> DANGLING = List.of(
            new String[] {"completion", "batch", "batch b ON b.number = x.batch", "b.number"},
            new String[] {"document", "id", "revision r ON r.document = x.id AND r.number = 1", "r.document"},
            new String[] {"revision", "document", "document d ON d.id = x.document", "d.id"},
            new String[] {
                "coding", "number", "revision r ON r.document = x.document AND r.number = x.revision", "r.document"
            },
            new String[] {"claim", "number", "coding k ON k.number = x.coding", "k.number"},
            new String[] {"claim_side", "claim", "claim c ON c.number = x.claim", "c.number"},
            new String[] {"attribution", "claim", "claim c ON c.number = x.claim", "c.number"},
            new String[] {"quantity", "claim", "claim c ON c.number = x.claim", "c.number"},
            new String[] {"agreement", "number", "coding k ON k.number = x.coding", "k.number"},
            new String[] {"agreement_party", "agreement", "agreement a ON a.number = x.agreement", "a.number"},
            new String[] {"agreement_link", "agreement", "agreement a ON a.number = x.agreement", "a.number"},
            new String[] {"membership", "number", "claim c ON c.number = x.claim", "c.number"},
            new String[] {"joining_key", "claim", "claim c ON c.number = x.claim", "c.number"},
            new String[] {"storyline", "number", "document d ON d.id = x.document", "d.id"},
            new String[] {
                "delta", "document", "revision r ON r.document = x.document AND r.number = x.to_revision", "r.document"
            });

    private static final String COUNTS =
            "SELECT b.number, k.claims, (SELECT count(*) FROM claim c WHERE c.number BETWEEN b.number * 1000000"
                    + " AND b.number * 1000000 + 999999), k.stories, (SELECT count(*) FROM coding g WHERE g.batch = b.number), k.agreements,"
                    + " (SELECT count(*) FROM agreement a WHERE a.number BETWEEN b.number * 1000000 AND b.number * 1000000 + 999999)"
                    + " FROM batch b JOIN completion k ON k.batch = b.number WHERE k.state = 'complete' ORDER BY b.number";

    private final Store store;
    private final List<Finding> findings = new ArrayList<>();

    private Checking(Store store) {
        this.store = store;
    }

    /** What was looked at and what was found. */
    public record Report(int codings, long claims, long agreements, List<Finding> findings) {
        public Report {
            findings = List.copyOf(findings);
        }
    }

    public static Report check(Store store) throws SQLException {
        try (Connection connection = store.reader()) {
            return new Checking(store).check(connection);
        }
    }

    private Report check(Connection connection) throws SQLException {
        unfinished(connection);
        counts(connection);
        for (String[] reference : DANGLING) {
            dangling(connection, reference[0], reference[1], reference[2], reference[3]);
        }
        memberships(connection);
        StoryCheck stories = new StoryCheck(connection, findings);
        stories.all();
        return new Report(stories.codings(), stories.claims(), stories.agreements(), findings);
    }

    private interface Row {
        void take(ResultSet row) throws SQLException;
    }

    private static void each(Connection connection, String sql, Row taking) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                taking.take(rows);
            }
        }
    }

    private void unfinished(Connection connection) throws SQLException {
        each(
                connection,
                "SELECT b.number, b.recorded FROM batch b WHERE NOT EXISTS (SELECT 1 FROM completion c WHERE c.batch = b.number)",
                row -> findings.add(
                        new Finding("batch " + row.getLong(1), "begun " + row.getString(2) + " and not finished")));
    }

    private void counts(Connection connection) throws SQLException {
        each(connection, COUNTS, row -> {
            String batch = "batch " + row.getLong(1);
            same(batch, "claims", row.getLong(2), row.getLong(3));
            same(batch, "codings", row.getLong(4), row.getLong(5));
            same(batch, "agreements", row.getLong(6), row.getLong(7));
        });
    }

    private void same(String where, String what, long said, long there) {
        if (said != there) {
            findings.add(new Finding(where, "says " + said + " " + what + " and has " + there));
        }
    }

    private void dangling(Connection connection, String table, String name, String to, String key) throws SQLException {
        each(
                connection,
                "SELECT x." + name + " FROM " + table + " x LEFT JOIN " + to + " WHERE " + key
                        + " IS NULL ORDER BY 1 LIMIT 20",
                row -> findings.add(new Finding(table + " " + row.getString(1), "points at nothing that is there")));
    }

    private void memberships(Connection connection) throws SQLException {
        each(
                connection,
                "SELECT c.number, count(m.claim) FROM current_claim c LEFT JOIN current_membership m ON m.claim = c.number"
                        + " GROUP BY c.number HAVING count(m.claim) <> 1 ORDER BY c.number LIMIT 20",
                row -> findings.add(new Finding(
                        "claim " + row.getLong(1), "is in " + row.getLong(2) + " events of " + store.name())));
    }
}
