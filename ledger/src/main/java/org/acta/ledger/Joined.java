package org.acta.ledger;

import java.util.List;
import java.util.Set;
import org.acta.ledger.entry.Entry;
import org.acta.ledger.entry.Event;
import org.acta.ledger.joining.Joining;
import org.acta.ledger.store.Joiner;

/** Lets the store ask the room of joining which claims tell of one happening. */
final class Joined implements Joiner {

    private final Joining joining = new Joining();

    @Override
    public Set<String> keys(Entry entry) {
        return joining.keys(entry);
    }

    @Override
    public List<Place> join(List<Entry> fresh, List<Event> candidates) {
        return joining.join(fresh, candidates).stream()
                .map(m -> new Place(m.entry(), m.event(), m.score(), m.explanation()))
                .toList();
    }
}
