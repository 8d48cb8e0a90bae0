package org.acta.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.acta.model.Dateline;
import org.acta.model.Segment.Kind;
import org.acta.model.Span;
import org.jspecify.annotations.Nullable;

/** Tells what each line of a page is: by its markup where there is any, else by its shape and its place. */
final class Typing {

    private static final int LONGEST_CAPTION = 600;
    private static final int SHORT_CAPTION = 250;
    private static final int SHORTEST_CAPTION = 30;
    private static final int LONGEST_HEADLINE = 250;
    private static final int ENDING = 8;
    private static final int LONGEST_TELLING = 800;

    private final Knowledge known;
    private final String text;
    private final List<Line> lines;
    private final boolean plain;
    private final List<Piece> pieces = new ArrayList<>();

    private boolean headline;
    private boolean body;
    private boolean after;
    private @Nullable Dateline dateline;
    private @Nullable LocalDate datelineDate;

    private Typing(Knowledge known, String text, List<Line> lines, boolean plain, boolean headline) {
        this.known = known;
        this.text = text;
        this.lines = lines;
        this.plain = plain;
        this.headline = headline;
    }

    /** The typed pieces of a page, its dateline and the date in it. */
    record Typed(List<Piece> pieces, Optional<Dateline> dateline, Optional<LocalDate> date) {}

    /** Lines of plain text, where only shapes tell. */
    static Typed plain(Knowledge known, String text, List<Line> lines, boolean headlineKnown) {
        return new Typing(known, text, lines, true, headlineKnown).run();
    }

    /** Lines with marks from the markup. */
    static Typed marked(Knowledge known, String text, List<Line> lines) {
        return new Typing(known, text, lines, false, false).run();
    }

