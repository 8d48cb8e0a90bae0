package org.acta.ledger.store;

import java.util.List;
import java.util.Set;
import org.acta.ledger.entry.Entry;
import org.acta.ledger.entry.Event;

/** Who decides which claims tell of one happening. The store only finds the events that come into question and keeps the answer. */
public interface Joiner {

    /** What an event must share with a claim, by one of its claims, to come into question for it. */
    Set<String> keys(Entry entry);

    /**
     * The place of each new claim, and the new place of each claim that moves.
     *
     * @param fresh in the order in which they are recorded
     * @param candidates the events that come into question, whole
     */
    List<Place> join(List<Entry> fresh, List<Event> candidates);

    /** A claim's place in an event, with the score that brought it in and what the score is made of. */
    record Place(Entry entry, String event, double score, String explanation) {}
}
