package org.acta.ledger.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.acta.model.Byline;
import org.acta.model.Outlet;
import org.acta.model.Story;
import org.jspecify.annotations.Nullable;

/**
 * One revision of a document, as far as its claims need to know it.
 *
 * @param document id of the document, the same for all its revisions
 * @param revision from 1 on
 * @param agencies agencies named in the byline or the dateline
 * @param published the day, where the page says so
 * @param recorded when the ledger learned of it
 */
public record Publication(
        String document,
        int revision,
        @Nullable Outlet outlet,
        List<String> agencies,
        @Nullable String headline,
        @Nullable String url,
        @Nullable LocalDate published,
        String language,
        Instant recorded) {

    public Publication {
        agencies = List.copyOf(agencies);
    }

    /** The publication that a story is, recorded at this time. */
    public static Publication of(Story story, Instant recorded) {
        return new Publication(
                story.id(),
                story.revision(),
                story.outlet(),
                agencies(story),
                story.headline(),
                story.url(),
                story.published() == null ? null : story.published().day(),
                story.language(),
                recorded);
    }

    private static List<String> agencies(Story story) {
        Stream<String> byline = story.byline().stream()
                .filter(b -> b.kind() != Byline.Kind.PERSON)
                .map(Byline::name);
        Stream<String> dateline = story.dateline() == null
                ? Stream.empty()
                : Stream.ofNullable(story.dateline().outlet());
        return Stream.concat(byline, dateline).distinct().toList();
    }
}
