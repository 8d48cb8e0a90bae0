package org.acta.ledger.store;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** A ledger in one file. One process at a time writes; when none does, any number may read. */
final class DuckDbStore implements Store {

    private static final String PREFIX = "jdbc:duckdb:";

    private static final long SLICE = 50_000;

    private final Path file;
    private final DuckDBConnection root;
    private final ReentrantLock writing = new ReentrantLock();

    private DuckDbStore(Path file, DuckDBConnection root) {
        this.file = file;
        this.root = root;
    }

    static DuckDbStore open(String url, Mode mode) {
        Path file = Path.of(url.startsWith(PREFIX) ? url.substring(PREFIX.length()) : url);
        if (mode == Mode.READ && !Files.exists(file)) {
            throw new StoreException("there is no ledger at " + file + "; acta add makes one");
        }
        DuckDbStore store;
        try {
            store = new DuckDbStore(file, connect(file, mode));
        } catch (SQLException e) {
            throw DuckDbTrouble.explained(file, e);
        }
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

    private static DuckDBConnection connect(Path file, Mode mode) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("autoinstall_known_extensions", "false");
        properties.setProperty("autoload_known_extensions", "false");
        if (mode == Mode.READ) {
            properties.setProperty("access_mode", "READ_ONLY");
        }
        return (DuckDBConnection) DriverManager.getConnection(PREFIX + file, properties);
    }

    private void prepare(Mode mode) throws SQLException {
        int version = Schema.version(root);
        Schema.check(name(), version, mode == Mode.READ);
        if (version < Schema.VERSION) {
            Schema.migrate(new SameFile(root), "common");
        }
    }

    @Override
    public Connection reader() throws SQLException {
        return root.duplicate();
    }

    @Override
    public Connection streamer() throws SQLException {
        Connection connection = reader();
        connection.setAutoCommit(false);
        return connection;
    }

    /** Rows are numbered as they were written, since none is ever deleted. */
    @Override
    public List<String> slices(Connection streamer, Table table) throws SQLException {
        long rows;
        try (Statement statement = streamer.createStatement();
                ResultSet count = statement.executeQuery("SELECT count(*) FROM " + table.sql())) {
            count.next();
            rows = count.getLong(1);
        }
        List<String> slices = new ArrayList<>();
        for (long from = 0; from < rows; from += SLICE) {
            slices.add("rowid >= " + from + " AND rowid < " + (from + SLICE));
        }
        return slices;
    }

    @Override
    public void compact() throws SQLException {
        Path copy = file.resolveSibling(file.getFileName() + ".compact");
        Transfer.copy(this, copy.toString());
        close();
        try {
            Files.move(copy, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new StoreException(
                    file + " cannot be replaced by its compacted copy " + copy + ": " + e.getMessage(), e);
        }
    }

    @Override
    public Writer writer() throws SQLException {
        writing.lock();
        try {
            DuckDBConnection connection = root.duplicate();
            connection.setAutoCommit(false);
            return new Appending(connection);
        } catch (SQLException e) {
            writing.unlock();
            throw e;
        }
    }

    @Override
    public StoreException explained(SQLException trouble) {
        return DuckDbTrouble.explained(file, trouble);
    }

    @Override
    public String name() {
        return file.toString();
    }

    @Override
    public void close() {
        try {
            root.close();
        } catch (SQLException e) {
            throw explained(e);
        }
    }

    /** Writes through the appender, which is many times faster than statements. */
    private final class Appending implements Writer {

        private final DuckDBConnection connection;

        Appending(DuckDBConnection connection) {
            this.connection = connection;
        }

        @Override
        public Connection connection() {
            return connection;
        }

        @Override
        public void append(Table table, List<List<@Nullable Object>> rows) throws SQLException {
            try (DuckDBAppender appender = connection.createAppender(table.sql())) {
                for (List<@Nullable Object> row : rows) {
                    appender.beginRow();
                    for (Object value : row) {
                        append(appender, value);
                    }
                    appender.endRow();
                }
            }
        }

        private static void append(DuckDBAppender appender, @Nullable Object value) throws SQLException {
            if (value == null) {
                appender.appendNull();
            } else if (value instanceof String text) {
                appender.append(text);
            } else if (value instanceof Long number) {
                appender.append(number.longValue());
            } else if (value instanceof Integer number) {
                appender.append(number.intValue());
            } else if (value instanceof Double number) {
                appender.append(number.doubleValue());
            } else if (value instanceof Boolean yes) {
                appender.append(yes.booleanValue());
            } else if (value instanceof LocalDate day) {
                appender.append(day);
            } else if (value instanceof LocalDateTime time) {
                appender.append(time);
            } else {
                throw new IllegalArgumentException("no column holds a " + value.getClass());
            }
        }

        @Override
        public void commit() throws SQLException {
            connection.commit();
        }

        @Override
        public void close() throws SQLException {
            try {
                connection.close();
            } finally {
                writing.unlock();
            }
        }
    }

    /** More connections to a file that this process has open. */
    private record SameFile(DuckDBConnection root) implements DataSource {

        @Override
        public Connection getConnection() throws SQLException {
            return root.duplicate();
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            return getConnection();
        }

        @Override
        public @Nullable PrintWriter getLogWriter() {
            return null;
        }

        @Override
        public void setLogWriter(@Nullable PrintWriter out) {}

        @Override
        public void setLoginTimeout(int seconds) {}

        @Override
        public int getLoginTimeout() {
            return 0;
        }

        @Override
        public Logger getParentLogger() {
            return Logger.getGlobal();
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            return type.cast(this);
        }

        @Override
        public boolean isWrapperFor(Class<?> type) {
            return type.isInstance(this);
        }
    }
}
