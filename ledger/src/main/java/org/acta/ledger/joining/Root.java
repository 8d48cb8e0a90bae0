package org.acta.ledger.joining;

import java.util.List;
import org.acta.ledger.entry.Entry;

/**
 * Where the word of a happening comes from in the end.
 *
 * @param name whom the tellings go back to, as they call it
 * @param stateOwned a medium that a state owns
 * @param party takes part in the happening, or belongs to one who does
 * @param entries the claims that go back to it
 */
public record Root(String name, boolean stateOwned, boolean party, List<Entry> entries) {

    public Root {
        entries = List.copyOf(entries);
    }
}
