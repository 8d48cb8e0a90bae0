package org.acta.ledger.entry;

import org.acta.model.Claim;

/** A claim as the ledger holds it: with the publication that makes it. */
public record Entry(Claim claim, Publication publication) {

    /** Names the claim in the whole ledger: claims of one text keep their id from revision to revision. */
    public String key() {
        return claim.document() + "/" + publication.revision() + "/" + claim.id();
    }
}
