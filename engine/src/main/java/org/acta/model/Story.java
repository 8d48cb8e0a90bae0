package org.acta.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One document as kept: its text, the typed segments of it, and what the page says of itself.
 *
 * @param text normalised (NFC) text; every span points into it
 * @param language ISO 639-1 of the body
 * @param developing the page says that the story will be updated
 */
public record Story(
        String id,
        int revision,
        @Nullable String path,
        @Nullable String url,
        @Nullable Outlet outlet,
        @Nullable String headline,
        List<Byline> byline,
        @Nullable Moment published,
        @Nullable Moment updated,
        String language,
        @Nullable Dateline dateline,
        boolean developing,
        String text,
        List<Segment> segments,
        List<Media> media) {

    public Story {
        byline = List.copyOf(byline);
        segments = List.copyOf(segments);
        media = List.copyOf(media);
        for (Segment segment : segments) {
            if (segment.span().end() > text.length()) {
                throw new IllegalArgumentException("segment outside the text: " + segment);
            }
        }
    }

    /** The same story as that revision of its document. */
    public Story in(int revision) {
        return new Story(
                id,
                revision,
                path,
                url,
                outlet,
                headline,
                byline,
                published,
                updated,
                language,
                dateline,
                developing,
                text,
                segments,
                media);
    }

    /** The same story, published on that day. */
    public Story publishedOn(LocalDate day) {
        return new Story(
                id,
                revision,
                path,
                url,
                outlet,
                headline,
                byline,
                Moment.of(day),
                updated,
                language,
                dateline,
                developing,
                text,
                segments,
                media);
    }

    public String text(Span span) {
        return span.in(text);
    }
}
