package org.acta.ledger;

import java.io.Reader;
import java.io.Writer;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.acta.Account;
import org.acta.ledger.entry.Recoded;
import org.acta.ledger.entry.Review;
import org.acta.ledger.revisions.Revisions;
import org.acta.ledger.store.Added;
import org.acta.ledger.store.Adding;
import org.acta.ledger.store.Checking;
import org.acta.ledger.store.Recoding;
import org.acta.ledger.store.Reviews;
import org.acta.ledger.store.Snapshot;
import org.acta.ledger.store.Store;
import org.acta.ledger.store.Transfer;
import org.acta.ledger.store.Unfinished;
import org.acta.model.Story;

/** Many stories, one record: stories are added, answers are read. The only class that sees every room. */
public final class Ledger implements AutoCloseable {

    private final Store store;
    private final Clock clock;
    private final Adding adding;
    private final Recoding recoding;
    private final List<Unfinished> unfinished;

    private Ledger(Store store, Clock clock, String engine, List<Unfinished> unfinished) {
        this.store = store;
        this.clock = clock;
        this.unfinished = List.copyOf(unfinished);
        this.adding = new Adding(store, engine, new Joined(), Revisions::between);
        this.recoding = new Recoding(store, engine, new Joined());
    }

    /**
     * Opens a ledger for adding, making it where there is none.
     *
     * @param url path of a DuckDB file, or {@code jdbc:postgresql://…}
     * @param clock tells when something is recorded
     * @param engine version of the engine whose accounts will be added
     */
    public static Ledger open(String url, Clock clock, String engine) {
        Store store = Store.open(url, Store.Mode.WRITE);
        try {
            return new Ledger(store, clock, engine, Unfinished.notice(store));
        } catch (SQLException e) {
            store.close();
            throw store.explained(e);
        }
    }

    /** Opens a ledger for reading. */
    public static Ledger read(String url) {
        return new Ledger(Store.open(url, Store.Mode.READ), Clock.systemUTC(), "", List.of());
    }

    /** Batches that a process before this one began and could not complete; nothing of them is kept. Told once. */
    public List<Unfinished> unfinished() {
        return unfinished;
    }

    /** Adds one story. When this returns, it is kept. */
    public Added add(Account account) {
        return add(List.of(account)).get(0);
    }

    /** Adds several stories at once, which is faster: all of them are kept when this returns, none when it fails. */
    public List<Added> add(List<Account> accounts) {
        try {
            return adding.add(accounts, clock.instant());
        } catch (SQLException e) {
            throw store.explained(e);
        }
    }

    /** Keeps what a newer engine finds in stories that are kept, as the codings that count from now on. What changed, for each. */
    public List<Recoded> recode(List<Account> accounts) {
        try {
            return recoding.add(accounts, clock.instant());
        } catch (SQLException e) {
            throw store.explained(e);
        }
    }

    /** Keeps a person's verdict. */
    public void review(Review review) {
        try {
            Reviews.add(store, review, clock.instant());
        } catch (SQLException e) {
            throw store.explained(e);
        }
    }

    /** Is this very page kept already? */
    public boolean holds(Story story) {
        try {
            return adding.holds(story);
        } catch (SQLException e) {
            throw store.explained(e);
        }
    }

    /** Looks through everything that is kept. */
    public Checking.Report check() {
        try {
            return Checking.check(store);
        } catch (SQLException e) {
            throw store.explained(e);
        }
    }

    /** Copies everything, as it is at this moment, into a new DuckDB file or an empty PostgreSQL database. The rows copied. */
    public long backup(String to) {
        return doing(() -> Transfer.copy(store, to));
    }

    /** Gives back space that is no longer needed, and closes the ledger. */
    public void compact() {
        doing(() -> {
            store.compact();
            return 0L;
        });
        store.close();
    }

    /** Writes everything as lines of JSON. The rows written. */
    public long dump(Writer out) {
        return doing(() -> Transfer.dump(store, out));
    }

    /** Fills this ledger, which must be empty, with what {@link #dump} wrote. The rows read. */
    public long load(Reader in) {
        return doing(() -> Transfer.load(store, in));
    }

    private interface Work {
        long done() throws SQLException;
    }

    private long doing(Work work) {
        try {
            return work.done();
        } catch (SQLException e) {
            throw store.explained(e);
        }
    }

    /** The newest state. */
    public Snapshot now() {
        return Snapshot.of(store, null);
    }

    /** The state as it was recorded by then. */
    public Snapshot asOf(Instant time) {
        return Snapshot.of(store, time);
    }

    @Override
    public void close() {
        store.close();
    }
}
