package org.acta.ledger.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** The tables as this version of Acta knows them. */
final class Schema {

    /** Number of the newest migration. */
    static final int VERSION = 1;

    private static final String FOLDER = "classpath:org/acta/ledger/migration/";
    private static final String HISTORY = "acta_schema";

    private Schema() {}

    /** The version of the tables that are there; 0 where there are none. */
    static int version(Connection connection) throws SQLException {
        if (!exists(connection)) {
            return 0;
        }
        String newest =
                "SELECT max(CAST(version AS INTEGER)) FROM " + HISTORY + " WHERE success AND version IS NOT NULL";
        try (PreparedStatement statement = connection.prepareStatement(newest);
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static boolean exists(Connection connection) throws SQLException {
        String tables =
                "SELECT 1 FROM information_schema.tables WHERE table_schema = current_schema() AND table_name = ?";
        try (PreparedStatement statement = connection.prepareStatement(tables)) {
            statement.setString(1, HISTORY);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    /** Brings the tables up to the present version. */
    static void migrate(DataSource source, String... folders) {
        List<String> locations = Stream.of(folders).map(f -> FOLDER + f).toList();
        try {
            Flyway.configure(Schema.class.getClassLoader())
                    .dataSource(source)
                    .locations(locations.toArray(String[]::new))
                    .table(HISTORY)
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new StoreException("the tables of the ledger cannot be made: " + e.getMessage(), e);
        }
    }

    /** Refuses tables that a newer Acta has made, and for reading also those that are not there or old. */
    static void check(String name, int version, boolean reading) {
        if (version > VERSION) {
            throw new StoreException(name + " was written by a newer Acta (schema " + version
                    + ", this one knows up to " + VERSION + ")");
        }
        if (reading && version == 0) {
            throw new StoreException(name + " holds no ledger yet; acta add makes one");
        }
        if (reading && version < VERSION) {
            throw new StoreException(name + " was written by an older Acta (schema " + version
                    + "); acta check --store " + name + " brings it up to date");
        }
    }
}
