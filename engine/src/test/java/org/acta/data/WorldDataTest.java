package org.acta.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.ULocale;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.acta.model.Actor;
import org.acta.model.Sector;
import org.junit.jupiter.api.Test;

/** The tables of the world hold together, and agree with ICU about the names of states. */
class WorldDataTest {

    private static final Set<String> GONE = Set.of("ANT", "CSK", "DDR", "SCG", "SUN", "VDR", "YMD", "YUG");

    /** Places that nobody comes from. */
    private static final Set<String> UNPEOPLED = Set.of("ATA", "ATF", "BVT", "HMD", "SGS", "UMI");

    private final List<Row> states = Table.read("/world/states.tsv");
    private final List<Row> stateNames = Table.read("/world/state-names.tsv");
    private final List<Row> organisations = Table.read("/world/organisations.tsv");
    private final List<Row> organisationNames = Table.read("/world/organisation-names.tsv");
    private final List<Row> members = Table.read("/world/members.tsv");
    private final List<Row> groups = Table.read("/world/groups.tsv");
    private final Set<String> codes = column(states, "code");
    private final Set<String> organisationIds = column(organisations, "id");

    @Test
    void knowsEveryIsoCode() {
        Set<String> expected = new TreeSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));
        expected.addAll(GONE);
        expected.add("XKX");
        assertThat(codes).containsExactlyInAnyOrderElementsOf(expected);
        for (String alpha2 : Locale.getISOCountries()) {
            assertThat(states)
                    .anyMatch(row -> row.get("iso2").equals(alpha2)
                            && row.get("code")
                                    .equals(new Locale.Builder()
                                            .setRegion(alpha2)
                                            .build()
                                            .getISO3Country()));
        }
    }

    @Test
    void pointsAtNothingThatIsMissing() {
        for (Row row : states) {
            assertThat(codes).as(row.toString()).containsAll(row.list("successors"));
            assertKnown(row, "sovereign", codes);
        }
        stateNames.forEach(row -> assertKnown(row, "code", codes));
        organisations.forEach(row -> assertKnown(row, "state", codes));
        organisationNames.forEach(row -> assertKnown(row, "id", organisationIds));
        members.forEach(row -> assertKnown(row, "id", organisationIds));
        members.forEach(row -> assertKnown(row, "state", codes));
        groups.forEach(row -> assertKnown(row, "state", codes));
        assertThat(column(organisationNames, "id")).containsAll(organisationIds);
        for (Row row : stateNames) {
            for (String other : row.list("ambiguous")) {
                assertThat(other).as(row.toString()).matches("word|person|(place|state|org):[A-Z-]+");
                if (!other.startsWith("org:") && other.contains(":")) {
                    assertThat(codes).contains(other.substring(other.indexOf(':') + 1));
                }
            }
        }
    }

    @Test
    void givesIdsOnce() {
        assertThat(codes).hasSameSizeAs(states);
        assertThat(organisationIds).hasSameSizeAs(organisations);
        assertThat(column(groups, "id")).hasSameSizeAs(groups);
        assertThat(organisations.size()).isGreaterThanOrEqualTo(250);
        assertThat(groups.size()).isGreaterThanOrEqualTo(450);
    }

    @Test
    void namesEveryStateAndItsPeopleInBothLanguages() {
        for (String code : codes) {
            for (String language : List.of("es", "en")) {
                assertThat(names(language, code, "name")).as(code).isNotEmpty();
            }
            boolean state = states.stream()
                    .anyMatch(row ->
                            row.get("code").equals(code) && row.get("sovereign").isEmpty());
            if (state && !UNPEOPLED.contains(code) && !code.equals("VAT")) {
                assertThat(names("es", code, "demonym")).as(code).hasSizeGreaterThan(1);
                assertThat(names("es", code, "capital")).as(code).isNotEmpty();
                assertThat(names("en", code, "capital")).as(code).isNotEmpty();
            }
        }
    }

    @Test
    void agreesWithIcuAboutNames() {
        List<String> missing = new ArrayList<>();
        for (Row row : states) {
            for (String language : List.of("es", "en")) {
                String shown = new ULocale(language + "_" + row.get("iso2")).getDisplayCountry(new ULocale(language));
                Set<String> ours = names(language, row.get("code"), "");
                boolean known = GONE.contains(row.get("code"))
                        || ours.contains(fold(shown))
                        || ours.contains(fold(plain(shown)));
                if (!known) {
                    missing.add(row.get("code") + " " + language + " " + shown);
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void datesRunForward() {
        for (List<Row> table : List.of(states, organisations, members, groups)) {
            for (Row row : table) {
                String from = row.get("from");
                String to = row.get("to");
                assertThat(List.of(from, to))
                        .as(row.toString())
                        .allMatch(d -> d.matches("|\\d{4}(-\\d\\d(-\\d\\d)?)?"));
                assertThat(from.isEmpty()
                                || to.isEmpty()
                                || from.substring(0, 4).compareTo(to.substring(0, 4)) <= 0)
                        .as(row.toString())
                        .isTrue();
            }
        }
    }

    @Test
    void membershipsDoNotOverlap() {
        Map<String, List<Row>> same = members.stream()
                .collect(Collectors.groupingBy(r -> r.get("id") + " " + r.get("state") + " " + r.get("role")));
        for (List<Row> rows : same.values()) {
            for (int i = 1; i < rows.size(); i++) {
                String left = rows.get(i - 1).get("to");
                assertThat(left).as(rows.toString()).isNotEmpty();
                assertThat(left.compareTo(rows.get(i).get("from")))
                        .as(rows.toString())
                        .isLessThanOrEqualTo(0);
            }
        }
    }

    @Test
    void rolesHaveFormsSectorAndKind() {
        for (String language : List.of("es", "en")) {
            List<Row> roles = Table.read("/language/" + language + "/roles.tsv");
            assertThat(roles.size()).isGreaterThanOrEqualTo(350);
            for (Row row : roles) {
                Set<String> forms = new HashSet<>(row.list("singular"));
                forms.addAll(row.list("plural"));
                assertThat(forms).as(row.toString()).contains(row.get("lemma"));
                assertThat(codes).containsAll(row.list("states"));
                assertThat(row.get("office")).as(row.toString()).isNotEmpty();
            }
            assertModelWords(roles);
        }
        assertModelWords(organisations);
        assertModelWords(groups);
    }

    private static void assertModelWords(List<Row> rows) {
        for (Row row : rows) {
            Actor.Kind.valueOf(row.require("kind"));
            Sector.valueOf(row.require("sector"));
        }
    }

    private static void assertKnown(Row row, String column, Set<String> known) {
        if (!row.get(column).isEmpty()) {
            assertThat(known).as(row.toString()).contains(row.get(column));
        }
    }

    private final Map<String, Set<String>> index = new HashMap<>();

    private Set<String> names(String language, String code, String kind) {
        Function<Row, Boolean> fits = row -> row.get("code").equals(code)
                && (row.get("language").equals(language) || row.get("language").equals("xx"))
                && (kind.isEmpty() || row.get("kind").equals(kind));
        return index.computeIfAbsent(
                language + code + kind,
                key -> stateNames.stream()
                        .filter(fits::apply)
                        .map(row -> fold(row.get("name")))
                        .collect(Collectors.toSet()));
    }

    /** Without what ICU adds to tell namesakes apart, {@code Hong Kong SAR China}. */
    private static String plain(String name) {
        return name.replaceAll(" \\(.*\\)| SAR China|^RAE de ", "").replace(" & ", " and ");
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('’', '\'')
                .toLowerCase(Locale.ROOT);
    }

    private static Set<String> column(List<Row> rows, String column) {
        return rows.stream().map(row -> row.get(column)).collect(Collectors.toCollection(TreeSet::new));
    }
}
