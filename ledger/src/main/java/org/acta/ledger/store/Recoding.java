package org.acta.ledger.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.acta.Account;
import org.acta.ledger.entry.Recoded;
import org.acta.ledger.store.Snapshot.Numbered;
import org.acta.model.Agreement;
import org.acta.model.Claim;
import org.acta.model.Story;
import org.acta.records.Records;

/**
 * Keeps what a newer engine finds in texts that are there: as another coding of the same revision, which from then on counts instead of the older
 * one. A text in which it finds the same is left as it is.
 */
public final class Recoding {

    private final Store store;
    private final String engine;
    private final Joiner joiner;

    public Recoding(Store store, String engine, Joiner joiner) {
        this.store = store;
        this.engine = engine;
        this.joiner = joiner;
    }

    /** The newest coding of a revision. */
    private record Coding(long number, boolean counts, long firstClaim, long firstAgreement, long end, String hash) {}

    /** Adds new codings in one batch. What changed, for each account. */
    public List<Recoded> add(List<Account> accounts, Instant now) throws SQLException {
        try (Store.Writer writer = store.writer()) {
            List<Recoded> changes = new ArrayList<>();
            Snapshot before = Snapshot.before(store, writer);
            Map<Account, Coding> changed = new LinkedHashMap<>();
            for (Account account : accounts) {
                Coding old = newest(writer.connection(), account.story());
                Recoded recoded = compare(writer.connection(), old, account);
                changes.add(recoded);
                if (!recoded.same()) {
                    changed.put(account, old);
                }
            }
            if (!changed.isEmpty()) {
                Batch batch = Batch.begin(
                        writer,
                        now,
                        engine,
                        "recode",
                        changed.keySet().stream().map(a -> a.story().id()).toList());
                List<Numbered> fresh = new ArrayList<>();
                changed.forEach((account, old) -> fresh.addAll(replace(batch.sheet(), old, account)));
                new EventRows(batch.sheet(), writer.connection(), before, joiner).add(fresh);
                batch.complete();
            }
            return changes;
        }
    }

    private List<Numbered> replace(Sheet sheet, Coding old, Account account) {
        StoryRows.Coded coded =
                new StoryRows(sheet, account.story()).coding(engine, account.claims(), account.agreements());
        if (old.counts()) {
            sheet.add(Table.SUPERSEDED, "coding", old.number(), sheet.batch());
        } else {
            sheet.add(Table.SUPERSEDED, "coding", coded.number(), sheet.batch());
        }
        return coded.claims();
    }

    private static Coding newest(Connection connection, Story story) throws SQLException {
        String sql =
                "SELECT k.number, NOT EXISTS (SELECT 1 FROM superseded s WHERE s.kind = 'coding' AND s.number = k.number),"
                        + " k.first_claim, k.first_agreement, k.claims, k.agreements, k.hash FROM coding k"
                        + " WHERE k.document = ? AND k.revision = ? ORDER BY k.number DESC LIMIT 1";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, story.id());
            statement.setInt(2, story.revision());
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    throw new StoreException("there is no revision " + story.revision() + " of " + story.id());
                }
                return new Coding(
                        row.getLong(1),
                        row.getBoolean(2),
                        row.getLong(3),
                        row.getLong(4),
                        row.getLong(4) + row.getInt(6),
                        row.getString(7));
            }
        }
    }

    private static Recoded compare(Connection connection, Coding old, Account account) throws SQLException {
        Story story = account.story();
        Records records = new Records(story);
        Map<String, String> claims = new LinkedHashMap<>();
        List<String> lines = new ArrayList<>();
        for (Claim claim : account.claims()) {
            String line = records.claim(claim.in(story.revision()));
            claims.put(claim.id(), line);
            lines.add(line);
        }
        for (Agreement agreement : account.agreements()) {
            lines.add(records.agreement(agreement));
        }
        if (Digest.of(lines).equals(old.hash())) {
            return new Recoded(story.id(), story.revision(), List.of(), List.of(), List.of(), false);
        }
        Map<String, String> kept = records(connection, "claim", old.firstClaim(), old.firstAgreement());
        Map<String, String> agreements = records(connection, "agreement", old.firstAgreement(), old.end());
        List<String> told = lines.subList(account.claims().size(), lines.size());
        return new Recoded(
                story.id(),
                story.revision(),
                claims.keySet().stream().filter(id -> !kept.containsKey(id)).toList(),
                kept.keySet().stream().filter(id -> !claims.containsKey(id)).toList(),
                claims.keySet().stream()
                        .filter(id -> kept.containsKey(id) && !Objects.equals(kept.get(id), claims.get(id)))
                        .toList(),
                !List.copyOf(agreements.values()).equals(told));
    }

    private static Map<String, String> records(Connection connection, String table, long first, long end)
            throws SQLException {
        String sql = "SELECT id, record FROM " + table + " WHERE number >= ? AND number < ? ORDER BY number";
        Map<String, String> records = new LinkedHashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, first);
            statement.setLong(2, end);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    records.put(rows.getString(1), rows.getString(2));
                }
            }
        }
        return records;
    }
}
