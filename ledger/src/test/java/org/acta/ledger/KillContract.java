package org.acta.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.acta.Account;
import org.acta.ledger.store.Checking;
import org.acta.ledger.store.Snapshot;
import org.acta.ledger.store.Unfinished;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that adds stories is killed at random moments: what it acknowledged stays, nothing is torn, and the next start names what it was
 * adding. {@code -Dkills=200} runs the full form over 2,000 stories.
 */
abstract class KillContract {

    private static final int KILLS = Integer.getInteger("kills", 6);
    private static final int STORIES_PER_KILL = 10;
    private static final int MOST_IN_A_BATCH = 3;
    private static final int MILLISECONDS = 40;
    private static final int KILLED = 128 + 9;
    private static final long SEED = Long.getLong("seed", 20);

    @TempDir
    Path folder;

    abstract String fresh();

    @Test
    void nothingAcknowledgedIsLostAndNothingIsTorn() throws IOException, InterruptedException, SQLException {
        String url = fresh();
        Random random = new Random(SEED);
        int acknowledged = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            int patience = random.nextInt(2 * STORIES_PER_KILL);
            acknowledged = addUntilKilled(url, acknowledged, patience, random);
            verify(url, acknowledged, kill);
            acknowledged = Math.max(acknowledged, stored(url));
        }
        try (Ledger ledger = Ledger.open(url, Clock.systemUTC(), "test")) {
            ledger.add(batch(acknowledged, KILLS * STORIES_PER_KILL));
            assertThat(ledger.check().findings()).isEmpty();
        }
    }

    /** How many stories the process acknowledged before it was killed. */
    private int addUntilKilled(String url, int from, int patience, Random random)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Adder.class.getName(),
                        url,
                        Integer.toString(from),
                        Long.toString(random.nextLong()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        int acknowledged = from;
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = said.readLine();
            boolean killed = false;
            while (line != null) {
                acknowledged = Integer.parseInt(line);
                if (!killed && acknowledged - from >= patience) {
                    Thread.sleep(random.nextInt(MILLISECONDS));
                    process.toHandle().destroyForcibly();
                    killed = true;
                }
                line = said.readLine();
            }
        }
        assertThat(process.waitFor()).as("killed, not failed").isEqualTo(KILLED);
        return acknowledged;
    }

    private static void verify(String url, int acknowledged, int kill) throws SQLException {
        try (Ledger ledger = Ledger.open(url, Clock.systemUTC(), "test")) {
            List<Unfinished> unfinished = ledger.unfinished();
            assertThat(unfinished).as("kill %d", kill).hasSizeLessThanOrEqualTo(1);
            unfinished.forEach(u -> assertThat(u.contents()).contains("stories/" + acknowledged + ".txt"));
            Invented invented = new Invented();
            try (Snapshot now = ledger.now()) {
                for (int i = Math.max(0, acknowledged - 2 * STORIES_PER_KILL); i < acknowledged; i++) {
                    assertThat(now.entriesOf(Invented.id(i)))
                            .as("story %d after kill %d", i, kill)
                            .hasSameSizeAs(invented.story(i).claims());
                }
            }
            Checking.Report report = ledger.check();
            assertThat(report.findings()).as("kill %d", kill).isEmpty();
            assertThat(report.codings())
                    .isGreaterThanOrEqualTo(acknowledged)
                    .isLessThanOrEqualTo(acknowledged + MOST_IN_A_BATCH);
        }
    }

    /** A batch may have been committed and its process killed before it could say so. */
    private static int stored(String url) throws SQLException {
        try (Ledger ledger = Ledger.read(url);
                Snapshot now = ledger.now();
                Statement statement = now.connection().createStatement();
                ResultSet rows = statement.executeQuery("SELECT count(*) FROM document")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static List<Account> batch(int from, int end) {
        Invented invented = new Invented();
        return IntStream.range(from, end).mapToObj(invented::story).toList();
    }

    /** The process that is killed: adds stories one to three at a time and says how many are kept. */
    static final class Adder {

        private Adder() {}

        public static void main(String[] arguments) {
            int next = Integer.parseInt(arguments[1]);
            Random random = new Random(Long.parseLong(arguments[2]));
            Ledger ledger = Ledger.open(arguments[0], Clock.systemUTC(), "test");
            while (true) {
                int end = next + 1 + random.nextInt(MOST_IN_A_BATCH);
                ledger.add(batch(next, end));
                next = end;
                System.out.println(next);
                System.out.flush();
            }
        }
    }
}
