package org.acta.time;

import java.time.LocalDate;
import java.util.Set;
import org.acta.model.TimeMention;
import org.acta.model.When.Basis;
import org.jspecify.annotations.Nullable;

/** What the patterns ask for by name. */
final class Builders {

    /** Words that look like a time and are none. */
    static final Reading NOTHING = Reading.undated(TimeMention.Type.SET, "");

    private static final Set<String> UNITED = Set.of("shift", "duration", "vague", "window", "beside", "within");
    private static final Set<String> OTHERS = Set.of(
            "none", "keep", "date", "range", "decade", "century", "quarter", "half", "season", "fiscal", "holiday",
            "set", "part", "clock", "join", "edge", "fixed", "ref", "since", "until", "before", "between", "plain");

    private Builders() {}

    /** Complains of a pattern that cannot be built. */
    static void check(Pattern pattern) {
        boolean united = pattern.elements().stream()
                .anyMatch(element ->
                        !element.optional() && element.kinds().stream().anyMatch(kind -> kind.startsWith("UNIT")));
        if (UNITED.contains(pattern.build()) && !united && !pattern.arguments().containsKey("unit")) {
            throw pattern.row().wrong("no unit in it");
        }
        if (!UNITED.contains(pattern.build()) && !OTHERS.contains(pattern.build())) {
            throw pattern.row().wrong("no such builder: " + pattern.build());
        }
    }

    /** The reading of a fit, or null when the calendar or the words around forbid it. */
    static @Nullable Reading build(Match match, Scene scene) {
        return switch (match.pattern().build()) {
            case "none" -> NOTHING;
            case "date" -> Dates.build(match, scene);
            case "range" -> Ranges.build(match, scene);
            case "shift" -> Shifts.build(match, scene);
            case "beside" -> Beside.build(match, scene);
            case "decade" -> Periods.decade(match, scene);
            case "century" -> Periods.century(match);
            case "quarter" -> Periods.part(match, scene, Unit.QUARTER);
            case "half" -> Periods.part(match, scene, Unit.HALF);
            case "season" -> Periods.season(match, scene);
            case "fiscal" -> Periods.fiscal(match, scene);
            case "holiday" -> Periods.holiday(match, scene);
            case "duration" -> Spells.duration(match);
            case "vague" -> Spells.vague(match);
            case "window" -> Spells.window(match, scene);
            case "within" -> Spells.within(match, scene);
            case "set" -> Spells.set(match);
            case "part" -> Hours.part(match, scene);
            case "clock" -> Hours.clock(match);
            case "join" -> Hours.join(match);
            case "edge" -> edge(match);
            case "fixed" ->
                Reading.of(Unit.DAY.around(LocalDate.parse(match.pattern().argument("value", ""))), Basis.EXPLICIT);
            case "ref" -> Reading.undated(TimeMention.Type.DATE, match.pattern().argument("value", "PRESENT_REF"));
            default ->
                throw match.pattern()
                        .row()
                        .wrong("no such builder: " + match.pattern().build());
        };
    }

    /** The beginning, middle or end of a time already read. */
    private static @Nullable Reading edge(Match match) {
        Item item = match.item("POINT", 0);
        Reading reading = item == null ? null : item.reading();
        return reading == null ? null : reading.modified(Shifts.mod(match));
    }
}
