package org.acta.ledger.store;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.acta.ledger.entry.Entry;
import org.acta.ledger.entry.Event;
import org.acta.ledger.store.Snapshot.Numbered;

/** Joins the new claims of a batch with the events that are there, and writes down which belong where. */
final class EventRows {

    private final Sheet sheet;
    private final Connection connection;
    private final Snapshot before;
    private final Joiner joiner;
    private final Map<Entry, Long> claims = new IdentityHashMap<>();
    private final Map<Long, Long> memberships = new LinkedHashMap<>();

    /** @param before the state that the batch is added to */
    EventRows(Sheet sheet, Connection connection, Snapshot before, Joiner joiner) {
        this.sheet = sheet;
        this.connection = connection;
        this.before = before;
        this.joiner = joiner;
    }

    void add(List<Numbered> fresh) throws SQLException {
        Set<Integer> hashes = new HashSet<>();
        for (Numbered numbered : fresh) {
            claims.put(numbered.entry(), numbered.number());
            for (int hash : hashes(joiner.keys(numbered.entry()))) {
                sheet.add(Table.JOINING_KEY, numbered.number(), hash);
                hashes.add(hash);
            }
        }
        List<Event> candidates = candidates(hashes);
        List<Entry> entries = fresh.stream().map(Numbered::entry).toList();
        for (Joiner.Place place : joiner.join(entries, candidates)) {
            add(place);
        }
    }

    private static Set<Integer> hashes(Set<String> keys) {
        return keys.stream().map(String::hashCode).collect(Collectors.toSet());
    }

    private void add(Joiner.Place place) {
        Long claim = claims.get(place.entry());
        if (claim == null) {
            throw new IllegalArgumentException(
                    "joined a claim that was not asked for: " + place.entry().key());
        }
        Long old = memberships.get(claim);
        if (old != null) {
            sheet.add(Table.SUPERSEDED, "membership", old, sheet.batch());
        }
        long number = sheet.next();
        sheet.add(Table.MEMBERSHIP, number, claim, place.event(), sheet.batch(), place.score(), place.explanation());
    }

    private List<Event> candidates(Set<Integer> hashes) throws SQLException {
        String members = before.rows(Table.MEMBERSHIP);
        String sql = "SELECT m.event, m.claim, m.number FROM " + members + " m JOIN " + before.rows(Table.CLAIM)
                + " c ON c.number = m.claim WHERE m.event IN (SELECT n.event FROM " + members
                + " n JOIN joining_key k ON k.claim = n.claim WHERE k.key IN (SELECT unnest(CAST(? AS INTEGER[]))))"
                + " ORDER BY m.event, m.claim";
        Map<String, List<Long>> events = new LinkedHashMap<>();
        Array keys = connection.createArrayOf("int4", hashes.toArray());
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(1, keys);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    events.computeIfAbsent(rows.getString(1), e -> new ArrayList<>())
                            .add(rows.getLong(2));
                    memberships.put(rows.getLong(2), rows.getLong(3));
                }
            }
        }
        return read(events);
    }

    private List<Event> read(Map<String, List<Long>> events) {
        List<Long> numbers = events.values().stream().flatMap(List::stream).toList();
        Iterator<Numbered> entries = before.numbered(numbers).iterator();
        List<Event> read = new ArrayList<>();
        events.forEach((id, members) -> {
            List<Entry> told = new ArrayList<>();
            for (int i = 0; i < members.size(); i++) {
                Numbered numbered = entries.next();
                claims.put(numbered.entry(), numbered.number());
                told.add(numbered.entry());
            }
            read.add(new Event(id, told));
        });
        return read;
    }
}
