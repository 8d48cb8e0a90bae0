package org.acta.ledger.exports;

import static org.acta.ledger.exports.Column.empty;
import static org.acta.ledger.exports.Column.of;

import java.util.Map;
import java.util.stream.Collectors;
import org.acta.data.Table;
import org.acta.model.Place;
import org.acta.records.Cameo;
import org.jspecify.annotations.Nullable;

/** ICEWS's table of coded events: 20 columns under a header. Countries and sectors are written out in English. */
final class Icews {

    private static final Map<String, String> SECTORS = Table.read("/exports/sectors.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.require("sector"), row -> row.require("name")));

    private Icews() {}

    static Layout<Dyad> layout() {
        return Layout.of(
                of("Event ID", Dyad::number),
                of("Event Date", Dyad::day),
                of("Source Name", d -> new Side(d.actor()).name()),
                of("Source Sectors", d -> sectors(new Side(d.actor()))),
                of("Source Country", d -> Countries.name(new Side(d.actor()).country())),
                of("Event Text", d -> Cameo.of(d.code().code()).name()),
                of("CAMEO Code", d -> d.code().code()),
                of("Intensity", d -> Cameo.of(d.code().code()).scale()),
                of("Target Name", d -> new Side(d.recipient()).name()),
                of("Target Sectors", d -> sectors(new Side(d.recipient()))),
                of("Target Country", d -> Countries.name(new Side(d.recipient()).country())),
                of("Story ID", d -> Numbers.of(d.publication().document())),
                of("Sentence Number", d -> d.claim().evidence().segment() + 1),
                of("Publisher", d -> Dyad.outlet(d.publication())),
                of("City", d -> city(d.place())),
                empty("District"),
                empty("Province"),
                of("Country", d -> d.place() == null ? null : Countries.name(d.place().country())),
                of("Latitude", d -> d.place() == null ? null : d.place().latitude()),
                of("Longitude", d -> d.place() == null ? null : d.place().longitude()));
    }

    private static @Nullable String sectors(Side side) {
        return side.sector() == null ? null : SECTORS.getOrDefault(side.sector(), "");
    }

    /** The name of a place in a country. */
    static @Nullable String city(@Nullable Place place) {
        return place == null || Places.country(place) ? null : place.name();
    }
}
