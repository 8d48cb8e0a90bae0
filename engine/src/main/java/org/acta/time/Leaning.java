package org.acta.time;

import java.time.LocalDate;
import java.util.List;
import org.acta.data.Token;
import org.acta.model.When.Basis;
import org.jspecify.annotations.Nullable;

/** Times that lean on an event which names its own day: "two days before Monday's vote", "hours after the launch on Tuesday". */
final class Leaning {

    /** The day of the other event stands no more items away than this. */
    private static final int REACH = 8;

    private Leaning() {}

    /** Is this one of the expressions that may lean? */
    static boolean leans(Match match) {
        return match.pattern().build().equals("beside")
                || match.pattern().argument("base", "").equals("lead");
    }

    /** Counts those whose other event names a time from that time. */
    static void settle(List<Item> items) {
        for (int i = 0; i < items.size(); i++) {
            Match origin = items.get(i).origin();
            Reading other = origin == null ? null : other(items, i + 1);
            if (origin != null && other != null) {
                Reading settled = counted(origin, other);
                if (settled != null) {
                    items.set(i, items.get(i).with(settled));
                }
            }
        }
    }

    private static @Nullable Reading other(List<Item> items, int from) {
        for (int i = from; i < Math.min(items.size(), from + REACH); i++) {
            Item item = items.get(i);
            if (item.as("POINT") != null) {
                return item.reading();
            }
            if (item.token() != null && item.token().kind() == Token.Kind.SIGN && !item.is("'") && !item.is("’")) {
                return null;
            }
        }
        return null;
    }

    private static @Nullable Reading counted(Match match, Reading other) {
        LocalDate start = other.start();
        LocalDate end = other.end();
        Double count = Shifts.count(match);
        if (start == null || end == null || count == null || count > 500) {
            return null;
        }
        Stretch from = new Stretch(start, end, other.precision(), other.value());
        if (!match.pattern().build().equals("beside")) {
            return Reading.of(from, Basis.RELATIVE);
        }
        boolean after = match.pattern().argument("side", "after").equals("after");
        return Reading.of(Shifts.anchored(Shifts.unit(match), from, after ? count : -count), Basis.RELATIVE);
    }
}
