package org.acta.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import org.acta.ledger.store.Snapshot;
import org.acta.ledger.store.StoreException;
import org.acta.ledger.store.Unfinished;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are not as they should be: a clear message, never a wrong answer. */
class BadStoreTest {

    private static final Invented INVENTED = new Invented();

    @TempDir
    private Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void keepSomeStories() {
        file = folder.resolve("ledger.duckdb");
        try (Ledger ledger = open()) {
            ledger.add(List.of(INVENTED.story(0), INVENTED.story(1), INVENTED.story(2)));
        }
    }

    private Ledger open() {
        return Ledger.open(file.toString(), Clock.systemUTC(), "test");
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void saysThatThereIsNone() throws IOException {
        assertThatThrownBy(() -> Ledger.read(folder.resolve("none.duckdb").toString()))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("there is no ledger at");
        Path text = Files.writeString(folder.resolve("text.duckdb"), "A text, and no database at all.".repeat(200));
        assertThatThrownBy(() -> Ledger.read(text.toString())).hasMessageContaining("is not a ledger");
        assertThatThrownBy(() ->
                        Ledger.open(folder.resolve("no/such/folder/x.duckdb").toString(), Clock.systemUTC(), ""))
                .isInstanceOf(StoreException.class);
    }

    @Test
    void namesTheProcessThatHoldsIt() throws IOException, InterruptedException {
        Process holder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            assertThat(holder.getInputStream().read()).isEqualTo('!');
            assertThatThrownBy(this::open)
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("is in use by process " + holder.pid());
        } finally {
            holder.destroyForcibly().waitFor();
        }
        try (Ledger ledger = open()) {
            assertThat(ledger.check().findings()).isEmpty();
        }
    }

    /** A process that keeps a ledger open. */
    static final class Holder {

        private Holder() {}

        public static void main(String[] arguments) throws InterruptedException {
            Ledger ledger = Ledger.open(arguments[0], Clock.systemUTC(), "test");
            System.out.print('!');
            System.out.flush();
            Thread.sleep(600_000);
            ledger.close();
        }
    }

    @Test
    void refusesWhatANewerActaWrote() throws SQLException {
        change("INSERT INTO acta_schema SELECT * REPLACE (99 AS installed_rank, '99' AS version) FROM acta_schema"
                + " WHERE version = '1'");
        assertThatThrownBy(this::open).hasMessageContaining("was written by a newer Acta (schema 99");
        assertThatThrownBy(() -> Ledger.read(file.toString())).hasMessageContaining("newer Acta");
    }

    @Test
    void leavesOutAHalfWrittenBatchAndNamesIt() throws SQLException {
        change("INSERT INTO batch SELECT 7, recorded, engine, purpose, 'late.txt' FROM batch");
        change(
                "INSERT INTO coding SELECT * REPLACE (7000000 AS number, 7 AS batch, 7000001 AS first_claim) FROM coding LIMIT 1");
        change("INSERT INTO claim SELECT * REPLACE (7000001 AS number, 7000000 AS coding) FROM claim LIMIT 1");
        try (Ledger ledger = open()) {
            assertThat(ledger.unfinished())
                    .singleElement()
                    .satisfies(u -> assertThat(u.contents()).containsExactly("late.txt"));
            try (Snapshot now = ledger.now()) {
                assertThat(now.entries("1 = 1")).hasSize(30);
                assertThat(now.select("SELECT count(*) FROM current_claim", row -> row.getInt(1)))
                        .containsExactly(30);
            }
        }
        try (Ledger ledger = open()) {
            assertThat(ledger.unfinished()).map(Unfinished::batch).isEmpty();
        }
    }

    @Test
    void checkFindsWhatWasChangedBehindItsBack() throws SQLException {
        change("UPDATE claim SET plover = 'AID' WHERE number = (SELECT min(number) FROM claim)");
        change("UPDATE revision SET text = replace(text, 'a', 'e') WHERE document = '" + Invented.id(1) + "'");
        change("DELETE FROM claim_side WHERE claim = (SELECT max(number) FROM claim)");
        try (Ledger ledger = open()) {
            assertThat(ledger.check().findings().toString())
                    .contains(
                            "has AID in claim.plover",
                            "(hash)",
                            "its span does not hold its words",
                            "has 18 rows in claim_side, not 20");
        }
    }

    @Test
    void damagedPagesAreNoticed() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        Random random = new Random(5);
        int noticed = 0;
        for (int time = 0; time < 12; time++) {
            Files.write(file, whole);
            try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
                for (int flip = 0; flip < 40; flip++) {
                    long at = random.nextInt(whole.length);
                    bytes.seek(at);
                    bytes.write(whole[(int) at] ^ 0x55);
                }
            }
            noticed += noticed() ? 1 : 0;
        }
        assertThat(noticed).isGreaterThan(6);
    }

    /** Trouble is told in words, or nothing that is kept was hit. */
    private boolean noticed() {
        try (Ledger ledger = Ledger.read(file.toString())) {
            return !ledger.check().findings().isEmpty();
        } catch (StoreException e) {
            assertThat(e.getMessage()).contains("ledger.duckdb");
            return true;
        }
    }

    @Test
    void aFileThatMayNotBeWrittenIsReadAllTheSame() throws IOException {
        assertThat(file.toFile().setWritable(false)).isTrue();
        try (Ledger ledger = Ledger.read(file.toString())) {
            assertThat(ledger.check().findings()).isEmpty();
        }
        if (!Files.isWritable(file)) {
            assertThatThrownBy(this::open).hasMessageContaining("may not be written");
        }
    }
}
