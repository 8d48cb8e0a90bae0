package org.acta.ledger.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
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
            List<String> hashes =
                    accounts.parallelStream().map(a -> Digest.of(a.story())).toList();
            if (nothingNew(accounts, hashes, known)) {
                return Plan.of(accounts, hashes, known, new Sheet(0, now, 0)).stream()
                        .map(Plan::added)
                        .toList();
            }
            Snapshot before = Snapshot.before(store, writer);
            Batch batch = Batch.begin(
                    writer,
                    now,
                    engine,
                    "add",
                    accounts.stream().map(Adding::name).toList());
            List<Plan> plans = Plan.of(accounts, hashes, known, batch.sheet());
            List<Numbered> fresh = plans.parallelStream()
                    .map(plan -> plan.write(engine))
                    .flatMap(List::stream)
                    .toList();
            plans.stream().map(Plan::sheet).filter(Objects::nonNull).forEach(batch.sheet()::add);
            compare(batch.sheet(), before, plans);
            new EventRows(batch.sheet(), writer.connection(), before, joiner).add(fresh);
            batch.complete();
            return plans.stream().map(Plan::added).toList();
        }
    }

    private static boolean nothingNew(List<Account> accounts, List<String> hashes, Known known) {
        return IntStream.range(0, accounts.size())
                .allMatch(i -> known.revision(accounts.get(i).story().id(), hashes.get(i))
                        .isPresent());
    }

    private void compare(Sheet sheet, Snapshot before, List<Plan> plans) {
        Map<String, Revision> newest = new HashMap<>();
        for (Plan plan : plans) {
            String document = plan.account().story().id();
            if (plan.outcome() == Outcome.REVISED) {
                Revision older = newest.get(document);
                compare(sheet, older != null ? older : before.revision(document).orElseThrow(), plan.kept());
            }
            if (plan.outcome() != Outcome.UNCHANGED) {
                newest.put(document, plan.kept());
            }
        }
    }

    private static String name(Account account) {
        Story story = account.story();
        String name = story.path() != null ? story.path() : story.url() != null ? story.url() : story.id();
        return name.replace('\n', ' ');
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
}
