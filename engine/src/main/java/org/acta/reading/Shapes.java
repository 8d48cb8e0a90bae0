package org.acta.reading;

import java.util.regex.Pattern;

/** What a line looks like by its length, its punctuation and the cue phrases in it. */
final class Shapes {

    private static final int SHORT = 110;
    private static final int MOST_WORDS = 16;
    private static final int PHRASE = 3;

    /** From this length on a full stop within the line parts sentences rather than shortens a word. */
    private static final int SENTENCES = 60;

    private static final Pattern CLOCK = Pattern.compile("(?<![\\d:])\\d{1,2}:\\d{2}(?::\\d{2})?(?![\\d:])");
    private static final Pattern LENGTH_FIRST = Pattern.compile("^\\W*\\d{1,2}:\\d{2}(?::\\d{2})?\\s*[-–—|·(].*");
    private static final Pattern ADDRESS = Pattern.compile("^(?:https?://|www\\.)\\S+$");
    private static final Pattern INITIALS = Pattern.compile("^[A-Za-z]{2,4}(?:[/.-]{1,2}[A-Za-z]{2,4}){1,5}$");

    private static final Pattern COLUMNS = Pattern.compile("\\S {3,}\\S");

    private final Cues cues;
    private final Dates dates;

    Shapes(Cues cues, Dates dates) {
        this.cues = cues;
        this.dates = dates;
    }

    /** Short and without a full stop: a headline, a subhead, a standfirst. */
    static boolean heading(String line) {
        if (line.length() > SHORT || line.isEmpty()) {
            return false;
        }
        char last = line.charAt(line.length() - 1);
        char first = line.charAt(0);
        if (line.length() > SENTENCES && line.indexOf(". ") > 0) {
            return false;
        }
        boolean opens = !Character.isLowerCase(first) && first != '-' && first != '"' || line.endsWith("\"");
        return opens && ".,:;".indexOf(last) < 0 && line.split("\\s+", MOST_WORDS + 2).length <= MOST_WORDS;
    }

    static boolean sentence(String line) {
        int end = line.length();
        while (end > 0 && "\"”’»)]'".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && ".!?…".indexOf(line.charAt(end - 1)) >= 0;
    }

    /** A line of signs without a letter or digit. */
    static boolean rule(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (Character.isLetterOrDigit(line.charAt(i)) || line.charAt(i) == '\u2026') {
                return false;
            }
        }
        return true;
    }

    /** {@code Pérez informó desde Quito.}: who was where, at the end of a story. */
    boolean reported(String line, String folded) {
        return line.length() < 120 && cues.contains(Cue.REPORTED, folded);
    }

    /** Words with wide gaps between them: a row of a table. */
    static boolean columns(String line) {
        return line.length() < 200
                && line.contains("   ")
                && COLUMNS.matcher(line).find();
    }

    static boolean address(String line) {
        return ADDRESS.matcher(line).matches();
    }

    /** {@code ms/lch.jf}: who wrote, edited and filed, on the last line of a wire story. */
    static boolean initials(String line) {
        return line.length() <= 24 && INITIALS.matcher(line).matches();
    }

    boolean developing(String folded) {
        return cues.whole(Cue.DEVELOPING, folded.replaceAll("[.!]+$", "")) || cues.contains(Cue.DEVELOPING, folded);
    }

    /** A line about the story rather than of it: in development, updated, corrected. */
    boolean notice(String line, String folded) {
        String bare =
                folded.startsWith("(") || folded.startsWith("[") || folded.startsWith("*") || folded.startsWith("•")
                        ? folded.substring(1).strip()
                        : folded;
        if (cues.starts(Cue.CORRECTION, bare)) {
            return line.length() < 700;
        }
        if (line.length() < 260 && developing(bare)) {
            return true;
        }
        if (line.length() < 140
                && cues.contains(Cue.SOURCE, bare)
                && dates.time(bare).isPresent()
                && dates.find(bare).isPresent()) {
            return true;
        }
        return line.length() < 140
                && updated(bare)
                && (dates.find(bare).isPresent() || dates.time(bare).isPresent());
    }

    boolean updated(String folded) {
        return cues.starts(Cue.UPDATED, folded) || cues.contains(Cue.UPDATED, folded);
    }

    boolean note(String line, String folded) {
        String bare = folded.startsWith("(") || folded.startsWith("[") ? folded.substring(1) : folded;
        return line.length() < 800 && cues.starts(Cue.NOTE, bare);
    }

    /** {@code 01:45 - Fuente: CNN}: a line with nothing but the length and the maker of a video. */
    boolean videoLength(String line, String folded) {
        return line.length() < 120
                && LENGTH_FIRST.matcher(line).matches()
                && (cues.contains(Cue.SOURCE, folded) || line.length() < 12);
    }

    boolean video(String line, String folded) {
        if (line.length() > 220) {
            return false;
        }
        boolean length = CLOCK.matcher(line).find();
        boolean source = cues.contains(Cue.SOURCE, folded);
        int opening = Math.max(cues.start(Cue.VIDEO, folded), cues.start(Cue.AUDIO, folded));
        boolean labelled = opening > 0
                && (opening == folded.length()
                        || "|:-–—. (".indexOf(folded.charAt(opening)) >= 0 && separator(folded, opening));
        return videoLength(line, folded) || length && source && cues.contains(Cue.DURATION, folded) || labelled;
    }

    private static boolean separator(String folded, int from) {
        int i = from;
        while (i < folded.length() && folded.charAt(i) == ' ') {
            i++;
        }
        return i < folded.length() && "|:-–—(".indexOf(folded.charAt(i)) >= 0;
    }

    /** The length of a video as written, or the empty string. */
    static String length(String line) {
        var matcher = CLOCK.matcher(line);
        return matcher.find() ? matcher.group() : "";
    }

    boolean residue(String line, String folded) {
        if (line.length() > 400) {
            return false;
        }
        if (cues.whole(Cue.RESIDUE, folded) || address(line)) {
            return true;
        }
        int opening = cues.start(Cue.RESIDUE, folded);
        boolean phrase = opening > 0 && folded.substring(0, opening).split(" ").length >= PHRASE;
        boolean opens = opening > 0 && (phrase ? line.length() < 200 : line.length() < 160 && !sentence(line));
        return opens || code(line) || line.length() < 300 && cues.contains(Cue.RESIDUE, folded) || related(folded);
    }

    /** A leftover of a publishing system: {@code [button link="…"]}. */
    private static boolean code(String line) {
        return line.startsWith("[") && line.endsWith("]") && line.indexOf('=') > 0;
    }

    /** A line that leads to another story. */
    boolean related(String folded) {
        return folded.length() < 200 && cues.starts(Cue.RELATED, folded);
    }

    /** The heading of what follows an article. */
    boolean afterword(String folded) {
        String bare = folded.replaceAll("[:.!?»>…\\s]+$", "").replaceAll("^[¿¡«]+", "");
        return bare.length() < 50 && cues.whole(Cue.RELATED, bare);
    }
}
