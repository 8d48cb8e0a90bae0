package org.acta.ledger.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.acta.ledger.entry.Publication;
import org.acta.model.Outlet;
import org.acta.model.Ownership;
import org.acta.records.RecordReader;
import org.jspecify.annotations.Nullable;

/** Revisions of documents as claims need to know them, each read once. */
final class Publications {

    /** @param reader of the records about this revision */
    record Kept(Publication publication, RecordReader reader) {}

    private static final RecordReader PLAIN = new RecordReader("");
    private static final int MOST = 20_000;

    private final Connection connection;
    private final Map<String, Kept> kept = new HashMap<>();

    Publications(Connection connection) {
        this.connection = connection;
    }

    /** Reads those of some documents. */
    void load(Collection<String> documents) throws SQLException {
        List<String> missing = documents.stream()
                .distinct()
                .filter(d -> !kept.containsKey(d + "/1"))
                .toList();
        if (missing.isEmpty()) {
            return;
        }
        if (kept.size() > MOST) {
            kept.clear();
            missing = documents.stream().distinct().toList();
        }
        String sql =
                "SELECT r.document, r.number, r.outlet, r.outlet_country, r.outlet_ownership, r.agencies, r.headline, r.url,"
                        + " r.published, r.language, b.recorded, r.plain, CASE WHEN r.plain THEN '' ELSE r.text END"
                        + " FROM revision r JOIN batch b ON b.number = r.batch WHERE r.document IN ("
                        + String.join(", ", Collections.nCopies(missing.size(), "?")) + ")";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < missing.size(); i++) {
                statement.setString(i + 1, missing.get(i));
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    Publication publication = publication(rows);
                    RecordReader reader = rows.getBoolean(12) ? PLAIN : new RecordReader(rows.getString(13));
                    kept.put(publication.document() + "/" + publication.revision(), new Kept(publication, reader));
                }
            }
        }
    }

    Kept of(String document, int revision) {
        return Objects.requireNonNull(
                kept.get(document + "/" + revision), () -> "no revision " + revision + " of " + document);
    }

    private static Publication publication(ResultSet row) throws SQLException {
        return new Publication(
                row.getString(1),
                row.getInt(2),
                outlet(row.getString(3), row.getString(4), row.getString(5)),
                row.getString(6).isEmpty()
                        ? List.of()
                        : row.getString(6).lines().toList(),
                row.getString(7),
                row.getString(8),
                row.getObject(9, LocalDate.class),
                row.getString(10),
                row.getObject(11, LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }

    private static @Nullable Outlet outlet(
            @Nullable String name, @Nullable String country, @Nullable String ownership) {
        if (name == null || ownership == null) {
            return null;
        }
        return new Outlet(name, country, Ownership.valueOf(ownership.toUpperCase(Locale.ROOT)), null);
    }
}
