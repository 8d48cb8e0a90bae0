package org.acta.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.acta.data.Row;
import org.acta.data.Table;
import org.acta.model.Ownership;
import org.junit.jupiter.api.Test;

class OutletsTest {

    private static final Outlets OUTLETS = Outlets.load();

    @Test
    void holdsNewsroomsOfManyCountriesEachOfAKnownOne() {
        Set<String> countries = Table.read("/world/states.tsv").stream()
                .map(row -> row.require("code"))
                .collect(Collectors.toSet());
        Set<String> homes = Table.read("/world/outlets.tsv").stream()
                .map(row -> row.get("country"))
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toSet());
        assertThat(countries).containsAll(homes);
        assertThat(homes).hasSizeGreaterThan(100);
        assertThat(Table.read("/world/outlets.tsv")).hasSizeGreaterThan(400);
    }

    @Test
    void knowsAnOutletByNameAliasAndDomain() {
        assertThat(OUTLETS.named("Agencia Central de Noticias de Corea")
                        .orElseThrow()
                        .outlet()
                        .name())
                .isEqualTo("KCNA");
        assertThat(OUTLETS.named("kcna").orElseThrow().outlet().ownership()).isEqualTo(Ownership.STATE);
        assertThat(OUTLETS.at("edition.cnn.com").orElseThrow().outlet().name()).isEqualTo("CNN");
        assertThat(Objects.requireNonNull(OUTLETS.of("", "https://www.bbc.co.uk/news/1"))
                        .name())
                .isEqualTo("BBC");
        assertThat(Objects.requireNonNull(OUTLETS.of("Gaceta de Nowhere", null)).ownership())
                .isEqualTo(Ownership.UNKNOWN);
    }

    @Test
    void tellsKindOfEach() {
        assertThat(Table.read("/world/outlets.tsv").stream()
                        .map(row -> row.require("kind"))
                        .distinct())
                .containsExactlyInAnyOrder("agency", "newspaper", "broadcaster", "digital", "magazine");
        for (Row row : Table.read("/world/outlets.tsv")) {
            assertThat(row.require("name_es")).isNotEmpty();
            assertThat(row.require("name_en")).isNotEmpty();
        }
    }
}
