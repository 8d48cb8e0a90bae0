package org.acta.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import org.acta.ledger.store.Snapshot;
import org.acta.ledger.store.StoreException;
import org.junit.jupiter.api.Test;

class PostgresLedgerTest extends LedgerContract {

    @Override
    String fresh() {
        return Postgres.database();
    }

    @Test
    void survivesAServerThatGoesAway() throws SQLException {
        String url = Postgres.database();
        Invented invented = new Invented();
        try (Ledger ledger = Ledger.open(url, Clock.systemUTC(), "test")) {
            ledger.add(invented.story(0));
            try (Snapshot now = ledger.now();
                    Connection other = DriverManager.getConnection(url);
                    Statement statement = other.createStatement()) {
                statement.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                        + " WHERE datname = current_database() AND pid <> pg_backend_pid()");
                assertThatThrownBy(() -> now.entriesOf(Invented.id(0)))
                        .isInstanceOf(StoreException.class)
                        .hasMessageContaining("cannot be reached");
            } catch (StoreException e) {
                assertThat(e.getMessage()).contains("cannot be reached");
            }
            ledger.add(invented.story(1));
            assertThat(ledger.check().findings()).isEmpty();
        }
    }

    @Test
    void saysThatNobodyAnswers() {
        assertThatThrownBy(() -> Ledger.read("jdbc:postgresql://localhost:1/none?user=a&password=secret"))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("cannot be reached")
                .hasMessageNotContaining("secret");
    }
}
