package org.acta.ledger.queries;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.acta.ledger.store.Snapshot;
import org.acta.ledger.store.Table;
import org.jspecify.annotations.Nullable;

/** What happened when, counted by periods: cooperation and conflict apart, and what is only planned or denied apart from both. */
public final class Timeline {

    /** The longest a picture of single periods may be. */
    private static final int MOST = 400;

    private final Snapshot snapshot;
    private final boolean rejected;

    /** @param rejected claims that a person rejected count as well */
    public Timeline(Snapshot snapshot, boolean rejected) {
        this.snapshot = snapshot;
        this.rejected = rejected;
    }

    /** How long a period is. */
    public enum Unit {
        DAY(1),
        WEEK(7),
        MONTH(31),
        YEAR(366),
        DECADE(3653),
        CENTURY(36525);

        private final int days;

        Unit(int days) {
            this.days = days;
        }

        String sql() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One period.
     *
     * @param cooperation events of quad classes 1 and 2 that are told as done
     * @param conflict events of quad classes 3 and 4 that are told as done
     * @param unreal events that are only planned, hypothetical, conditional or denied
     * @param intensity mean of the events' intensity, −10 to 10
     */
    public record Period(LocalDate start, int cooperation, int conflict, int unreal, double intensity) {}

    /** The unit in which the filter's events fill a picture. */
    public Unit fitting(Filter filter) {
        long days = days(filter);
        for (Unit unit : Unit.values()) {
            if (days / unit.days <= MOST) {
                return unit;
            }
        }
        return Unit.CENTURY;
    }

    /** From the first to the last day on which something happened. */
    private long days(Filter filter) {
        Conditions conditions = Conditions.of(filter, snapshot, rejected);
        return snapshot.select(
                        "SELECT min(c.starts), max(c.starts) FROM " + snapshot.rows(Table.CLAIM)
                                + " c WHERE c.starts IS NOT NULL AND " + conditions.sql(),
                        row -> row.getObject(1) == null
                                ? 0L
                                : row.getObject(2, LocalDate.class).toEpochDay()
                                        - row.getObject(1, LocalDate.class).toEpochDay(),
                        conditions.values())
                .get(0);
    }

    /** The periods in which something happened, oldest first. */
    public List<Period> periods(Filter filter, Unit unit) {
        Conditions conditions = Conditions.of(filter, snapshot, rejected);
        String events = "SELECT m.event, min(c.starts) AS day, min(c.quad) AS quad, avg(c.intensity) AS intensity,"
                + " max(CASE WHEN c.status IN ('done', 'ongoing') AND c.polarity = 'positive' THEN 1 ELSE 0 END) AS told FROM "
                + snapshot.rows(Table.CLAIM) + " c JOIN " + snapshot.rows(Table.MEMBERSHIP)
                + " m ON m.claim = c.number WHERE c.starts IS NOT NULL AND " + conditions.sql() + " GROUP BY m.event";
        return snapshot.select(
                "SELECT CAST(date_trunc('" + unit.sql() + "', e.day) AS DATE) AS period,"
                        + " sum(CASE WHEN e.told = 1 AND e.quad <= 2 THEN 1 ELSE 0 END),"
                        + " sum(CASE WHEN e.told = 1 AND e.quad > 2 THEN 1 ELSE 0 END),"
                        + " sum(CASE WHEN e.told = 0 THEN 1 ELSE 0 END), avg(e.intensity) FROM (" + events
                        + ") e GROUP BY period ORDER BY period",
                row -> new Period(
                        row.getObject(1, LocalDate.class),
                        row.getInt(2),
                        row.getInt(3),
                        row.getInt(4),
                        row.getDouble(5)),
                conditions.values());
    }

    /** The same as rows. */
    public Answer answer(Filter filter, Unit unit) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Period period : periods(filter, unit)) {
            rows.add(List.of(
                    period.start(),
                    period.cooperation(),
                    period.conflict(),
                    period.unreal(),
                    rounded(period.intensity())));
        }
        return Answer.of(List.of(unit.sql(), "cooperation", "conflict", "unreal", "intensity"), rows);
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
