package org.acta.ledger.entry;

import java.util.List;
import org.acta.Account;
import org.acta.model.Agreement;
import org.acta.model.Claim;
import org.acta.model.Story;

/** One version of a document with what was read in it. */
public record Revision(Story story, List<Claim> claims, List<Agreement> agreements) {

    public Revision {
        claims = List.copyOf(claims);
        agreements = List.copyOf(agreements);
    }

    public static Revision of(Account account) {
        return new Revision(account.story(), account.claims(), account.agreements());
    }
}
