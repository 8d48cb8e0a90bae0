package org.acta.ledger.exports;

import static org.acta.ledger.exports.Column.empty;
import static org.acta.ledger.exports.Column.of;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.acta.model.Place;
import org.acta.records.Cameo;
import org.jspecify.annotations.Nullable;

/** Phoenix's table of events: 26 columns, no header. {@code SentenceID} is the document and the part of the page, as {@code document_4}. */
final class Phoenix {

    private Phoenix() {}

    static Layout<Dyad> layout(QuadClasses classes) {
        return Layout.of(
                of("EventID", Dyad::number),
                of("Date", d -> day(d.day(), "uuuuMMdd")),
                of("Year", d -> day(d.day(), "uuuu")),
                of("Month", d -> day(d.day(), "MM")),
                of("Day", d -> day(d.day(), "dd")),
                of("SourceActorFull", d -> new Side(d.actor()).code()),
                of("SourceActorEntity", d -> new Side(d.actor()).entity()),
                of("SourceActorRole", d -> new Side(d.actor()).sector()),
                empty("SourceActorAttribute"),
                of("TargetActorFull", d -> new Side(d.recipient()).code()),
                of("TargetActorEntity", d -> new Side(d.recipient()).entity()),
                of("TargetActorRole", d -> new Side(d.recipient()).sector()),
                empty("TargetActorAttribute"),
                of("EventCode", d -> d.code().code()),
                of("EventRootCode", d -> d.code().root()),
                of("PentaClass", d -> classes.of(d.code())),
                of("GoldsteinScore", d -> Cameo.of(d.code().code()).scale()),
                empty("Issues"),
                of("Lat", d -> d.place() == null ? null : d.place().latitude()),
                of("Lon", d -> d.place() == null ? null : d.place().longitude()),
                of("LocationName", d -> d.place() == null ? null : d.place().name()),
                empty("StateName"),
                of("CountryCode", d -> country(d.place())),
                of("SentenceID", Phoenix::sentences),
                of("URLs", d -> String.join(";", d.addresses())),
                of("NewsSources", d -> String.join(";", d.outlets())));
    }

    private static @Nullable String day(@Nullable LocalDate day, String pattern) {
        return day == null ? null : DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(day);
    }

    private static @Nullable String country(@Nullable Place place) {
        return place == null ? null : place.country();
    }

    private static String sentences(Dyad dyad) {
        return dyad.event().entries().stream()
                .map(e -> e.claim().document() + "_" + (e.claim().evidence().segment() + 1))
                .distinct()
                .collect(Collectors.joining(";"));
    }
}
