package org.acta.app.cli;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.acta.Account;
import org.acta.Acta;
import org.acta.ledger.entry.Entry;
import org.acta.ledger.entry.Event;
import org.acta.ledger.entry.Publication;
import org.acta.ledger.entry.Revision;
import org.acta.ledger.exports.Export;
import org.acta.ledger.joining.Joining;
import org.acta.ledger.joining.Membership;
import org.acta.reading.ReadResult;
import org.acta.reading.Reading;
import org.acta.reading.Source;

/** Stories read and their claims joined without a ledger. */
final class Joined {

    private final List<String> names;
    private final Problems problems;

    Joined(List<String> names, Problems problems) {
        this.names = names;
        this.problems = problems;
    }

    /** Writes every story, then every event. */
    void into(Export export) throws IOException {
        Instant now = Clock.systemUTC().instant();
        List<Entry> entries = new ArrayList<>();
        for (Revision revision : revisions()) {
            export.revision(revision);
            Publication publication = Publication.of(revision.story(), now);
            revision.claims().forEach(claim -> entries.add(new Entry(claim, publication)));
        }
        for (Event event : events(entries)) {
            export.event(event);
        }
    }

    private List<Revision> revisions() {
        Inputs inputs = Inputs.of(names, System.in);
        inputs.skipped().forEach(s -> problems.skipped(s.name(), s.reason()));
        Reading reading = Reading.load();
        Acta acta = Acta.load();
        List<Revision> revisions = new ArrayList<>();
        for (Source source : inputs.sources()) {
            try (Stream<ReadResult> results = reading.read(source)) {
                results.forEach(result -> {
                    if (result instanceof ReadResult.Skipped skipped) {
                        problems.skipped(skipped.name(), skipped.reason());
                    } else if (result instanceof ReadResult.Read read) {
                        Account account = acta.read(read.story());
                        revisions.add(Revision.of(account));
                    }
                });
            }
        }
        return revisions;
    }

    private static List<Event> events(List<Entry> entries) {
        Map<String, Map<String, Entry>> events = new LinkedHashMap<>();
        Map<String, String> eventOf = new LinkedHashMap<>();
        for (Membership membership : new Joining().join(entries, List.of())) {
            String key = membership.entry().key();
            String before = eventOf.put(key, membership.event());
            if (before != null) {
                events.getOrDefault(before, new LinkedHashMap<>()).remove(key);
            }
            events.computeIfAbsent(membership.event(), e -> new LinkedHashMap<>())
                    .put(key, membership.entry());
        }
        return events.entrySet().stream()
                .filter(e -> !e.getValue().isEmpty())
                .map(e -> new Event(e.getKey(), List.copyOf(e.getValue().values())))
                .toList();
    }
}
