package org.acta.ledger.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the store knows of some documents: the hashes of their revisions, and which coding counts. */
final class Known {

    private final Map<String, TreeMap<Integer, String>> hashes = new HashMap<>();
    private final Map<String, Long> codings = new HashMap<>();

    static Known of(Connection connection, Collection<String> documents) throws SQLException {
        Known known = new Known();
        if (documents.isEmpty()) {
            return known;
        }
        List<String> ids = List.copyOf(documents);
        String which = " WHERE document IN (" + String.join(", ", Collections.nCopies(ids.size(), "?")) + ")";
        read(
                connection,
                "SELECT document, number, hash FROM revision" + which,
                ids,
                rows -> known.hashes
                        .computeIfAbsent(rows.getString(1), d -> new TreeMap<>())
                        .put(rows.getInt(2), rows.getString(3)));
        read(
                connection,
                "SELECT document, number FROM current_coding" + which,
                ids,
                rows -> known.codings.put(rows.getString(1), rows.getLong(2)));
        return known;
    }

    private interface Row {
        void take(ResultSet rows) throws SQLException;
    }

    private static void read(Connection connection, String sql, List<String> ids, Row row) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < ids.size(); i++) {
                statement.setString(i + 1, ids.get(i));
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    row.take(rows);
                }
            }
        }
    }

    /** The number of its newest revision; 0 for a new document. */
    int newest(String document) {
        TreeMap<Integer, String> revisions = hashes.get(document);
        return revisions == null ? 0 : revisions.lastKey();
    }

    /** The revision that has this hash. */
    Optional<Integer> revision(String document, String hash) {
        return hashes.getOrDefault(document, new TreeMap<>()).entrySet().stream()
                .filter(e -> e.getValue().equals(hash))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The coding that counts for a document. */
    Optional<Long> coding(String document) {
        return Optional.ofNullable(codings.get(document));
    }

    void add(String document, int revision, String hash, long coding) {
        hashes.computeIfAbsent(document, d -> new TreeMap<>()).put(revision, hash);
        codings.put(document, coding);
    }
}
