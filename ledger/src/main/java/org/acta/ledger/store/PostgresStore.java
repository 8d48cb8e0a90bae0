package org.acta.ledger.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** A ledger on a PostgreSQL server, for teams. Writers of all processes wait for one another by an advisory lock. */
final class PostgresStore implements Store {

    private static final String PREFIX = "jdbc:postgresql:";
    private static final int CONNECTIONS = 8;
    private static final int SECONDS = 5;
    private static final int MILLISECONDS = 10_000;

    /** The number of the lock that a writer holds: any that nobody else uses. */
    private static final long LOCK = 0x41435441;

    private final HikariDataSource pool;
    private final String name;

    private PostgresStore(HikariDataSource pool, String name) {
        this.pool = pool;
        this.name = name;
    }

    static boolean serves(String url) {
        return url.startsWith(PREFIX);
    }

    static Store open(String url, Mode mode) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(0);
        config.setConnectionTimeout(MILLISECONDS);
        config.setInitializationFailTimeout(-1);
        config.setPoolName("acta");
        PostgresStore store = new PostgresStore(new HikariDataSource(config), url.replaceAll("\\?.*", ""));
        try {
            store.prepare(mode);
            return store;
        } catch (SQLException e) {
            store.close();
            throw store.explained(e);
        } catch (StoreException e) {
            store.close();
            throw e;
        }
    }

    private void prepare(Mode mode) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            int version = Schema.version(connection);
            Schema.check(name, version, mode == Mode.READ);
            if (version == Schema.VERSION) {
                return;
            }
        }
        Schema.migrate(pool, "common", "postgresql");
    }

    @Override
    public Connection reader() throws SQLException {
        Connection connection = living();
        connection.setReadOnly(true);
        return connection;
    }

    @Override
    public Connection streamer() throws SQLException {
        Connection connection = reader();
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setAutoCommit(false);
        return connection;
    }

    /** One: the driver fetches rows as they are read. */
    @Override
    public List<String> slices(Connection streamer, Table table) {
        return List.of("1 = 1");
    }

    @Override
    public void compact() throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("VACUUM (ANALYZE)");
        }
    }

    @Override
    public Writer writer() throws SQLException {
        Connection connection = living();
        try {
            lock(connection, "pg_advisory_lock");
            connection.setAutoCommit(false);
            return new Copying(connection);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** A connection that the server has not ended meanwhile. */
    private Connection living() throws SQLException {
        Connection connection = pool.getConnection();
        while (!connection.isValid(SECONDS)) {
            pool.evictConnection(connection);
            connection = pool.getConnection();
        }
        return connection;
    }

    private static void lock(Connection connection, String function) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SELECT " + function + "(" + LOCK + ")");
        }
    }

    @Override
    public StoreException explained(SQLException trouble) {
        return new StoreException(PostgresTrouble.meaning(name, trouble), trouble);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void close() {
        pool.close();
    }

    /** Writes by COPY. */
    private static final class Copying implements Writer {

        private final Connection connection;

        Copying(Connection connection) {
            this.connection = connection;
        }

        @Override
        public Connection connection() {
            return connection;
        }

        @Override
        public void append(Table table, List<List<@Nullable Object>> rows) throws SQLException {
            CopyIn copy =
                    connection.unwrap(PGConnection.class).getCopyAPI().copyIn("COPY " + table.sql() + " FROM STDIN");
            try {
                CopyText text = new CopyText();
                for (List<@Nullable Object> row : rows) {
                    text.add(row);
                    if (text.large()) {
                        send(copy, text);
                    }
                }
                send(copy, text);
                copy.endCopy();
            } finally {
                if (copy.isActive()) {
                    copy.cancelCopy();
                }
            }
        }

        private static void send(CopyIn copy, CopyText text) throws SQLException {
            byte[] bytes = text.take();
            copy.writeToCopy(bytes, 0, bytes.length);
        }

        @Override
        public void commit() throws SQLException {
            connection.commit();
        }

        @Override
        public void close() throws SQLException {
            try (connection) {
                if (connection.isValid(1)) {
                    connection.rollback();
                    connection.setAutoCommit(true);
                    lock(connection, "pg_advisory_unlock");
                }
            }
        }
    }
}
