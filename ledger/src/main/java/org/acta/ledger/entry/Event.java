package org.acta.ledger.entry;

import java.util.List;

/**
 * One happening, with every claim about it, in the order in which they were recorded.
 *
 * @param id stays the same while claims join it
 */
public record Event(String id, List<Entry> entries) {

    public Event {
        entries = List.copyOf(entries);
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("an event without claims: " + id);
        }
    }
}
