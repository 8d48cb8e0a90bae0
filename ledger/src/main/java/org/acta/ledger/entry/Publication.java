package org.acta.ledger.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.acta.model.Outlet;
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
}
