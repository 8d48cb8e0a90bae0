package org.acta.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.acta.data.Row;
import org.acta.data.Table;
import org.acta.model.Moment;
import org.jspecify.annotations.Nullable;

/** Dates and times as pages write them: in datelines, under headlines, in markup. */
final class Dates {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern FIGURES = Pattern.compile("\\b(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})\\b");
    private static final Pattern DAY_MONTH = Pattern.compile(
            "\\b(\\d{1,2})(?:st|nd|rd|th|[.ºª°])?[ -]+(?:de +)?(\\p{L}+)\\.?(?:,?[ -]+(?:del? +)?(\\d{4}))?\\b");
    private static final Pattern MONTH_DAY =
            Pattern.compile("\\b(\\p{L}+)\\.? +(\\d{1,2})(?:st|nd|rd|th)?(?:,? +(?:del? +)?(\\d{4}))?\\b");
    private static final Pattern TIME =
            Pattern.compile("\\b(\\d{1,2})[:.h](\\d{2})(?::\\d{2})?(?:[  ]*(a\\.?m\\b\\.?|p\\.?m\\b\\.?))?");
    private static final Pattern OFFSET = Pattern.compile("\\b(?:gmt|utc) *([+−–-]) *(\\d{1,2})(?::?(\\d{2}))?");
    private static final Pattern CLOCK = Pattern.compile("\\b(\\p{Lu}{2,5})\\b");

    private final Map<String, Integer> months = new HashMap<>();
    private final Map<String, ZoneId> zones = new HashMap<>();
    private final Cues cues;

    Dates(Cues cues) {
        this.cues = cues;
        for (String language : List.of("en", "es")) {
            for (Row row : Table.read("/language/" + language + "/reading-months.tsv")) {
                months.put(Folding.fold(row.require("name")), Integer.valueOf(row.require("month")));
            }
        }
        for (Row row : Table.read("/world/zone-abbreviations.tsv")) {
            zones.put(row.require("abbreviation"), ZoneId.of(row.require("zone")));
        }
    }

    /**
     * A date found in a text.
     *
     * @param year 0 when the text gives none
     * @param start offset in the folded text
     */
    record Found(int year, int month, int day, int start, int end) {

        Optional<LocalDate> date() {
            try {
                return year == 0 ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }
    }

    /** The first date of a folded text. */
    Optional<Found> find(String folded) {
        if (folded.chars().noneMatch(Character::isDigit)) {
            return Optional.empty();
        }
        return iso(folded)
                .or(() -> worded(DAY_MONTH.matcher(folded), 2, 1))
                .or(() -> worded(MONTH_DAY.matcher(folded), 1, 2))
                .or(() -> figures(folded));
    }

    private static Optional<Found> iso(String text) {
        Matcher m = ISO.matcher(text);
        return m.find() ? found(number(m.group(1)), number(m.group(2)), number(m.group(3)), m) : Optional.empty();
    }

    private Optional<Found> worded(Matcher m, int monthGroup, int dayGroup) {
        while (m.find()) {
            Integer month = months.get(m.group(monthGroup));
            if (month != null) {
                return found(m.group(3) == null ? 0 : number(m.group(3)), month, number(m.group(dayGroup)), m);
            }
        }
        return Optional.empty();
    }

    /** Day before month, as most of the world writes, unless only the other order gives a date. */
    private static Optional<Found> figures(String text) {
        Matcher m = FIGURES.matcher(text);
        if (!m.find()) {
            return Optional.empty();
        }
        int a = number(m.group(1));
        int b = number(m.group(2));
        return b > 12 ? found(number(m.group(3)), a, b, m) : found(number(m.group(3)), b, a, m);
    }

    private static Optional<Found> found(int year, int month, int day, Matcher m) {
        boolean possible =
                month >= 1 && month <= 12 && day >= 1 && day <= 31 && (year == 0 || (year >= 1800 && year < 2200));
        return possible ? Optional.of(new Found(year, month, day, m.start(), m.end())) : Optional.empty();
    }

