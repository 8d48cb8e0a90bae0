package org.acta.reading;

import java.util.ArrayList;
import java.util.List;
import org.acta.model.Ownership;
import org.acta.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Photo credits by their shape: {@code Foto: A. Pérez / EFE}, {@code AP Photo/A. Smith}, {@code Presidency/Handout
 * via Reuters}.
 */
final class Credits {

    private static final int LONGEST = 140;
    private static final int MOST_WORDS = 16;

    private final Cues cues;
    private final Outlets outlets;

    Credits(Cues cues, Outlets outlets) {
        this.cues = cues;
        this.outlets = outlets;
    }

    /** Who made and who passed on an image. */
    record Credit(
            @Nullable String photographer,
            List<String> agencies,
            @Nullable String distributor,
            Ownership ownership) {}

    /**
     * The part of a text that is a credit, without brackets and without the word that introduces it; the whole text
     * or nothing: see {@link #tail}.
     */
    @Nullable
    Span whole(String text, Span in) {
        Span bare = unbracketed(text, in);
        if (bare.length() == 0 || bare.length() > LONGEST) {
            return null;
        }
        String folded = Folding.fold(bare.in(text));
        int label = label(bare.in(text), folded);
        Span named = label == 0 ? bare : trimmed(text, new Span(bare.start() + label, bare.end()));
        return credit(named.in(text), label > 0) ? named : null;
    }

    /** The credit at the end of a caption, with its bracket and label; null when there is none. */
    @Nullable
    Span tail(String text, Span caption) {
        String s = caption.in(text);
        int open = closed(s) ? s.lastIndexOf(s.endsWith("]") ? '[' : '(') : -1;
        if (open > 0
                && whole(s, new Span(open, s.length())) != null
                && bracketed(s.substring(open + 1, s.length() - 1))) {
            return new Span(caption.start() + open, caption.end());
        }
        int from = Math.max(1, s.length() - LONGEST);
        for (int i = from; i < s.length() - 3; i++) {
            boolean boundary = s.charAt(i) == ' ' && ".!?”\"»|)".indexOf(s.charAt(i - 1)) >= 0;
            boolean agency = !boundary && s.charAt(i) == ' ' && slashedAgency(s, i + 1);
            if ((boundary || agency) && whole(s, new Span(i + 1, s.length())) != null) {
                return new Span(caption.start() + i + 1, caption.end());
            }
        }
        return null;
    }

    /** The mere name of an agency at the end of what is known to be a caption: {@code …. EFE}, {@code … (Reuters)}. */
    @Nullable
    Span agencyAtEnd(String text, Span caption) {
        String s = caption.in(text);
        int open = closed(s) ? s.lastIndexOf('(') : -1;
        int from = open > 0 ? open : Math.max(s.lastIndexOf(". "), s.lastIndexOf("| ")) + 1;
        if (from <= 0) {
            return null;
        }
        Span end = new Span(caption.start() + from, caption.end());
        return agencyOf(unbracketed(text, end).in(text)) == null ? null : end;
    }

    private static boolean closed(String s) {
        return s.endsWith(")") || s.endsWith("]") || s.endsWith(").");
    }

    /** In brackets a credit needs a label, a slash or a name that we know: brackets hold many other things. */
    private boolean bracketed(String inside) {
        String bare = inside.endsWith(")") ? inside.substring(0, inside.length() - 1) : inside;
        return bare.indexOf('/') > 0
                || outlets.named(bare.strip()).isPresent()
                || cues.starts(Cue.PHOTO, Folding.fold(bare));
    }

    /** {@code REUTERS/A. Smith} within running text: the part before the slash is an agency that we know. */
    private boolean slashedAgency(String s, int from) {
        int slash = s.indexOf('/', from);
        return slash > 0
                && slash - from < 30
                && agencyOf(s.substring(from, slash).strip()) != null;
    }

    /** Without brackets and signs around it. */
    Span bare(String text, Span in) {
        return unbracketed(text, in);
    }

