package org.acta.ledger.register;

import java.time.LocalDate;
import org.acta.model.Agreement;
import org.jspecify.annotations.Nullable;

/**
 * Where an agreement stands on a day, and according to whom.
 *
 * @param told the telling that says so
 * @param since from when on; null when it is not known
 */
public record Standing(
        Agreement.Status status, Told told, @Nullable LocalDate since) {

    /** Does it no longer hold, or has it never? */
    public boolean over() {
        return switch (status) {
            case SUPERSEDED, TERMINATED, EXPIRED, VETOED, REJECTED, SUSPENDED -> true;
            default -> false;
        };
    }
}