    /**
     * The moment that a line of text states: its date, with the time where it gives one together with a zone, or the
     * outlet's zone is known.
     */
    Optional<Moment> moment(String text, @Nullable ZoneId home) {
        String folded = Folding.fold(text);
        Optional<LocalDate> date = find(folded).flatMap(Found::date);
        if (date.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalTime> time = time(folded);
        Optional<ZoneId> zone = zone(text, folded).or(() -> Optional.ofNullable(home));
        if (time.isEmpty() || zone.isEmpty()) {
            return date.map(Moment::of);
        }
        return Optional.of(
                Moment.of(date.get().atTime(time.get()).atZone(zone.get()).toOffsetDateTime()));
    }

    /** A time of day in a folded text. */
    Optional<LocalTime> time(String folded) {
        Matcher m = TIME.matcher(folded);
        while (m.find()) {
            int hour = number(m.group(1));
            int minute = number(m.group(2));
            String half = m.group(3);
            if (half != null && hour >= 1 && hour <= 12) {
                hour = hour % 12 + (half.charAt(0) == 'p' ? 12 : 0);
            }
            if (hour < 24 && minute < 60) {
                return Optional.of(LocalTime.of(hour, minute));
            }
        }
        return Optional.empty();
    }

    private Optional<ZoneId> zone(String text, String folded) {
        Matcher offset = OFFSET.matcher(folded);
        if (offset.find() && number(offset.group(2)) <= 14) {
            int hours = number(offset.group(2));
            int minutes = offset.group(3) == null ? 0 : number(offset.group(3)) % 60;
            int sign = offset.group(1).equals("+") ? 1 : -1;
            return Optional.of(ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes));
        }
        Matcher letters = CLOCK.matcher(text);
        while (letters.find()) {
            ZoneId zone = zones.get(letters.group(1));
            if (zone != null) {
                return Optional.of(zone);
            }
        }
        return Optional.empty();
    }

    /**
     * Does this line hold nothing but a date, a time and words that go with them? With a time a place may stand
     * beside them.
     */
    boolean onlyDate(String text) {
        boolean dated = find(Folding.fold(text)).isPresent();
        if (text.length() > 120 || !dated && (text.length() > 30 || text.chars().noneMatch(Character::isDigit))) {
            return false;
        }
        int places = 0;
        int allowed = dated && time(Folding.fold(text)).isPresent() ? 3 : 0;
        for (String word : text.split("[\\s·|,;:()./–—-]+")) {
            String folded = Folding.fold(word);
            boolean known = folded.isEmpty()
                    || Character.isDigit(folded.charAt(0))
                    || months.containsKey(folded)
                    || zones.containsKey(word)
                    || cues.whole(Cue.DATE_WORD, folded);
            boolean place = !known && Character.isUpperCase(word.charAt(0)) && word.length() > 2;
            places += place ? 1 : 0;
            if (!known && (!place || places > allowed)) {
                return false;
            }
        }
        return true;
    }

    /** ISO 8601 as in markup: with offset, local in the outlet's zone, or a mere day. */
    Optional<Moment> iso(String value, @Nullable ZoneId home) {
        String v = value.strip();
        Matcher m = ISO_MOMENT.matcher(v);
        if (!m.find()) {
            return v.isEmpty() ? Optional.empty() : moment(v, home);
        }
        try {
            LocalDate day = LocalDate.of(number(m.group(1)), number(m.group(2)), number(m.group(3)));
            if (m.group(4) == null) {
                return Optional.of(Moment.of(day));
            }
            LocalTime time =
                    LocalTime.of(number(m.group(4)), number(m.group(5)), m.group(6) == null ? 0 : number(m.group(6)));
            return Optional.of(zoned(day, time, m.group(7), home));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static final Pattern ISO_MOMENT = Pattern.compile(
            "^(\\d{4})-?(\\d{2})-?(\\d{2})(?:[T ]+(\\d{2}):?(\\d{2})(?::?(\\d{2})(?:[.,]\\d+)?)? ?(Z|[+-]\\d{2}:?\\d{0,2})?)?");

    private static Moment zoned(LocalDate day, LocalTime time, @Nullable String offset, @Nullable ZoneId home) {
        if (offset == null) {
            return home == null
                    ? Moment.of(day)
                    : Moment.of(day.atTime(time).atZone(home).toOffsetDateTime());
        }
        ZoneOffset given = ZoneOffset.of(offset.equals("Z") ? "Z" : offset.length() == 3 ? offset + ":00" : offset);
        OffsetDateTime moment = OffsetDateTime.of(day, time, given);
        boolean elsewhere = home != null && given.equals(ZoneOffset.UTC);
        return Moment.of(elsewhere ? moment.atZoneSameInstant(home).toOffsetDateTime() : moment);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
