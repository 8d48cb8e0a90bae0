package org.acta.reading;

import java.util.ArrayList;
import java.util.List;
import org.acta.model.Segment.Kind;
import org.acta.model.Span;
import org.acta.model.Story;

/** A story from plain text as scraped. */
final class TextStory {

    private final Knowledge known;

    TextStory(Knowledge known) {
        this.known = known;
    }

    Story story(String raw, About about) throws Unreadable {
        String text = Cleaning.clean(raw);
        require(text);
        List<Line> lines = PlainText.lines(text);
        return new Composition(known).story(text, Typing.plain(known, text, lines, false), about);
    }

    /** With a title that came apart from the text; a first line that repeats it is the headline itself. */
    Story story(String title, String raw, About about) throws Unreadable {
        String headline = Cleaning.clean(title).replaceAll("\\s+", " ").strip();
        String body = Cleaning.clean(raw);
        if (headline.isEmpty() || Folding.fold(body).startsWith(Folding.fold(headline))) {
            return story(raw, about);
        }
        String text = headline + "\n\n" + body;
        require(text);
        List<Line> lines = PlainText.lines(text);
        Typing.Typed typed = Typing.plain(known, text, lines.subList(1, lines.size()), true);
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece(Kind.HEADLINE, new Span(0, headline.length())));
        pieces.addAll(typed.pieces());
        return new Composition(known).story(text, new Typing.Typed(pieces, typed.dateline(), typed.date()), about);
    }

    static void require(String text) throws Unreadable {
        if (text.isBlank()) {
            throw new Unreadable("holds no text");
        }
        if (text.length() > Limits.CHARACTERS) {
            throw new Unreadable("more than " + Limits.CHARACTERS + " characters of text");
        }
    }
}
