package org.acta.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.acta.model.Byline;

/** Names in bylines and contributor lines, persons, agencies and outlets told apart. */
final class Bylines {

    private static final int LONGEST = 200;

    /** Where one clause ends; the stop after an initial ends none. */
    private static final Pattern CLAUSE = Pattern.compile(";|(?<=\\p{L}{3})\\. |[·•]");

    private final Cues cues;
    private final Outlets outlets;
    private final Dates dates;

    Bylines(Cues cues, Outlets outlets, Dates dates) {
        this.cues = cues;
        this.outlets = outlets;
        this.dates = dates;
    }

    /** Is this line of plain text a byline? */
    boolean byline(String line, String folded) {
        if (line.length() > LONGEST || line.endsWith(".") && line.length() > 60) {
            return false;
        }
        if (cues.whole(Cue.DESK, folded)) {
            return true;
        }
        int opening = cues.start(Cue.BYLINE, folded);
        if (opening == 0 || opening >= line.length() - 1) {
            return outlets.named(line).isPresent();
        }
        List<Byline> names = names(line, false);
        String rest = line.substring(opening).strip();
        return !names.isEmpty() && !rest.isEmpty() && Character.isUpperCase(rest.charAt(0)) && mostlyNames(rest);
    }

    /** A line with nothing but agencies that we know, perhaps with a place: {@code EFE / AFP}, {@code EFE | Lima}. */
    boolean agencies(String line) {
        if (line.length() > 50) {
            return false;
        }
        String[] parts = line.split("\\s*[/|,·]\\s*|\\s[-–—]\\s");
        boolean place = parts.length > 1 && parts[parts.length - 1].split("\\s+").length <= 3;
        for (int i = 0; i < parts.length; i++) {
            boolean last = i == parts.length - 1;
            if (outlets.named(parts[i]).isEmpty() && !(last && place && Shapes.heading(parts[i]))) {
                return false;
            }
        }
        return true;
    }

    /** A line with nothing but one or two persons' names and perhaps a place, as under headlines. */
    boolean bare(String line) {
        if (line.length() > 60 || Shapes.sentence(line)) {
            return false;
        }
        String[] sides = line.split("\\s[|·]\\s");
        if (sides.length > 2 || sides.length == 2 && !Character.isUpperCase(sides[1].charAt(0))) {
            return false;
        }
        for (String name : joined(sides[0])) {
            String[] words = name.split("\\s+");
            if (!personal(name) || words.length > 3 || !spelled(words)) {
                return false;
            }
        }
        return true;
    }

