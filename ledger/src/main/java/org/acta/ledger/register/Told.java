package org.acta.ledger.register;

import org.acta.ledger.entry.Publication;
import org.acta.model.Agreement;

/** An agreement as one story tells it, with the publication. */
public record Told(Agreement agreement, Publication publication) {

    /** Names it in the whole ledger. */
    public String key() {
        return publication.document() + "/" + publication.revision() + "/" + agreement.id();
    }
}
