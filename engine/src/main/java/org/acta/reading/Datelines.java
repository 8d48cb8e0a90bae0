package org.acta.reading;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.acta.model.Dateline;
import org.acta.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Datelines at the start of a paragraph or on a line of their own: {@code Bogotá, 3 mar (EFE).-}, {@code PYONGYANG
 * (AFP) –}, {@code CAIRO, Jan 5}.
 */
final class Datelines {

    private static final int LONGEST = 130;
    private static final Pattern DASH = Pattern.compile("\\)?(\\.?)\\s*(--|[-–—])\\s*");
    private static final Pattern OUTLET = Pattern.compile("\\(([^()]{2,50})\\)\\s*$");

    private static final Pattern DAY = Pattern.compile("[0-3]?\\d");

    private final Dates dates;
    private final Outlets outlets;

    Datelines(Dates dates, Outlets outlets) {
        this.dates = dates;
        this.outlets = outlets;
    }

    /**
     * A dateline found.
     *
     * @param span up to and with the dash, without white space after it
     * @param rest where the paragraph goes on
     */
    record Found(
            Span span,
            int rest,
            Dateline dateline,
            @Nullable LocalDate date) {}

    /** The dateline that opens this stretch of text. */
    Optional<Found> opening(String text, Span in) {
        int limit = Math.min(in.length(), LONGEST);
        String head = text.substring(in.start(), in.start() + limit);
        Matcher dash = DASH.matcher(head);
        while (dash.find()) {
            int bracket = dash.group().startsWith(")") ? 1 : 0;
            String before = head.substring(0, dash.start() + bracket);
            boolean strong = bracket == 1 || !dash.group(1).isEmpty();
            boolean spaced = dash.start(2) > 0 && !Character.isLetterOrDigit(head.charAt(dash.start(2) - 1));
            boolean followed = dash.end() > dash.end(2) || strong;
            if (spaced && followed && dash.end() < in.length()) {
                Optional<Found> found = read(
                        before,
                        in.start(),
                        dash.end(2),
                        dash.end(),
                        strong && !dash.group(1).isEmpty());
                if (found.isPresent()) {
                    return found;
                }
            }
            if (dash.start() > LONGEST - 10) {
                break;
            }
        }
        return stopped(head, in);
    }

    /** With a full stop in place of the dash: {@code LIMA, 3 mar (EFE). }; only where date, agency or capitals tell. */
    private Optional<Found> stopped(String head, Span in) {
        int stop = head.indexOf("). ");
        if (stop < 0 || stop + 3 >= in.length()) {
            return Optional.empty();
        }
        String before = head.substring(0, stop + 1);
        String outlet = before.substring(before.lastIndexOf('(') + 1, stop);
        String place = before.substring(0, Math.max(0, before.lastIndexOf('('))).strip();
        boolean told = outlets.named(outlet).isPresent()
                || dates.find(Folding.fold(before)).isPresent()
                || capitals(place);
        return told ? read(before, in.start(), stop + 2, stop + 3, false) : Optional.empty();
    }

    /** A line that is nothing but a dateline, as the old wires had it. */
    Optional<Found> alone(String text, Span in) {
        String line = in.in(text).strip();
        if (line.length() > 80 || line.endsWith(".") && line.length() > 60) {
            return Optional.empty();
        }
        String bare = line.replaceAll("[.\\-–—\\s]+$", "");
        if (bare.startsWith("(") && bare.endsWith(")") && bare.length() < 50 && bare.length() < line.length()) {
            return read(bare, in.start(), in.length(), in.length(), false);
        }
        int comma = bare.lastIndexOf(',');
        if (comma < 2) {
            return Optional.empty();
        }
        String last = bare.substring(comma + 1).strip();
        if (DAY.matcher(last).matches() && capitals(bare)) {
            Dateline place = new Dateline(bare.substring(0, comma), null);
            return Optional.of(new Found(new Span(in.start(), in.end()), in.end(), place, null));
        }
        boolean dated = dates.find(Folding.fold(bare)).isPresent();
        boolean few = bare.split("\\s+").length <= 6;
        if (!dated || !few && !capitals(bare)) {
            return Optional.empty();
        }
        return read(bare, in.start(), in.length(), in.length(), false);
    }

    private Optional<Found> read(String before, int start, int end, int rest, boolean stopped) {
        String head = before.strip();
        String outlet = null;
        Matcher brackets = OUTLET.matcher(head);
        if (brackets.find()) {
            outlet = brackets.group(1).strip();
            head = head.substring(0, brackets.start()).strip();
        }
        head = head.replaceAll("[.,]+$", "");
        String folded = Folding.fold(head);
        Optional<Dates.Found> date = dates.find(folded);
        String place = date.isEmpty() || folded.length() != head.length()
                ? head
                : head.substring(0, date.get().start());
        place = place.replaceAll("[\\s,.]+$", "").replaceAll(",\\s*[0-3]?\\d$", "");
        if (outlet == null && outlets.named(place).isPresent()) {
            outlet = place;
            place = "";
        }
        boolean shaped = outlet != null && Character.isUpperCase(outlet.charAt(0))
                || date.isPresent()
                || stopped
                || capitals(place);
        if (!shaped || !(place.isEmpty() && outlet != null || place(place))) {
            return Optional.empty();
        }
        Dateline dateline = new Dateline(place.isEmpty() ? null : place, outlet);
        Span span = new Span(start, start + end);
        return Optional.of(new Found(
                span, start + rest, dateline, date.flatMap(Dates.Found::date).orElse(null)));
    }

    /** Few words, capitalised but for particles, without sentence punctuation. */
    private static boolean place(String place) {
        String[] words = place.split("[\\s/,]+");
        if (place.isEmpty() || words.length > 9 || !Character.isUpperCase(place.charAt(0))) {
            return false;
        }
        for (String word : words) {
            if (word.isEmpty()) {
                continue;
            }
            boolean small = Character.isLowerCase(word.charAt(0)) && word.length() > 3;
            if (small || !Character.isLetter(word.charAt(0)) || word.endsWith(":") || word.endsWith("?")) {
                return false;
            }
        }
        return true;
    }

    /** Is its first part written in capitals? */
    private static boolean capitals(String place) {
        int comma = place.indexOf(',');
        String first = comma < 0 ? place : place.substring(0, comma);
        int letters = 0;
        for (int i = 0; i < first.length(); i++) {
            letters += Character.isLetter(first.charAt(i)) ? 1 : 0;
        }
        return letters >= 3 && first.equals(first.toUpperCase(Locale.ROOT));
    }
}
