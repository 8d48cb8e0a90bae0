package org.acta.ledger.joining;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.acta.ledger.entry.Entry;
import org.acta.ledger.linking.Words;
import org.acta.model.Actor;
import org.acta.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * What a document is about, as far as storylines look.
 *
 * @param events events that are news in it: not those that it recalls from long before
 * @param names persons, bodies that belong to no state, and places, folded
 */
public record Coverage(String document, @Nullable LocalDate published, Set<String> events, Set<String> names) {

    /** How many days before its publication a document's news lies. */
    private static final int NEWS = 10;

    public Coverage {
        events = Set.copyOf(events);
        names = Set.copyOf(names);
    }

    /**
     * The coverage of a document.
     *
     * @param entries its claims
     * @param event the event of each
     */
    public static Coverage of(List<Entry> entries, Map<Entry, String> event) {
        Set<String> events = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (Entry entry : entries) {
            if (news(entry)) {
                events.add(event.get(entry));
            }
            Telling.parties(entry.claim()).forEach(a -> name(a, names));
            Place where = entry.claim().where();
            if (where != null) {
                names.add(Words.fold(where.name()));
            }
        }
        return new Coverage(
                entries.get(0).claim().document(), entries.get(0).publication().published(), events, names);
    }

    private static void name(Actor actor, Set<String> names) {
        boolean own = actor.kind() == Actor.Kind.PERSON || actor.country() == null;
        if (own && actor.name() != null) {
            names.add(Words.fold(actor.name()));
        }
    }

    private static boolean news(Entry entry) {
        Window window = Window.of(entry);
        LocalDate published = entry.publication().published();
        return window != null
                && !entry.claim().reality().background()
                && (published == null || !window.last().isBefore(published.minusDays(NEWS)));
    }
}
