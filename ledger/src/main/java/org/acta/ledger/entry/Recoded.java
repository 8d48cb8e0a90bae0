package org.acta.ledger.entry;

import java.util.List;

/**
 * What coding a kept text again changed.
 *
 * @param added ids of claims that are new, {@code withdrawn} of those that are gone, {@code changed} of those that tell something else
 * @param agreements did the agreements change?
 */
public record Recoded(
        String document,
        int revision,
        List<String> added,
        List<String> withdrawn,
        List<String> changed,
        boolean agreements) {

    public Recoded {
        added = List.copyOf(added);
        withdrawn = List.copyOf(withdrawn);
        changed = List.copyOf(changed);
    }

    /** Is everything as it was? */
    public boolean same() {
        return added.isEmpty() && withdrawn.isEmpty() && changed.isEmpty() && !agreements;
    }
}