    private Typed run() {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).mark() == Line.Mark.NONE || lines.get(i).mark() == Line.Mark.TEXT) {
                byShape(i);
            } else {
                byMark(lines.get(i));
            }
        }
        return new Typed(pieces, Optional.ofNullable(dateline), Optional.ofNullable(datelineDate));
    }

    private void byMark(Line line) {
        String s = line.span().in(text);
        String folded = Folding.fold(s);
        switch (line.mark()) {
            case TITLE -> add(Kind.HEADLINE, line.span());
            case HEADING -> add(Kind.SUBHEAD, line.span());
            case LEAD -> add(Kind.LEAD, line.span());
            case CAPTION -> {
                if (known.shapes().note(s, folded)) {
                    add(Kind.EDITORS_NOTE, line.span());
                } else {
                    caption(line.span());
                }
            }
            case CREDIT -> credit(line.span());
            case BYLINE ->
                add(
                        known.dates().onlyDate(s) || known.shapes().notice(s, folded) ? Kind.NOTICE : Kind.BYLINE,
                        line.span());
            case DATE, NOTICE -> add(Kind.NOTICE, line.span());
            case LIST -> add(Kind.LIST, line.span());
            case TABLE -> add(Kind.TABLE, line.span());
            case VIDEO -> add(Kind.VIDEO, line.span());
            case RESIDUE -> add(Kind.BOILERPLATE, line.span());
            default -> throw new IllegalStateException("shape decides: " + line.mark());
        }
    }

    private void byShape(int i) {
        Line line = lines.get(i);
        String s = line.span().in(text);
        String folded = Folding.fold(s);
        Kind kind = telling(i, s, folded);
        if (kind == Kind.CREDIT) {
            credit(line.span());
        } else if (kind == Kind.BYLINE && !body && datelined(line.span())) {
            return;
        } else if (kind != null) {
            add(kind, line.span());
        } else if (after && Shapes.heading(s)) {
            add(Kind.BOILERPLATE, line.span());
        } else if (labelled(i, folded)) {
            caption(line.span());
        } else if (captioned(i, s)) {
            caption(line.span());
        } else if (plain && !headline && s.length() <= LONGEST_HEADLINE && title(i)) {
            headline = true;
            add(Kind.HEADLINE, line.span());
        } else if (!alone(line)) {
            prose(i, s);
        }
    }

    /** What a line says of itself, or null. */
    private @Nullable Kind telling(int i, String s, String folded) {
        if (s.length() > LONGEST_TELLING) {
            return null;
        }
        if (Shapes.rule(s) || plain && !headline && section(i, folded)) {
            return Kind.BOILERPLATE;
        }
        Kind kind = aboutTheStory(i, s, folded);
        if (kind == null) {
            kind = aboutItsMakers(i, s, folded);
        }
        return kind == null ? besideTheStory(s, folded) : kind;
    }

    /** Notices, notes, dates, videos. */
    private @Nullable Kind aboutTheStory(int i, String s, String folded) {
        Shapes shapes = known.shapes();
        if (shapes.notice(s, folded)) {
            return Kind.NOTICE;
        }
        if (shapes.note(s, folded)) {
            return Kind.EDITORS_NOTE;
        }
        boolean over = next(i, false) && shapes.videoLength(text(i + 1), Folding.fold(text(i + 1)));
        if (over || shapes.video(s, folded) || plain && underVideo(i, s)) {
            return Kind.VIDEO;
        }
        return known.dates().onlyDate(s) ? Kind.NOTICE : null;
    }

    /** Credits, bylines, contributors. */
    private @Nullable Kind aboutItsMakers(int i, String s, String folded) {
        boolean last = i == lines.size() - 1 && body && Shapes.initials(s);
        boolean reported = lines.size() - i <= ENDING && known.shapes().reported(s, folded);
        if (last || reported || known.bylines().contributors(s, folded)) {
            return Kind.BYLINE;
        }
        if (plain && headline && !body && !captionAbove() && known.bylines().agencies(s)) {
            return Kind.BYLINE;
        }
        if (credited(i)) {
            return Kind.CREDIT;
        }
        return known.bylines().byline(s, folded) || underHeadline(i, s) ? Kind.BYLINE : null;
    }

    /** Residue of the page, and the heading of what is no longer this story. */
    private @Nullable Kind besideTheStory(String s, String folded) {
        if (plain && known.shapes().afterword(folded)) {
            after = body;
            return body ? Kind.BOILERPLATE : null;
        }
        return known.shapes().residue(s, folded) ? Kind.BOILERPLATE : null;
    }

    /** Between headline and body: names alone, or what somebody named in the line above is. */
    private boolean underHeadline(int i, String s) {
        if (!plain || body || !headline || pieces.isEmpty()) {
            return false;
        }
        boolean role = pieces.get(pieces.size() - 1).kind() == Kind.BYLINE
                && !lines.get(i).apart();
        return known.bylines().bare(s) || role && Shapes.heading(s) && s.length() < 50;
    }

    /** The section of the paper over the headline. */
    private boolean section(int i, String folded) {
        return known.cues().whole(Cue.SECTION, folded)
                && i + 1 < lines.size()
                && text(i + 1).length() > folded.length();
    }

    /** The title of a video may stand under the line with its length. */
    private boolean underVideo(int i, String s) {
        boolean over =
                i > 0 && !lines.get(i).apart() && known.shapes().videoLength(text(i - 1), Folding.fold(text(i - 1)));
        boolean titled =
                i > 1 && pieces.size() > 1 && pieces.get(pieces.size() - 2).kind() == Kind.VIDEO;
        return over && !titled && !next(i, false) && Shapes.heading(s);
    }

    private String text(int i) {
        return lines.get(i).span().in(text);
    }

    private boolean next(int i, boolean apartToo) {
        return i + 1 < lines.size() && (apartToo || !lines.get(i + 1).apart());
    }

    /** Does a credit follow this line or close it? */
    private boolean captioned(int i, String s) {
        if (s.length() > (plain ? LONGEST_CAPTION : SHORT_CAPTION)) {
            return false;
        }
        if (known.credits().tail(text, lines.get(i).span()) != null) {
            return true;
        }
        if (!plain || !next(i, Shapes.sentence(s)) || !credited(i + 1)) {
            return false;
        }
        if (!headline && !Shapes.sentence(s) && known.bylines().agencies(text(i + 1))) {
            return false;
        }
        return known.datelines().opening(text, lines.get(i).span()).isEmpty();
    }

    private boolean captionAbove() {
        return !pieces.isEmpty() && pieces.get(pieces.size() - 1).kind() == Kind.CAPTION;
    }

    /** A credit, or the mere name of an agency right under a sentence. */
    private boolean credited(int i) {
        Span span = lines.get(i).span();
        if (known.credits().whole(text, span) != null) {
            return true;
        }
        boolean under = plain && i > 0 && !lines.get(i).apart() && Shapes.sentence(text(i - 1));
        return under && span.length() < 50 && known.credits().body(span.in(text));
    }

    /** Introduced as a caption, on the same line or on the one above. */
    private boolean labelled(int i, String folded) {
        boolean above = i > 0 && plain && known.cues().whole(Cue.CAPTION_LABEL, Folding.fold(text(i - 1)));
        boolean labelled = known.cues().starts(Cue.CAPTION_LABEL, folded) || photoLabel(folded) > 0;
        return above || folded.length() < LONGEST_CAPTION && labelled;
    }

    /** Length of a label such as {@code Foto:} before what is too long for a credit. */
    private int photoLabel(String folded) {
        int label = known.cues().start(Cue.PHOTO, folded);
        boolean colon = label > 0
                && label < folded.length()
                && (folded.charAt(label) == ':' || folded.charAt(label - 1) == ':');
        return colon && folded.length() > label + SHORTEST_CAPTION ? label + 1 : 0;
    }

    private boolean title(int i) {
        Span span = lines.get(i).span();
        String s = span.in(text);
        boolean dateline = known.datelines().alone(text, span).isPresent()
                || known.datelines().opening(text, span).isPresent();
        boolean open = !Shapes.sentence(s) || "?!”\"»".indexOf(s.charAt(s.length() - 1)) >= 0;
        return !dateline && (open || overByline(i, s));
    }

    /** One sentence with its full stop is a headline too when a byline or a date follows. */
    private boolean overByline(int i, String s) {
        if (i + 1 == lines.size() || s.length() > SHORT_CAPTION || s.indexOf(". ") >= 0) {
            return false;
        }
        String below = text(i + 1);
        return known.dates().onlyDate(below) || known.bylines().byline(below, Folding.fold(below));
    }

    /** Byline and dateline on one line, as the old wires had it: {@code Por A. Pérez; LIMA, Feb 3}. */
    private boolean datelined(Span span) {
        int semicolon = span.in(text).indexOf(';');
        if (semicolon < 0) {
            return false;
        }
        Span rest = Credits.trimmed(text, new Span(span.start() + semicolon + 1, span.end()));
        Optional<Datelines.Found> found = known.datelines().alone(text, rest);
        if (found.isEmpty()) {
            return false;
        }
        add(Kind.BYLINE, new Span(span.start(), span.start() + semicolon));
        dateline(found.get(), rest);
        return true;
    }

    /** A dateline on a line of its own. */
    private boolean alone(Line line) {
        if (body) {
            return false;
        }
        Optional<Datelines.Found> found = known.datelines().alone(text, line.span());
        found.ifPresent(d -> dateline(d, line.span()));
        return found.isPresent();
    }

    private void prose(int i, String s) {
        Line line = lines.get(i);
        Optional<Datelines.Found> found = known.datelines().opening(text, line.span());
        if (found.isPresent()) {
            dateline(found.get(), found.get().span());
            body = true;
            add(Kind.PARAGRAPH, new Span(found.get().rest(), line.span().end()));
        } else if (plain && body && Shapes.columns(s)) {
            add(Kind.TABLE, line.span());
        } else if (plain && body && listed(i, s)) {
            add(Kind.LIST, line.span());
        } else if (plain && Shapes.heading(s) && i + 1 < lines.size()) {
            add(body ? Kind.SUBHEAD : Kind.LEAD, line.span());
        } else if (bullet(s)) {
            add(Kind.LIST, line.span());
        } else {
            body = true;
            after = after && s.length() < 200;
            add(after ? Kind.BOILERPLATE : Kind.PARAGRAPH, line.span());
        }
    }

    /** Short lines right under one another are no subheads. */
    private boolean listed(int i, String s) {
        boolean before = i > 0 && !lines.get(i).apart() && item(text(i - 1));
        return Shapes.heading(s) && (before || next(i, false) && item(text(i + 1)));
    }

    private static boolean item(String s) {
        return Shapes.heading(s) && !Shapes.initials(s) || Shapes.columns(s);
    }

    private static boolean bullet(String s) {
        return s.length() > 2 && "•▪‣◦*".indexOf(s.charAt(0)) >= 0 && s.charAt(1) == ' ' || s.startsWith("- ");
    }

    private void dateline(Datelines.Found found, Span span) {
        add(Kind.DATELINE, span);
        if (dateline == null) {
            dateline = found.dateline();
            datelineDate = found.date();
        }
    }

    private void caption(Span line) {
        Span span = unlabelled(line);
        if (known.cues().whole(Cue.CAPTION_LABEL, Folding.fold(span.in(text)))) {
            add(Kind.BOILERPLATE, span);
            return;
        }
        Span tail = known.credits().tail(text, span);
        if (tail == null) {
            tail = known.credits().agencyAtEnd(text, span);
        }
        if (tail == null) {
            boolean credit =
                    known.credits().whole(text, span) != null || known.credits().body(span.in(text));
            if (credit) {
                credit(span);
            } else {
                add(Kind.CAPTION, span);
            }
            return;
        }
        add(Kind.CAPTION, Credits.trimmed(text, new Span(span.start(), tail.start())));
        credit(tail);
    }

    /** Without the words that introduce a caption. */
    private Span unlabelled(Span line) {
        String folded = Folding.fold(line.in(text));
        int label = Math.max(known.cues().start(Cue.CAPTION_LABEL, folded), photoLabel(folded));
        boolean more = label > 0 && label < line.length();
        return more ? Credits.trimmed(text, new Span(line.start() + label, line.end())) : line;
    }

    private void credit(Span span) {
        Span whole = known.credits().whole(text, span);
        add(Kind.CREDIT, whole == null ? known.credits().bare(text, span) : whole);
    }

    private void add(Kind kind, Span span) {
        if (span.length() > 0) {
            pieces.add(new Piece(kind, span));
        }
    }
}
