package org.acta.ledger.store;

import java.util.Locale;

/** The tables of the ledger, in the order in which they are filled. Their columns stand in the migrations. */
public enum Table {
    BATCH,
    DOCUMENT,
    REVISION,
    SEGMENT,
    CODING,
    SUPERSEDED,
    CLAIM,
    CLAIM_SIDE,
    ATTRIBUTION,
    QUANTITY,
    AGREEMENT,
    AGREEMENT_PARTY,
    AGREEMENT_LINK,
    MEMBERSHIP,
    JOINING_KEY,
    STORYLINE,
    DELTA,
    REVIEW,
    COMPLETION;

    /** Its name in SQL. */
    public String sql() {
        return name().toLowerCase(Locale.ROOT);
    }
}
