package org.acta.time;

import java.time.LocalDate;
import java.util.Locale;
import org.acta.model.TimeMention;
import org.acta.model.When.Basis;
import org.jspecify.annotations.Nullable;

/** Parts of the day and times of the clock. */
final class Hours {

    private static final int JUST_NOW = 3;

    private Hours() {}

    /** A part of the day, of a day that stands with it or of the one spoken of. */
    static @Nullable Reading part(Match match, Scene scene) {
        String part = match.value("PART", 0);
        Item item = match.item("POINT", 0);
        String told = part == null || part.isEmpty() ? match.pattern().argument("part", "NI") : part;
        if (item != null && item.reading() != null) {
            Reading day = item.reading();
            boolean whole = day.start() != null && day.start().equals(day.end()) && day.type() == TimeMention.Type.DATE;
            return whole
                    ? day.valued(TimeMention.Type.TIME, day.start() + "T" + told)
                            .modified(Shifts.mod(match))
                    : null;
        }
        LocalDate from = base(match, scene);
        if (from == null) {
            return Reading.undated(TimeMention.Type.TIME, "T" + told);
        }
        LocalDate day = from.plusDays(Integer.parseInt(match.pattern().argument("n", "0")));
        return Reading.of(Unit.DAY.around(day), Basis.RELATIVE)
                .valued(TimeMention.Type.TIME, day + "T" + told)
                .modified(Shifts.mod(match));
    }

    /** The day that a bare part of the day is of: that spoken of when it is said so or was just now, else that of publication. */
    private static @Nullable LocalDate base(Match match, Scene scene) {
        LocalDate published = scene.published();
        String base = match.pattern().argument("base", "now");
        Stretch day = base.equals("now") ? null : scene.day();
        if (day == null || published == null) {
            return published;
        }
        return base.equals("anchor") || !day.start().isBefore(published.minusDays(JUST_NOW)) ? day.start() : published;
    }

    /** A time of the clock; without a day it covers none. */
    static @Nullable Reading clock(Match match) {
        int both = match.number("CLOCK", 0, -1);
        int hour = both < 0 ? match.number("HOUR", 0, -1) : both / 60;
        int minute = both < 0 ? match.number("MINUTE", 0, 0) : both % 60;
        String taken = match.value("CLOCKHALF", 0);
        String half = taken == null ? match.pattern().argument("half", "") : taken;
        String part = match.value("PART", 0);
        boolean late = "12".equals(half) || "AF".equals(part) || "EV".equals(part) || "NI".equals(part);
        boolean early = "0".equals(half) || "MO".equals(part);
        if (hour < 0 || hour > 24) {
            return null;
        }
        if (late && hour < 12) {
            hour += 12;
        } else if (early && hour == 12) {
            hour = 0;
        }
        String time = String.format(Locale.ROOT, "T%02d:%02d", hour, minute);
        Item item = match.item("POINT", 0);
        Reading day = item == null ? null : item.reading();
        if (day == null || day.start() == null || !day.start().equals(day.end())) {
            return day == null ? Reading.undated(TimeMention.Type.TIME, time) : null;
        }
        return day.valued(TimeMention.Type.TIME, day.start() + time);
    }

    /** A time of the clock read before, with the day behind it. */
    static @Nullable Reading join(Match match) {
        Item time = match.item("TIME", 0);
        Item point = match.item("POINT", 0);
        Reading clock = time == null ? null : time.reading();
        Reading day = point == null ? null : point.reading();
        if (clock == null || day == null || day.start() == null || !day.start().equals(day.end())) {
            return null;
        }
        return day.valued(TimeMention.Type.TIME, day.start() + clock.value());
    }
}