    /** Letters only, but for hyphens, apostrophes and the stop of an initial. */
    private static boolean spelled(String[] words) {
        for (String word : words) {
            for (int i = 0; i < word.length(); i++) {
                if (!Character.isLetter(word.charAt(i)) && "-'’.".indexOf(word.charAt(i)) < 0) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Most words of a byline are capitalised. */
    private boolean mostlyNames(String rest) {
        int capitals = 0;
        int others = 0;
        for (String word : rest.split("[\\s,;/|·]+")) {
            if (word.isEmpty() || cues.whole(Cue.AND, Folding.fold(word)) || cues.whole(Cue.AT, Folding.fold(word))) {
                continue;
            }
            capitals += Character.isUpperCase(word.charAt(0)) || Character.isDigit(word.charAt(0)) ? 1 : 0;
            others += Character.isLowerCase(word.charAt(0)) ? 1 : 0;
        }
        return others <= 2 + capitals / 2 && others <= capitals * 2;
    }

    /** Is this a line that names those who helped? */
    boolean contributors(String line, String folded) {
        if (line.length() > 2 * LONGEST) {
            return false;
        }
        String bare = folded.startsWith("(") ? folded.substring(1) : folded;
        int opening = cues.start(Cue.CONTRIBUTOR, bare);
        if (opening == 0) {
            return cues.contains(Cue.CONTRIBUTOR, bare) || withAgencies(line, bare);
        }
        String rest = line.substring(Math.min(line.length(), opening + line.length() - bare.length()))
                .strip();
        return !rest.isEmpty()
                && Character.isUpperCase(rest.charAt(0))
                && !names(line, true).isEmpty();
    }

    /** {@code Con AFP y EFE}: agencies that we know and nothing else. */
    private boolean withAgencies(String line, String bare) {
        int opening = cues.start(Cue.WITH, bare);
        if (opening == 0 || line.length() > 60 || line.length() != bare.length()) {
            return false;
        }
        String rest = line.substring(opening).replaceAll("[.\\s]+$", "");
        for (String part : rest.split(",")) {
            for (String name : joined(part)) {
                if (outlets.named(name).isEmpty() && !cues.whole(Cue.DESK, Folding.fold(name))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The names in a byline or contributor line, in order. */
    List<Byline> names(String line, boolean contributor) {
        List<Byline> names = new ArrayList<>();
        for (String clause : CLAUSE.split(line)) {
            boolean first = true;
            for (String side : clause.split("\\||\\s[-–—]\\s")) {
                addNames(side, contributor, names, first);
                first = false;
            }
        }
        return names;
    }

    private void addNames(String clause, boolean contributor, List<Byline> names, boolean first) {
        String bare = undated(stripped(clause));
        boolean placed = false;
        for (String part : bare.split("[,/&()]")) {
            boolean at = placed(part);
            boolean place = placed && !at && !holdsAnd(part);
            placed = at;
            if (place) {
                continue;
            }
            for (String name : joined(part)) {
                Byline byline = entry(name, contributor, first);
                if (byline != null && names.stream().noneMatch(b -> b.name().equals(byline.name()))) {
                    names.add(byline);
                }
            }
        }
    }

    /** Without a date and what follows it, or without the date that it begins with. */
    private String undated(String bare) {
        String folded = Folding.fold(bare);
        Optional<Dates.Found> date = dates.find(folded);
        if (date.isEmpty() || folded.length() != bare.length()) {
            return bare;
        }
        int start = date.get().start();
        return (start > 1 ? bare.substring(0, start) : bare.substring(date.get().end())).strip();
    }

    /** Does this part end in where somebody is, so that the next may go on with it: {@code in Juba, South Sudan}? */
    private boolean placed(String part) {
        boolean at = false;
        for (String word : part.strip().split("\\s+")) {
            at |= !word.isEmpty() && Character.isLowerCase(word.charAt(0)) && cues.whole(Cue.AT, Folding.fold(word));
        }
        return at;
    }

    private boolean holdsAnd(String part) {
        for (String word : part.strip().split("\\s+")) {
            if (cues.whole(Cue.AND, Folding.fold(word))) {
                return true;
            }
        }
        return false;
    }

    /** Without the words that open or close the line. */
    private String stripped(String clause) {
        String bare = clause.strip().replaceAll("^[(\\[]+|[)\\].]+$", "").strip();
        String folded = Folding.fold(bare);
        if (cues.whole(Cue.DESK, folded)) {
            return bare;
        }
        int closing = cues.find(Cue.CONTRIBUTOR, folded);
        if (closing > 0 && folded.length() == bare.length()) {
            bare = bare.substring(0, closing).strip();
            folded = Folding.fold(bare);
        }
        int opening = Math.max(cues.start(Cue.BYLINE, folded), cues.start(Cue.CONTRIBUTOR, folded));
        opening = Math.max(opening, cues.start(Cue.WITH, folded));
        return opening == 0 || opening > bare.length()
                ? bare
                : bare.substring(opening).strip();
    }

    /** The parts between conjunctions. */
    private List<String> joined(String part) {
        List<String> parts = new ArrayList<>();
        StringBuilder name = new StringBuilder();
        boolean skip = false;
        for (String word : part.strip().split("\\s+")) {
            if (word.isEmpty()) {
                continue;
            }
            String folded = Folding.fold(word);
            if (cues.whole(Cue.AND, folded) && Character.isLowerCase(word.charAt(0))) {
                parts.add(name.toString());
                name.setLength(0);
                skip = false;
            } else if (skip || cues.whole(Cue.AT, folded) && Character.isLowerCase(word.charAt(0))) {
                skip = true;
            } else if (possessive(word) && name.length() < 30) {
                name.setLength(0);
            } else if (Character.isLowerCase(word.charAt(0)) && cues.starts(Cue.ROLE, folded)) {
                skip = personal(name.toString())
                        && outlets.named(name.toString()).isEmpty();
                name.setLength(skip ? name.length() : 0);
            } else {
                name.append(name.length() == 0 ? "" : " ").append(word);
            }
        }
        parts.add(name.toString());
        return parts;
    }

    private static boolean possessive(String word) {
        return word.length() > 3
                && (word.endsWith("'s") || word.endsWith("’s") || word.endsWith("s'") || word.endsWith("s’"));
    }

    private @org.jspecify.annotations.Nullable Byline entry(String name, boolean contributor, boolean first) {
        String bare = name.strip().replaceAll("^[@:]+|[:.]+$", "").strip();
        String folded = Folding.fold(bare);
        if (bare.length() < 2
                || bare.length() > 60
                || dates.find(folded).isPresent()
                || !Character.isUpperCase(bare.charAt(0))) {
            return null;
        }
        if (cues.whole(Cue.DESK, folded)) {
            return new Byline(bare, Byline.Kind.OUTLET, contributor);
        }
        if (cues.starts(Cue.ROLE, folded)) {
            return null;
        }
        var known = outlets.named(bare);
        if (known.isPresent()) {
            return new Byline(bare, known.get().agency() ? Byline.Kind.AGENCY : Byline.Kind.OUTLET, contributor);
        }
        if (cues.contains(Cue.AGENCY, folded)) {
            return new Byline(bare, Byline.Kind.OUTLET, contributor);
        }
        boolean initials = bare.equals(bare.toUpperCase(java.util.Locale.ROOT)) && bare.indexOf(' ') < 0;
        if (initials || !first && !personal(bare)) {
            return null;
        }
        return personal(bare) ? new Byline(bare, Byline.Kind.PERSON, contributor) : null;
    }

    /** Two to six words, all capitalised but for particles: the shape of a person's name. */
    static boolean personal(String name) {
        String[] words = name.strip().split("\\s+");
        if (words.length < 2 || words.length > 6) {
            return false;
        }
        int capitals = 0;
        for (String word : words) {
            char c = word.charAt(0);
            capitals += Character.isUpperCase(c) ? 1 : 0;
            if (Character.isDigit(c) || !Character.isUpperCase(c) && word.length() > 4 && word.indexOf('-') < 0) {
                return false;
            }
        }
        return capitals >= 2;
    }
}
