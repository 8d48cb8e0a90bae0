package org.acta.ledger.exports;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.acta.ledger.entry.Entry;
import org.acta.ledger.entry.Event;
import org.acta.ledger.entry.Publication;
import org.acta.model.Actor;
import org.acta.model.Claim;
import org.acta.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * An event as event data have it: on one day one side does it to one other.
 *
 * @param number the same on every run, below 2^53, so that any program reads it exactly
 * @param telling the entry of the event that tells it best
 */
record Dyad(
        long number,
        Event event,
        Entry telling,
        @Nullable LocalDate day,
        @Nullable Actor actor,
        @Nullable Actor recipient) {

    Claim claim() {
        return telling.claim();
    }

    Publication publication() {
        return telling.publication();
    }

    CameoCode code() {
        return new CameoCode(claim().event().cameo());
    }

    /** Where it happened, as the first entry that says so has it. */
    @Nullable
    Place place() {
        return Stream.concat(Stream.of(telling), event.entries().stream())
                .map(e -> e.claim().where())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The documents that tell it, each once, the best telling first. */
    List<String> documents() {
        return each(Publication::document);
    }

    /** Their addresses; the id of a document that has none. */
    List<String> addresses() {
        return each(Dyad::address);
    }

    /** The newsrooms that tell it; the id of a document without one. */
    List<String> outlets() {
        return each(Dyad::outlet);
    }

    private List<String> each(java.util.function.Function<Publication, String> part) {
        return Stream.concat(Stream.of(telling), event.entries().stream())
                .map(e -> part.apply(e.publication()))
                .distinct()
                .toList();
    }

    static String address(Publication publication) {
        return publication.url() != null ? publication.url() : publication.document();
    }

    static String outlet(Publication publication) {
        return publication.outlet() != null ? publication.outlet().name() : publication.document();
    }
}
