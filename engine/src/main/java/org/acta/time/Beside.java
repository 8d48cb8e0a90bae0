package org.acta.time;

import java.time.LocalDate;
import org.acta.model.Sentence;
import org.acta.model.TimeMention;
import org.acta.model.Upos;
import org.acta.model.When.Basis;
import org.acta.model.When.Precision;
import org.jspecify.annotations.Nullable;

/**
 * Times told by their distance from another event of the sentence: "a day after recognising…". What is told is dated by the sentence or is the
 * news of the day, so the distance dates the other event, counted from there; its TIMEX3 mod is AFTER or BEFORE. Days before an event, once the
 * story has told of its main one, are days before that.
 */
final class Beside {

    private static final String AFTER = "AFTER";
    private static final String BEFORE = "BEFORE";
    private static final int FARTHEST = 4;

    private Beside() {}

    static @Nullable Reading build(Match match, Scene scene) {
        Double count = Shifts.count(match);
        Unit unit = Shifts.unit(match);
        boolean after = match.pattern().argument("side", "after").equals("after");
        if (count == null || count > 500) {
            return null;
        }
        Reading duration = Reading.undated(TimeMention.Type.DURATION, unit.duration(Unit.plain(count)))
                .modified(after ? AFTER : BEFORE);
        Stretch lead = scene.led();
        if (!after && lead != null && unit.precision().compareTo(Precision.MONTH) < 0) {
            return Reading.of(Shifts.anchored(unit, lead, -count), Basis.RELATIVE);
        }
        Stretch told = scene.told();
        if (told == null || count != Math.rint(count)) {
            return duration;
        }
        LocalDate day = unit.plus(told.start(), (long) (after ? -count : count));
        Stretch stretch = unit.precision().compareTo(Precision.MONTH) < 0 ? Unit.DAY.around(day) : unit.around(day);
        return new Reading(
                TimeMention.Type.DURATION,
                duration.value(),
                duration.mod(),
                stretch.start(),
                stretch.end(),
                stretch.precision(),
                Basis.RELATIVE,
                true);
    }

    static boolean is(TimeMention mention) {
        return mention.type() == TimeMention.Type.DURATION
                && (AFTER.equals(mention.mod()) || BEFORE.equals(mention.mod()));
    }

    /** Does the other event stand right behind it? */
    static boolean dates(Sentence sentence, TimeMention mention, int trigger) {
        int gap = trigger - mention.last();
        if (gap < 1 || gap > FARTHEST) {
            return false;
        }
        for (int i = mention.last() + 1; i < trigger; i++) {
            if (sentence.word(i).upos() == Upos.VERB) {
                return false;
            }
        }
        return true;
    }
}
