package org.acta.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What the table of places promises; {@link Table} itself checks that it is sorted and unique. */
class PlacesDataTest {

    private static final Set<String> KINDS = Set.of("capital", "city", "region", "site", "water");

    private final List<Row> places = Table.read("/world/places.tsv");

    @Test
    void givesEveryPlaceAKindAndAnEarthlyPosition() {
        for (Row row : places) {
            assertThat(KINDS).as(row.toString()).contains(row.get("kind"));
            assertThat(Math.abs(Double.parseDouble(row.get("lat"))))
                    .as(row.toString())
                    .isLessThanOrEqualTo(90);
            assertThat(Math.abs(Double.parseDouble(row.get("lon"))))
                    .as(row.toString())
                    .isLessThanOrEqualTo(180);
        }
    }

    @Test
    void liesInStatesThatExist() {
        Set<String> states = new HashSet<>();
        Table.read("/world/states.tsv").forEach(row -> states.add(row.get("code")));
        Set<String> unknown = new TreeSet<>();
        places.forEach(row -> unknown.add(row.get("country")));
        unknown.removeAll(states);
        unknown.remove("");
        assertThat(unknown).isEmpty();
    }

    @Test
    void namesEveryPlaceOncePerStateAndKind() {
        Set<List<String>> seen = new HashSet<>();
        assertThat(places).allMatch(row -> seen.add(List.of(row.require("name"), row.get("kind"), row.get("country"))));
    }
}
