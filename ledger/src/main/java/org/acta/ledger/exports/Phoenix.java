package org.acta.ledger.exports;

import static org.acta.ledger.exports.Column.column;
import static org.acta.ledger.exports.Column.empty;

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
                column("EventID", Dyad::number),
                column("Date", d -> day(d.day(), "uuuuMMdd")),
                column("Year", d -> day(d.day(), "uuuu")),
                column("Month", d -> day(d.day(), "MM")),
                column("Day", d -> day(d.day(), "dd")),
                column("SourceActorFull", d -> new Side(d.actor()).code()),
                column("SourceActorEntity", d -> new Side(d.actor()).entity()),
                column("SourceActorRole", d -> new Side(d.actor()).sector()),
                empty("SourceActorAttribute"),
                column("TargetActorFull", d -> new Side(d.recipient()).code()),
                column("TargetActorEntity", d -> new Side(d.recipient()).entity()),
                column("TargetActorRole", d -> new Side(d.recipient()).sector()),
                empty("TargetActorAttribute"),
                column("EventCode", d -> d.code().code()),
                column("EventRootCode", d -> d.code().root()),
                column("PentaClass", d -> classes.of(d.code())),
                column("GoldsteinScore", d -> Cameo.of(d.code().code()).scale()),
                empty("Issues"),
                column("Lat", d -> d.place() == null ? null : d.place().latitude()),
                column("Lon", d -> d.place() == null ? null : d.place().longitude()),
                column("LocationName", d -> d.place() == null ? null : d.place().name()),
                empty("StateName"),
                column("CountryCode", d -> country(d.place())),
                column("SentenceID", Phoenix::sentences),
                column("URLs", d -> String.join(";", d.addresses())),
                column("NewsSources", d -> String.join(";", d.outlets())));
    }

    private static @Nullable String day(@Nullable LocalDate day, String pattern) {
        return day == null
                ? null
                : DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(day);
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
