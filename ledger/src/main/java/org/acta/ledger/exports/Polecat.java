package org.acta.ledger.exports;

import static org.acta.ledger.exports.Column.column;
import static org.acta.ledger.exports.Column.empty;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.acta.model.Actor;
import org.acta.model.Place;
import org.acta.records.Cameo;
import org.jspecify.annotations.Nullable;

/**
 * POLECAT's table of events: 40 columns under a header. Types, modes and contexts are PLOVER's, as in our own records; several values in a cell are
 * parted by a semicolon. {@code Intensity} is the value of the CAMEO code on Goldstein's scale.
 */
final class Polecat {

    private static final List<String> QUAD_CODES =
            List.of("VERBAL COOPERATION", "MATERIAL COOPERATION", "VERBAL CONFLICT", "MATERIAL CONFLICT");

    private static final Set<Actor.Kind> ORGANISED = Set.of(
            Actor.Kind.IGO, Actor.Kind.NGO, Actor.Kind.PARTY, Actor.Kind.COMPANY, Actor.Kind.MEDIA, Actor.Kind.GROUP);

    private Polecat() {}

    static Layout<Dyad> layout(String version) {
        Stream<Column<Dyad>> event = Stream.of(
                column("Event ID", d -> d.event().id() + "-" + d.number()),
                column("Event Date", Dyad::day),
                column("Event Type", d -> d.claim().event().type()),
                column("Event Mode", d -> d.claim().event().mode()),
                column("Intensity", d -> Cameo.of(d.code().code()).scale()),
                column("Quad Code", d -> QUAD_CODES.get(d.claim().event().type().quad() - 1)),
                column("Contexts", d -> String.join(";", d.claim().event().contexts())));
        Stream<Column<Dyad>> where = Stream.of(
                column("Placename", d -> d.place() == null ? null : d.place().name()),
                column("City", d -> Icews.city(d.place())),
                empty("District"),
                empty("Province"),
                column("Country", d -> d.place() == null ? null : d.place().country()),
                column("Latitude", d -> d.place() == null ? null : d.place().latitude()),
                column("Longitude", d -> d.place() == null ? null : d.place().longitude()),
                empty("GeoNames ID"),
                column(
                        "Raw Placename",
                        d -> d.place() == null ? null : d.place().text()),
                empty("Feature Type"));
        Stream<Column<Dyad>> story = Stream.of(
                column("Source", d -> Dyad.outlet(d.publication())),
                column("Publication Date", d -> d.publication().published()),
                column("Story People", d -> actors(d, a -> a.kind() == Actor.Kind.PERSON)),
                column("Story Organizations", d -> actors(d, a -> ORGANISED.contains(a.kind()))),
                column("Story Locations", Polecat::locations),
                column("Language", d -> d.publication().language()),
                column("Version", d -> version));
        return new Layout<>(Stream.of(
                        event,
                        side("Actor", d -> new Side(d.actor())),
                        side("Recipient", d -> new Side(d.recipient())),
                        where,
                        story)
                .flatMap(columns -> columns)
                .toList());
    }

    private static Stream<Column<Dyad>> side(String which, Function<Dyad, Side> side) {
        return Stream.of(
                column(which + " Name", d -> side.apply(d).name()),
                column(which + " Country", d -> side.apply(d).country()),
                column(which + " COW", d -> Countries.cow(side.apply(d).country())),
                column("Primary " + which + " Sector", d -> side.apply(d).sector()),
                column(which + " Sectors", d -> side.apply(d).sector()),
                column(which + " Title", d -> side.apply(d).office()),
                column(which + " Name Raw", d -> side.apply(d).text()),
                empty("Wikipedia " + which + " ID"));
    }

    /** Names of those in the claims of the event that are of a kind, each once. */
    private static String actors(Dyad dyad, Predicate<Actor> kind) {
        return dyad.event().entries().stream()
                .flatMap(e -> Stream.concat(e.claim().actors().stream(), e.claim().recipients().stream()))
                .filter(a -> a.name() != null && kind.test(a))
                .map(a -> String.valueOf(a.name()))
                .distinct()
                .collect(Collectors.joining(";"));
    }

    private static @Nullable String locations(Dyad dyad) {
        return dyad.event().entries().stream()
                .flatMap(e -> Stream.ofNullable(e.claim().where()))
                .map(Place::name)
                .distinct()
                .collect(Collectors.joining(";"));
    }
}