    private static Span unbracketed(String text, Span in) {
        Span t = trimmed(text, in);
        int start = t.start();
        int end = t.end();
        boolean stop = end - start > 2 && text.charAt(end - 1) == '.' && ")]".indexOf(text.charAt(end - 2)) >= 0;
        int last = stop ? end - 2 : end - 1;
        if (last > start && "([".indexOf(text.charAt(start)) >= 0 && ")]".indexOf(text.charAt(last)) >= 0) {
            return trimmed(text, new Span(start + 1, last));
        }
        return t;
    }

    static Span trimmed(String text, Span in) {
        int start = in.start();
        int end = in.end();
        while (start < end
                && (Character.isWhitespace(text.charAt(start)) || ":,|·•©-–—".indexOf(text.charAt(start)) >= 0)) {
            start++;
        }
        while (end > start
                && (Character.isWhitespace(text.charAt(end - 1)) || "|·•".indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        return new Span(start, end);
    }

    /** Length of the introducing label. Folding keeps lengths of the Latin letters that labels are written in. */
    private int label(String bare, String folded) {
        int length = cues.start(Cue.PHOTO, folded);
        if (length == 0 || length >= bare.length()) {
            return 0;
        }
        boolean colon = bare.substring(0, length).indexOf(':') >= 0
                || ":,".indexOf(bare.charAt(length)) >= 0
                || bare.startsWith(" by ", length);
        boolean name = Character.isUpperCase(bare.charAt(Math.min(bare.length() - 1, length + 1)));
        boolean handout = cues.whole(Cue.HANDOUT, folded.substring(0, length)) && bare.indexOf('/') > 0;
        return handout || !(colon || name) ? 0 : length;
    }

    private boolean credit(String named, boolean labelled) {
        boolean sentence = named.endsWith(".") && !Character.isUpperCase(named.charAt(Math.max(0, named.length() - 2)));
        boolean signed = Shapes.initials(named) && !holdsAgency(named);
        if (named.isEmpty() || sentence || signed || named.startsWith("http")) {
            return false;
        }
        Words words = Words.of(named, cues);
        if (words.count() > MOST_WORDS || words.capitals() == 0) {
            return false;
        }
        if (labelled) {
            return words.others() * 3 <= words.count() && words.figures() == 0;
        }
        boolean joined = slash(named) || (words.joined() && words.count() <= 8);
        return words.others() == 0 && words.figures() == 0 && joined;
    }

    /** {@code AP/EFE} has the shape of the initials under a dispatch. */
    private boolean holdsAgency(String named) {
        for (String part : named.split("[/.-]")) {
            if (agencyOf(part) != null && part.equals(part.toUpperCase(java.util.Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private static boolean slash(String named) {
        int slash = named.indexOf('/');
        return slash > 1 && slash < named.length() - 1 && !named.contains("://");
    }

    /** Kinds of words in a supposed credit. */
    private record Words(int count, int capitals, int others, int figures, boolean joined) {

        static Words of(String named, Cues cues) {
            int count = 0;
            int capitals = 0;
            int others = 0;
            int figures = 0;
            boolean joined = false;
            for (String word : named.split("[\\s/|,]+")) {
                if (word.isEmpty()) {
                    continue;
                }
                String folded = Folding.fold(word);
                count++;
                char first = word.charAt(0);
                joined |= Character.isLowerCase(first) && count > 1 && cues.whole(Cue.VIA, folded);
                if (Character.isDigit(first)) {
                    figures++;
                } else if (Character.isUpperCase(first) || first == '@') {
                    capitals++;
                } else if (!small(folded, cues) && word.length() > 3 && Character.isLetter(first) && !mixed(word)) {
                    others++;
                }
            }
            return new Words(count, capitals, others, figures, joined);
        }

        private static boolean small(String folded, Cues cues) {
            return cues.whole(Cue.VIA, folded) || cues.whole(Cue.FOR, folded);
        }

        /** {@code al-Zayani}: a small particle before a capital. */
        private static boolean mixed(String word) {
            int hyphen = word.indexOf('-');
            return hyphen > 0 && hyphen < word.length() - 1 && Character.isUpperCase(word.charAt(hyphen + 1));
        }
    }

    /** Is this the mere name of an agency or office, all its words capitalised? */
    boolean body(String line) {
        if (agencyOf(line) != null) {
            return true;
        }
        Words words = Words.of(line, cues);
        if (cues.starts(Cue.BYLINE, Folding.fold(line))) {
            return false;
        }
        boolean capitalised = words.others() == 0 && words.figures() == 0 && words.capitals() > 1;
        return capitalised && !Shapes.sentence(line) && cues.contains(Cue.AGENCY, Folding.fold(line));
    }

    /** Takes a credit apart. */
    Credit parse(String credit) {
        String photographer = null;
        String distributor = null;
        List<String> agencies = new ArrayList<>();
        List<Part> parts = parts(credit);
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            String agency = agencyOf(part.name());
            boolean beforeAgency =
                    i == 0 && parts.size() > 1 && agencyOf(parts.get(1).name()) != null;
            boolean body = agency != null || cues.contains(Cue.AGENCY, Folding.fold(part.name()));
            if (part.via()) {
                distributor = agency == null ? part.name() : agency;
                agencies.add(distributor);
            } else if (!body && photographer == null && person(part.name(), beforeAgency)) {
                photographer = part.name();
            } else {
                agencies.add(agency == null ? part.name() : agency);
            }
        }
        Ownership ownership = distributor == null ? Ownership.UNKNOWN : ownership(distributor);
        return new Credit(photographer, agencies, distributor, ownership);
    }

    /** A full name; before an agency also a single one, unless it says that nobody is named. */
    private boolean person(String name, boolean beforeAgency) {
        boolean single = name.indexOf(' ') < 0 && !cues.whole(Cue.HANDOUT, Folding.fold(name));
        boolean initials = name.equals(name.toUpperCase(java.util.Locale.ROOT));
        return Bylines.personal(name) || beforeAgency && single && !initials;
    }

    Ownership ownership(String name) {
        return outlets.named(name).map(entry -> entry.outlet().ownership()).orElse(Ownership.UNKNOWN);
    }

    private record Part(String name, boolean via) {}

    private List<Part> parts(String credit) {
        List<Part> parts = new ArrayList<>();
        for (String piece : credit.split("[/|,()]| [-–—] ")) {
            boolean via = false;
            StringBuilder name = new StringBuilder();
            for (String word : unlabelled(piece).split("\\s+")) {
                String folded = Folding.fold(word);
                boolean joint =
                        folded.length() > 2 && Character.isLowerCase(word.charAt(0)) && Words.small(folded, cues);
                if (joint) {
                    addPart(parts, name, via);
                    via = true;
                } else {
                    name.append(name.length() == 0 ? "" : " ").append(word);
                }
            }
            addPart(parts, name, via);
        }
        return parts;
    }

    /** Without a label of its own: {@code Vídeo: EFE}. */
    private static String unlabelled(String piece) {
        int colon = piece.indexOf(':');
        return (colon > 0 && colon < 12 ? piece.substring(colon + 1) : piece).strip();
    }

    private static void addPart(List<Part> parts, StringBuilder name, boolean via) {
        if (name.length() > 0) {
            parts.add(new Part(name.toString(), via));
            name.setLength(0);
        }
    }

    /** The agency that a name stands for, {@code AP} for {@code AP Photo}; null when we know none. */
    private @Nullable String agencyOf(String name) {
        if (outlets.named(name).isPresent()) {
            return name;
        }
        int space = name.lastIndexOf(' ');
        if (space > 0 && cues.starts(Cue.PHOTO, Folding.fold(name.substring(space + 1)))) {
            String without = name.substring(0, space);
            return outlets.named(without).isPresent() ? without : null;
        }
        return null;
    }
}
