package org.acta.ledger.joining;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.acta.ledger.entry.Entry;
import org.acta.ledger.entry.Event;
import org.acta.ledger.linking.Linking;
import org.acta.ledger.linking.Meanings;

/** Joins claims into events. Immutable; one serves all threads. */
public final class Joining {

    /** The event whose first claim was recorded first comes first; its id stays when events become one. */
    private static final Comparator<Event> AGE = Comparator.comparing(Joining::recorded)
            .thenComparing(e -> e.entries().get(0).key());

    private final Meanings meanings = Meanings.load("agreement-words");
    private final Linking.Rules<Telling> rules = new Linking.Rules<>(
            t -> t.entry().key(), Blocking::keys, (one, other) -> Comparison.of(one, other, meanings));

    /** What the candidates of an entry must share: only events with a claim that has one of these keys can take it in. */
    public Set<String> keys(Entry entry) {
        return Blocking.keys(Telling.of(entry));
    }

    /**
     * The event of each new claim.
     *
     * @param fresh new claims, in the order in which they are recorded
     * @param candidates whole events as they stand, at least those that share a key with a new claim
     * @return a membership for each new claim, in their order; then, where a new claim links two events, one for each claim that moves to the older
     */
    public List<Membership> join(List<Entry> fresh, List<Event> candidates) {
        Linking<Telling> linking = new Linking<>(rules);
        candidates.stream().sorted(AGE).forEach(e -> linking.hold(e.id(), tellings(e.entries())));
        tellings(fresh).forEach(linking::add);
        return linking.placements().stream()
                .map(p -> new Membership(p.group(), p.item().entry(), p.score(), p.explanation()))
                .toList();
    }

    private static List<Telling> tellings(List<Entry> entries) {
        return entries.stream().map(Telling::of).toList();
    }

    private static Instant recorded(Event event) {
        return event.entries().get(0).publication().recorded();
    }
}
