package org.acta.time;

import java.time.LocalDate;
import java.util.List;
import org.acta.model.When.Precision;

/** What binds points of time already read: since, until, before, after, between. The words stay; the days they cover change. */
final class Frames {

    private Frames() {}

    /** Puts the bound readings in the place of the plain ones. */
    static void bind(Match match, List<Item> items) {
        int at = match.place("POINT", 0);
        Reading point = items.get(at).reading();
        if (point == null) {
            return;
        }
        if (match.pattern().build().equals("between")) {
            between(match, items, at, point);
            return;
        }
        LocalDate start = point.start();
        LocalDate end = point.end();
        Reading bound = switch (match.pattern().build()) {
            case "plain" -> point;
            case "since" -> start == null ? point : point.over(start, null);
            case "until" -> end == null ? point : point.over(null, end);
            case "before" -> start == null ? point : point.over(null, before(point, start));
            default ->
                throw match.pattern()
                        .row()
                        .wrong("no such frame: " + match.pattern().build());
        };
        items.set(at, items.get(at).with(bound));
    }

    /** A day named as the limit is the limit; before a month or year is before its first day, before its end is within it. */
    private static LocalDate before(Reading point, LocalDate start) {
        LocalDate end = point.end();
        if (end != null && "END".equals(point.mod())) {
            return end;
        }
        return point.precision() == Precision.DAY ? start : start.minusDays(1);
    }

    private static void between(Match match, List<Item> items, int at, Reading from) {
        int other = match.place("POINT", 1);
        Reading to = other < 0 ? null : items.get(other).reading();
        if (to == null || from.start() == null || to.end() == null || to.end().isBefore(from.start())) {
            return;
        }
        items.set(at, items.get(at).with(from.over(from.start(), to.end())));
        items.set(other, items.get(other).with(to.over(from.start(), to.end())));
    }
}
