package org.acta.time;

import java.time.LocalDate;
import java.util.Optional;
import org.acta.model.When;
import org.jspecify.annotations.Nullable;

/**
 * What time expressions of a sentence are told against.
 *
 * @param published day of publication in the outlet's zone; without it only full dates are resolved
 * @param lead time of the story's main event, as its first sentence has it
 * @param previous time that the story last spoke of
 * @param day the last of these that is a day and not to come
 * @param southern seasons are those of the southern hemisphere
 */
public record Setting(
        @Nullable LocalDate published,
        @Nullable When lead,
        @Nullable When previous,
        @Nullable When day,
        boolean southern) {

    public static Setting of(LocalDate published) {
        return new Setting(published, null, null, null, false);
    }

    /** Nothing is known: only full dates are resolved. */
    public static Setting unknown() {
        return new Setting(null, null, null, null, false);
    }

    /** The setting of an outlet at home in a country, ISO 3166-1 alpha-3: it settles the seasons. */
    public Setting at(@Nullable String country) {
        return new Setting(published, lead, previous, day, Southern.has(country));
    }

    /** The setting of the next sentence, after one that spoke of a time. */
    public Setting after(Optional<When> spoken) {
        if (spoken.isEmpty()) {
            return this;
        }
        When when = spoken.get();
        boolean past = when.start() != null
                && when.precision() == When.Precision.DAY
                && (published == null || !when.start().isAfter(published));
        When first = lead == null ? when : lead;
        return new Setting(published, first, when, past ? when : day, southern);
    }
}
