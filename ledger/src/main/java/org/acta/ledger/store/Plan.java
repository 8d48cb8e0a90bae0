package org.acta.ledger.store;

import java.util.ArrayList;
import java.util.List;
import org.acta.Account;
import org.acta.ledger.entry.Revision;
import org.acta.ledger.store.Added.Outcome;
import org.acta.ledger.store.Snapshot.Numbered;
import org.acta.model.Story;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done with one account of a batch.
 *
 * @param sheet what is written about it; null where nothing is
 * @param superseded the coding that no longer counts; null for a new document
 */
record Plan(
        Account account,
        String hash,
        int revision,
        Outcome outcome,
        @Nullable Sheet sheet,
        @Nullable Long superseded) {

    /** Plans for accounts in their order; knows afterwards what they will have added. */
    static List<Plan> of(List<Account> accounts, List<String> hashes, Known known, Sheet sheet) {
        List<Plan> plans = new ArrayList<>();
        for (int i = 0; i < accounts.size(); i++) {
            plans.add(of(accounts.get(i), hashes.get(i), known, sheet));
        }
        return plans;
    }

    private static Plan of(Account account, String hash, Known known, Sheet sheet) {
        String document = account.story().id();
        Integer there = known.revision(document, hash).orElse(null);
        if (there != null) {
            return new Plan(account, hash, there, Outcome.UNCHANGED, null, null);
        }
        int revision = known.newest(document) + 1;
        Sheet part =
                sheet.part(1 + account.claims().size() + account.agreements().size());
        Long superseded = known.coding(document).orElse(null);
        known.add(document, revision, hash, part.peek());
        return new Plan(account, hash, revision, revision == 1 ? Outcome.ADDED : Outcome.REVISED, part, superseded);
    }

    /** Writes the story, its claims and agreements on its sheet. The claims as they are kept. */
    List<Numbered> write(String engine) {
        if (sheet == null) {
            return List.of();
        }
        Story story = account.story().in(revision);
        StoryRows rows = new StoryRows(sheet, story);
        if (outcome == Outcome.ADDED) {
            rows.document();
        }
        rows.revision(hash);
        if (superseded != null) {
            sheet.add(Table.SUPERSEDED, "coding", superseded, sheet.batch());
        }
        return rows.coding(engine, account.claims(), account.agreements()).claims();
    }

    Revision kept() {
        return new Revision(account.story().in(revision), account.claims(), account.agreements());
    }

    Added added() {
        boolean news = outcome != Outcome.UNCHANGED;
        return new Added(
                account.story().id(),
                revision,
                outcome,
                news ? account.claims().size() : 0,
                news ? account.agreements().size() : 0);
    }
}
