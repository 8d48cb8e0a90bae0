package org.acta.ledger.joining;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.acta.model.Claim;

/**
 * Keys of which two claims must share one to be compared: so that no claim is compared with the whole ledger. A claim has its sides with the weeks
 * around its day, or with its month or year when that is all that is told; its years with what is rare about it (the pair of sides with an exact
 * code, a person, a place), so that {@code in 2023} finds {@code on 13 September 2023}; and its own document.
 */
final class Blocking {

    private static final int WEEK = 7;
    private static final int MONTH = 7;
    private static final int LONGEST_MONTH = 31;
    private static final int MOST_YEARS = 3;

    private Blocking() {}

    static Set<String> keys(Telling telling) {
        Set<String> keys = new TreeSet<>();
        Claim claim = telling.claim();
        keys.add("claim " + claim.document() + " " + claim.id());
        for (Family family : Family.of(telling.claim().event())) {
            keys.add(family + " in " + claim.document());
            Window window = telling.window() != null ? telling.window() : telling.denial();
            if (window != null) {
                dated(telling, family, window, keys);
            }
        }
        return keys;
    }

    private static void dated(Telling telling, Family family, Window window, Set<String> keys) {
        List<String> sides = telling.everyone().stream()
                .map(Party::side)
                .filter(s -> !s.isEmpty())
                .distinct()
                .sorted()
                .toList();
        for (String span : spans(window)) {
            sides.forEach(side -> keys.add(family + " " + side + " " + span));
        }
        int last = Math.min(window.last().getYear(), window.first().getYear() + MOST_YEARS);
        for (int year = window.first().getYear(); year <= last; year++) {
            for (String detail : details(telling, sides)) {
                keys.add(family + " " + detail + " " + year);
            }
        }
    }

    /** The weeks of what is dated to the day; the year and month of what begins in a month, or the year alone. */
    private static List<String> spans(Window window) {
        if (!window.exact()) {
            String month = window.first().toString().substring(0, MONTH);
            return List.of(
                    window.days() <= LONGEST_MONTH
                            ? "month " + month
                            : "year " + window.first().getYear());
        }
        List<String> weeks = new ArrayList<>();
        for (long week = week(window.first().minusDays(1));
                week <= week(window.last().plusDays(1));
                week++) {
            weeks.add("week " + week);
        }
        return weeks;
    }

    private static Set<String> details(Telling telling, List<String> sides) {
        Set<String> details = new TreeSet<>();
        if (sides.size() >= 2 && !telling.cameo().endsWith("0")) {
            details.add(String.join("+", sides.subList(0, 2)) + " " + telling.cameo());
        }
        for (Party party : telling.everyone()) {
            if (party.name() != null) {
                details.add(party.name());
            }
        }
        if (telling.claim().where() != null && !sides.isEmpty()) {
            details.add(sides.get(0) + " " + telling.claim().where().name());
        }
        return details;
    }

    private static long week(LocalDate day) {
        return Math.floorDiv(ChronoUnit.DAYS.between(LocalDate.EPOCH, day), WEEK);
    }
}
