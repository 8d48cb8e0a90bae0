package org.acta.ledger.exports;

import static org.acta.ledger.exports.Column.column;
import static org.acta.ledger.exports.Column.empty;

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
                column("Event ID", Dyad::number),
                column("Event Date", Dyad::day),
                column("Source Name", d -> new Side(d.actor()).name()),
                column("Source Sectors", d -> sectors(new Side(d.actor()))),
                column("Source Country", d -> Countries.name(new Side(d.actor()).country())),
                column("Event Text", d -> Cameo.of(d.code().code()).name()),
                column("CAMEO Code", d -> d.code().code()),
                column("Intensity", d -> Cameo.of(d.code().code()).scale()),
                column("Target Name", d -> new Side(d.recipient()).name()),
                column("Target Sectors", d -> sectors(new Side(d.recipient()))),
                column("Target Country", d -> Countries.name(new Side(d.recipient()).country())),
                column("Story ID", d -> Numbers.of(d.publication().document())),
                column("Sentence Number", d -> d.claim().evidence().segment() + 1),
                column("Publisher", d -> Dyad.outlet(d.publication())),
                column("City", d -> city(d.place())),
                empty("District"),
                empty("Province"),
                column(
                        "Country",
                        d -> d.place() == null ? null : Countries.name(d.place().country())),
                column("Latitude", d -> d.place() == null ? null : d.place().latitude()),
                column("Longitude", d -> d.place() == null ? null : d.place().longitude()));
    }

    private static @Nullable String sectors(Side side) {
        return side.sector() == null ? null : SECTORS.getOrDefault(side.sector(), "");
    }

    /** The name of a place in a country. */
    static @Nullable String city(@Nullable Place place) {
        return place == null || Places.country(place) ? null : place.name();
    }
}
