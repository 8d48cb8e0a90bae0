package org.acta.ledger.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.acta.Account;
import org.acta.ledger.entry.Delta;
import org.acta.ledger.entry.Revision;
import org.acta.ledger.store.Added.Outcome;
import org.acta.ledger.store.Snapshot.Numbered;
import org.acta.model.Story;
import org.acta.records.Names;

/** Adds stories: what is new in one batch, what is there already not again. */
public final class Adding {

    private final Store store;
    private final String engine;
    private final Joiner joiner;
    private final Comparer comparer;

    /** @param engine version of the engine that coded the accounts */
    public Adding(Store store, String engine, Joiner joiner, Comparer comparer) {
        this.comparer = comparer;
        this.store = store;
        this.engine = engine;
        this.joiner = joiner;
    }

    /** Is this very page there? Then it need not be coded. */
    public boolean holds(Story story) throws SQLException {
        try (var connection = store.reader()) {
            return Known.of(connection, List.of(story.id()))
                    .revision(story.id(), Digest.of(story))
                    .isPresent();
        }
    }

    /** What became of each account, in their order. When this returns, all of it is kept. */
    public List<Added> add(List<Account> accounts, Instant now) throws SQLException {
        try (Store.Writer writer = store.writer()) {
            List<String> documents =
                    accounts.stream().map(a -> a.story().id()).distinct().toList();
            Known known = Known.of(writer.connection(), documents);
            boolean news = accounts.stream()
                    .map(Account::story)
                    .anyMatch(s -> known.revision(s.id(), Digest.of(s)).isEmpty());
            if (!news) {
                return accounts.stream().map(a -> unchanged(a, known)).toList();
            }
            Snapshot before = Snapshot.before(store, writer);
            Batch batch = Batch.begin(
                    writer, now, engine, "add", accounts.stream().map(Adding::name).toList());
            List<Added> added = new ArrayList<>();
            List<Numbered> fresh = new ArrayList<>();
            Map<String, Revision> newest = new HashMap<>();
            for (Account account : accounts) {
                Added one = add(batch.sheet(), known, account, fresh);
                added.add(one);
                if (one.outcome() != Outcome.UNCHANGED) {
                    Revision after = new Revision(account.story().in(one.revision()), account.claims(), account.agreements());
                    if (one.outcome() == Outcome.REVISED) {
                        Revision older = newest.get(one.document());
                        compare(batch.sheet(), older != null ? older : before.revision(one.document()).orElseThrow(), after);
                    }
                    newest.put(one.document(), after);
                }
            }
            new EventRows(batch.sheet(), writer.connection(), before, joiner).add(fresh);
            batch.complete();
            return added;
        }
    }

    private static String name(Account account) {
        Story story = account.story();
        String name = story.path() != null ? story.path() : story.url() != null ? story.url() : story.id();
        return name.replace('\n', ' ');
    }

    private Added add(Sheet sheet, Known known, Account account, List<Numbered> fresh) {
        Story given = account.story();
        String hash = Digest.of(given);
        if (known.revision(given.id(), hash).isPresent()) {
            return unchanged(account, known);
        }
        int before = known.newest(given.id());
        Story story = given.in(before + 1);
        StoryRows rows = new StoryRows(sheet, story);
        if (before == 0) {
            rows.document();
        }
        rows.revision(hash);
        known.coding(story.id())
                .ifPresent(old -> sheet.add(Table.SUPERSEDED, "coding", old, sheet.batch()));
        StoryRows.Coded coded = rows.coding(engine, account.claims(), account.agreements());
        fresh.addAll(coded.claims());
        known.add(story.id(), story.revision(), hash, coded.number());
        return new Added(
                story.id(),
                story.revision(),
                before == 0 ? Outcome.ADDED : Outcome.REVISED,
                account.claims().size(),
                account.agreements().size());
    }

    private void compare(Sheet sheet, Revision before, Revision after) {
        List<Delta> deltas = comparer.between(before, after);
        for (int i = 0; i < deltas.size(); i++) {
            Delta delta = deltas.get(i);
            sheet.add(
                    Table.DELTA,
                    delta.document(),
                    delta.from(),
                    delta.to(),
                    sheet.batch(),
                    i,
                    Names.of(delta.kind()),
                    delta.claim() == null ? null : delta.claim().id(),
                    delta.before() == null ? null : delta.before().id(),
                    String.join(" ", delta.fields()),
                    delta.silent());
        }
    }

    private static Added unchanged(Account account, Known known) {
        String document = account.story().id();
        int revision = known.revision(document, Digest.of(account.story())).orElseThrow();
        return new Added(document, revision, Outcome.UNCHANGED, 0, 0);
    }
}
