package org.acta.ledger.queries;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.acta.ledger.entry.Entry;
import org.acta.ledger.entry.Event;
import org.acta.ledger.joining.Contradiction;
import org.acta.ledger.joining.Contradictions;
import org.acta.ledger.joining.Copies;
import org.acta.ledger.joining.Corroboration;
import org.acta.ledger.joining.Root;
import org.acta.ledger.store.Snapshot;
import org.acta.ledger.store.Table;
import org.acta.model.Span;
import org.acta.records.Names;
import org.jspecify.annotations.Nullable;

/** How well events are attested: who independently tells them, and which of their claims cannot both hold. */
public final class Checks {

    private final Snapshot snapshot;
    private final boolean rejected;

    /** @param rejected claims that a person rejected count as well */
    public Checks(Snapshot snapshot, boolean rejected) {
        this.snapshot = snapshot;
        this.rejected = rejected;
    }

    /** The events that the filter lets through and that have several claims; those with most claims first. */
    private List<Event> told(Filter filter, Page page) {
        Conditions conditions = Conditions.of(filter, snapshot, rejected);
        List<String> ids = snapshot.select(
                "SELECT m.event, count(*) AS told FROM " + snapshot.rows(Table.MEMBERSHIP) + " m JOIN "
                        + snapshot.rows(Table.CLAIM) + " t ON t.number = m.claim WHERE m.event IN (SELECT n.event FROM "
                        + snapshot.rows(Table.MEMBERSHIP) + " n JOIN " + snapshot.rows(Table.CLAIM)
                        + " c ON c.number = n.claim WHERE " + conditions.sql()
                        + ") GROUP BY m.event HAVING count(*) > 1 ORDER BY told DESC, m.event LIMIT " + page.size(),
                row -> row.getString(1),
                conditions.values());
        return new Events(snapshot, rejected).whole(ids);
    }

    /** Who independently tells an event. */
    public Corroboration corroboration(Event event) {
        Set<String> documents =
                event.entries().stream().map(e -> e.publication().document()).collect(Collectors.toSet());
        return Corroboration.of(event, documents.size() < 2 ? Map.of() : Copies.among(texts(documents)));
    }

    private List<Copies.Text> texts(Set<String> documents) {
        List<String> sorted = documents.stream().sorted().toList();
        return snapshot.select(
                "SELECT r.document, r.text FROM " + snapshot.rows(Table.REVISION) + " r WHERE r.document IN ("
                        + String.join(", ", Collections.nCopies(sorted.size(), "?")) + ") ORDER BY r.document",
                row -> Copies.Text.of(row.getString(1), row.getString(2)),
                sorted.toArray());
    }

    /** Pairs of claims that cannot both hold, event by event. */
    public Map<Event, List<Contradiction>> contradictions(Filter filter, Page page) {
        Map<Event, List<Contradiction>> found = new LinkedHashMap<>();
        Contradictions contradictions = new Contradictions();
        for (Event event : told(filter, page)) {
            List<Contradiction> own = contradictions.in(event);
            if (!own.isEmpty()) {
                found.put(event, own);
            }
        }
        return found;
    }

    /** The same as rows. */
    public Answer contradicting(Filter filter, Page page) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        contradictions(filter, page).forEach((event, own) -> own.forEach(c -> rows.add(row(event, c))));
        return Answer.of(
                List.of(
                        "event",
                        "kind",
                        "fields",
                        "one",
                        "one_words",
                        "one_story",
                        "other",
                        "other_words",
                        "other_story"),
                rows);
    }

    private List<@Nullable Object> row(Event event, Contradiction contradiction) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(event.id());
        row.add(Names.of(contradiction.kind()));
        row.add(contradiction.fields());
        side(row, contradiction.one(), contradiction.span());
        side(row, contradiction.other(), contradiction.otherSpan());
        return row;
    }

    private void side(List<@Nullable Object> row, Entry entry, Span span) {
        row.add(entry.claim().id());
        row.add(words(entry, span));
        row.add(entry.claim().document());
    }

    /** The words of a span of an entry's sentence, or the whole sentence where the span lies elsewhere. */
    public static String words(Entry entry, Span span) {
        String text = entry.claim().evidence().text();
        int start = span.start() - entry.claim().evidence().sentence().start();
        int end = span.end() - entry.claim().evidence().sentence().start();
        return start >= 0 && end <= text.length() && start < end ? text.substring(start, end) : text;
    }

    /** The roots of events as rows, those with most claims first. */
    public Answer corroborating(Filter filter, Page page) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Event event : told(filter, page)) {
            Summary summary = Summary.of(event);
            Corroboration corroboration = corroboration(event);
            List<@Nullable Object> row = new ArrayList<>();
            row.add(event.id());
            row.add(summary.start());
            row.add(summary.code().type().name());
            row.add(summary.actors());
            row.add(summary.recipients());
            row.add(summary.claims());
            row.add(summary.stories());
            row.add(corroboration.roots().size());
            row.add((int) corroboration.disinterested());
            row.add(corroboration.roots().stream().map(Checks::root).toList());
            rows.add(row);
        }
        return Answer.of(
                List.of(
                        "event",
                        "start",
                        "type",
                        "actors",
                        "recipients",
                        "claims",
                        "stories",
                        "roots",
                        "disinterested",
                        "told_by"),
                rows);
    }

    private static String root(Root root) {
        return root.name() + (root.stateOwned() ? " (state-owned)" : "") + (root.party() ? " (party)" : "");
    }
}
