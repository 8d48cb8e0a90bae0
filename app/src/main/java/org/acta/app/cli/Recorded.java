package org.acta.app.cli;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.acta.ledger.entry.Entry;
import org.acta.ledger.entry.Event;
import org.acta.ledger.entry.Revision;
import org.acta.ledger.exports.Export;
import org.acta.ledger.queries.Events;
import org.acta.ledger.queries.Filter;
import org.acta.ledger.queries.Page;
import org.acta.ledger.store.Snapshot;
import org.acta.ledger.store.Table;
import org.acta.model.Story;
import org.jspecify.annotations.Nullable;

/** What a ledger holds, or the part of it that a filter lets through. */
final class Recorded {

    /** Events read at a time. */
    private static final int MANY = 5_000;

    private final Snapshot snapshot;
    private final Filter filter;

    Recorded(Snapshot snapshot, Filter filter) {
        this.snapshot = snapshot;
        this.filter = filter;
    }

    /** Writes the events, oldest first, then the stories that tell them (every story, without a filter). */
    void into(Export export) throws IOException {
        Set<String> documents = new LinkedHashSet<>();
        Events events = new Events(snapshot, false);
        @Nullable String next = null;
        do {
            Events.Found found = events.find(filter, new Page(MANY, next));
            for (Event event : found.events()) {
                export.event(event);
                event.entries().forEach(e -> documents.add(e.claim().document()));
            }
            next = found.next();
        } while (next != null);
        for (String document : filter.equals(Filter.none()) ? everyDocument() : List.copyOf(documents)) {
            Optional<Story> story = snapshot.story(document);
            if (story.isPresent()) {
                export.revision(revision(story.get()));
            }
        }
    }

    private List<String> everyDocument() {
        return snapshot.select(
                "SELECT r.document FROM " + snapshot.rows(Table.REVISION) + " r ORDER BY r.document",
                row -> row.getString(1));
    }

    private Revision revision(Story story) {
        return new Revision(
                story,
                snapshot.entriesOf(story.id()).stream().map(Entry::claim).toList(),
                snapshot.agreements("a.document = ?", story.id()).stream()
                        .map(Snapshot.Told::agreement)
                        .toList());
    }
}
