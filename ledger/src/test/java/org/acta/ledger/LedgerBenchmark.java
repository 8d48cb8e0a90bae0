package org.acta.ledger;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.acta.Account;
import org.acta.ledger.store.Snapshot;
import org.acta.ledger.store.Table;

/** How fast stories are added in bulk, and how fast three questions are answered once they are there: {@code LedgerBenchmark STORE STORIES}. */
public final class LedgerBenchmark {

    private static final int BATCH = 5_000;
    private static final int QUESTIONS = 200;
    private static final double MILLION = 1e6;

    private LedgerBenchmark() {}

    public static void main(String[] arguments) throws SQLException {
        String url = arguments[0];
        int stories = Integer.parseInt(arguments[1]);
        Invented invented = new Invented();
        try (Ledger ledger = Ledger.open(url, Clock.systemUTC(), "benchmark")) {
            add(ledger, invented, stories);
        }
        try (Ledger ledger = Ledger.read(url);
                Snapshot now = ledger.now()) {
            ask(now, invented, stories);
        }
    }

    private static void add(Ledger ledger, Invented invented, int stories) {
        long adding = 0;
        long working = 0;
        long claims = 0;
        for (int from = 0; from < stories; from += BATCH) {
            List<Account> accounts = IntStream.range(from, Math.min(stories, from + BATCH))
                    .parallel()
                    .mapToObj(invented::story)
                    .toList();
            long start = System.nanoTime();
            long busy = busy();
            claims += ledger.add(accounts).stream().mapToInt(a -> a.claims()).sum();
            adding += System.nanoTime() - start;
            working += busy() - busy;
            System.out.printf(
                    "%,d claims, %,.0f claims/s, %,.0f claims per second of processor%n",
                    claims, claims * 1e9 / adding, claims * 1e9 / working);
        }
    }

    private static void ask(Snapshot now, Invented invented, int stories) throws SQLException {
        Random random = new Random(11);
        measure(
                "claims of a story",
                i -> now.entriesOf(Invented.id(random.nextInt(stories))).size());
        String dyad = "SELECT c.number, c.starts, c.plover, c.record FROM " + now.rows(Table.CLAIM) + " c"
                + " WHERE c.starts BETWEEN ? AND ?"
                + " AND c.number IN (SELECT claim FROM claim_side WHERE side = ? AND role = 'actor')"
                + " AND c.number IN (SELECT claim FROM claim_side WHERE side = ? AND role = 'recipient') ORDER BY c.starts, c.number";
        measure("timeline of a dyad, one year", i -> {
            LocalDate from = LocalDate.of(2015 + random.nextInt(10), 1, 1);
            return rows(
                    now.connection(),
                    dyad,
                    from,
                    from.plusYears(1),
                    invented.side(random.nextInt(10)),
                    invented.side(random.nextInt(10)));
        });
        measure(
                "timeline of a dyad, all years",
                i -> rows(
                        now.connection(),
                        dyad,
                        LocalDate.of(2015, 1, 1),
                        LocalDate.of(2025, 1, 1),
                        invented.side(random.nextInt(10)),
                        invented.side(random.nextInt(10))));
        measure(
                "an agreement by id",
                i -> now.agreements(
                                "a.id = ?",
                                Invented.id(random.nextInt(stories / 4) * 4).substring(0, 15) + "a")
                        .size());
        String between = "a.number IN (SELECT agreement FROM agreement_party WHERE side = ?)"
                + " AND a.number IN (SELECT agreement FROM agreement_party WHERE side = ?)";
        measure(
                "agreements between two",
                i -> now.agreements(
                                between,
                                invented.side(20 + random.nextInt(100)),
                                invented.side(20 + random.nextInt(100)))
                        .size());
    }

    private interface Question {
        int ask(int number) throws SQLException;
    }

    private static void measure(String name, Question question) throws SQLException {
        double[] times = new double[QUESTIONS];
        long busy = busy();
        long found = 0;
        for (int i = -QUESTIONS / 10; i < QUESTIONS; i++) {
            long start = System.nanoTime();
            int rows = question.ask(i);
            if (i >= 0) {
                times[i] = (System.nanoTime() - start) / MILLION;
                found += rows;
            }
        }
        Arrays.sort(times);
        System.out.printf(
                "%-32s median %6.1f ms, p95 %6.1f ms, %.1f ms of processor, %,d rows each%n",
                name,
                times[QUESTIONS / 2],
                times[QUESTIONS * 95 / 100],
                (busy() - busy) / MILLION / QUESTIONS,
                found / QUESTIONS);
    }

    /** Nanoseconds of processor that this process has used: what counts on a machine that is shared. */
    private static long busy() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private static int rows(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            List<String> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(4));
                }
            }
            return found.size();
        }
    }
}
