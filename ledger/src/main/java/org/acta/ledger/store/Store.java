package org.acta.ledger.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the rows are kept. Many read at once; one writes at a time. What a writer has not committed nobody sees, and it is gone when the process
 * dies; what it has committed stays.
 */
public interface Store extends AutoCloseable {

    /** How a store is opened. */
    enum Mode {
        READ,
        WRITE
    }

    /**
     * Opens the store of that name: {@code jdbc:postgresql://…}, else the path of a DuckDB file. For writing, it is made or brought up to the
     * present schema where need be.
     */
    static Store open(String url, Mode mode) {
        return PostgresStore.serves(url) ? PostgresStore.open(url, mode) : DuckDbStore.open(url, mode);
    }

    /** A connection of its own that only reads. The caller closes it. */
    Connection reader() throws SQLException;

    /** The same with everything as it is now, for reading much. */
    Connection streamer() throws SQLException;

    /** SQL conditions that cut a table into slices, each small enough for a streamer to be read at once. */
    List<String> slices(Connection streamer, Table table) throws SQLException;

    /** The only writer, once all others are done; nobody else writes until it is closed. */
    Writer writer() throws SQLException;

    /** What went wrong, in words for the person who asked. */
    StoreException explained(SQLException trouble);

    /** Gives back space that is no longer needed; afterwards it must be opened again. */
    void compact() throws SQLException;

    /** As it was opened, without passwords. */
    String name();

    @Override
    void close();

    /** Writes in transactions: the first begins with the writer, the next with a commit. */
    interface Writer extends AutoCloseable {

        Connection connection();

        /** Adds rows with a value for every column. Only after another statement of the same transaction. */
        void append(Table table, List<List<@Nullable Object>> rows) throws SQLException;

        void commit() throws SQLException;

        /** Undoes what is not committed and lets others write. */
        @Override
        void close() throws SQLException;
    }
}
