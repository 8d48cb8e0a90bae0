package org.acta.ledger.exports;

import static org.acta.ledger.exports.Column.empty;
import static org.acta.ledger.exports.Column.of;

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
                of("Event ID", d -> d.event().id() + "-" + d.number()),
                of("Event Date", Dyad::day),
                of("Event Type", d -> d.claim().event().type()),
                of("Event Mode", d -> d.claim().event().mode()),
                of("Intensity", d -> Cameo.of(d.code().code()).scale()),
                of("Quad Code", d -> QUAD_CODES.get(d.claim().event().type().quad() - 1)),
                of("Contexts", d -> String.join(";", d.claim().event().contexts())));
        Stream<Column<Dyad>> where = Stream.of(
                of("Placename", d -> d.place() == null ? null : d.place().name()),
                of("City", d -> Icews.city(d.place())),
                empty("District"),
                empty("Province"),
                of("Country", d -> d.place() == null ? null : d.place().country()),
                of("Latitude", d -> d.place() == null ? null : d.place().latitude()),
                of("Longitude", d -> d.place() == null ? null : d.place().longitude()),
                empty("GeoNames ID"),
                of("Raw Placename", d -> d.place() == null ? null : d.place().text()),
                empty("Feature Type"));
        Stream<Column<Dyad>> story = Stream.of(
                of("Source", d -> Dyad.outlet(d.publication())),
                of("Publication Date", d -> d.publication().published()),
                of("Story People", d -> actors(d, a -> a.kind() == Actor.Kind.PERSON)),
                of("Story Organizations", d -> actors(d, a -> ORGANISED.contains(a.kind()))),
                of("Story Locations", Polecat::locations),
                of("Language", d -> d.publication().language()),
                of("Version", d -> version));
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
                of(which + " Name", d -> side.apply(d).name()),
                of(which + " Country", d -> side.apply(d).country()),
                of(which + " COW", d -> Countries.cow(side.apply(d).country())),
                of("Primary " + which + " Sector", d -> side.apply(d).sector()),
                of(which + " Sectors", d -> side.apply(d).sector()),
                of(which + " Title", d -> side.apply(d).office()),
                of(which + " Name Raw", d -> side.apply(d).text()),
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
