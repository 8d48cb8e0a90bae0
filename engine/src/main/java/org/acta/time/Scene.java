package org.acta.time;

import java.time.LocalDate;
import org.acta.model.Sentence;
import org.acta.model.When;
import org.jspecify.annotations.Nullable;

/** One sentence while its expressions are resolved: the setting, its verbs, and what it has spoken of so far. */
final class Scene {

    private final Setting setting;
    private final Tenses tenses;
    private final Sentence sentence;
    private @Nullable Reading latest;

    Scene(Setting setting, Tenses tenses, Sentence sentence) {
        this.setting = setting;
        this.tenses = tenses;
        this.sentence = sentence;
    }

    @Nullable
    LocalDate published() {
        return setting.published();
    }

    boolean southern() {
        return setting.southern();
    }

    void spoken(Reading reading) {
        if (reading.dated() && reading.start() != null) {
            latest = reading;
        }
    }

    /** The way the verb over an expression looks. */
    Direction direction(Match match) {
        return tenses.direction(sentence, first(match), last(match));
    }

    /** Does a noun, not a verb, carry the expression? */
    boolean nominal(Match match) {
        return tenses.nominal(sentence, first(match), last(match));
    }

    /** Is the word behind it a plural noun, so that the digits count things? */
    boolean counts(Match match) {
        return tenses.counted(sentence, last(match) + 1);
    }

    private int first(Match match) {
        return sentence.wordAt(
                sentence.span().start() + match.items().get(match.first()).start());
    }

    private int last(Match match) {
        return sentence.wordAt(
                sentence.span().start() + match.items().get(match.end() - 1).end() - 1);
    }

    /** Has a time been spoken of? */
    boolean anchored() {
        return latest != null || setting.previous() != null;
    }

    /** The time last spoken of, in this sentence or before; else the day of publication. */
    @Nullable
    Stretch anchor() {
        Reading here = latest;
        if (here != null && here.start() != null) {
            LocalDate end = here.end() == null ? here.start() : here.end();
            return new Stretch(here.start(), end, here.precision(), here.value());
        }
        return stretch(setting.previous());
    }

    /** The time that the sentence has named, else the day of publication. */
    @Nullable
    Stretch told() {
        return latest == null ? stretch(null) : anchor();
    }

    /** The day last spoken of, for hours before and after it. */
    @Nullable
    Stretch day() {
        Reading here = latest;
        if (here != null && here.start() != null && here.start().equals(here.end())) {
            return new Stretch(here.start(), here.start(), When.Precision.DAY, here.value());
        }
        return stretch(setting.day());
    }

    /** The time of the story's main event, where an earlier sentence told it and this one has named no other. */
    @Nullable
    Stretch led() {
        return setting.lead() == null || latest != null ? null : stretch(setting.lead());
    }

    /** The day of the story's main event, unless the sentence has named a day before. */
    @Nullable
    Stretch lead() {
        Reading here = latest;
        if (here != null && here.start() != null && here.start().equals(here.end())) {
            return day();
        }
        return stretch(setting.lead() == null ? setting.day() : setting.lead());
    }

    private @Nullable Stretch stretch(@Nullable When when) {
        LocalDate start = when == null ? setting.published() : when.start() != null ? when.start() : when.end();
        if (start == null) {
            return null;
        }
        if (when == null) {
            return Unit.DAY.around(start);
        }
        LocalDate end = when.end() == null ? start : when.end();
        return new Stretch(start, end, when.precision(), start.toString());
    }
}
