package org.acta.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the tables of people and offices promise; {@link Table} itself checks that they are sorted and unique. */
class PeopleDataTest {

    private static final Pattern DATE = Pattern.compile("[12]\\d{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?");

    /** Offices that one person at a time holds in a state. */
    private static final Set<String> SINGLE =
            Set.of("head-of-state", "head-of-government", "foreign-minister", "secretary-general", "supreme-leader");

    /** Rival or shared holders: two governments at once in Libya, two prime ministers in Cambodia, captains regent. */
    private static final Set<String> SHARED =
            Set.of("LBY head-of-government", "KHM head-of-government", "SMR head-of-state");

    /** Known under the name of the state before: Yugoslavia kept its name and code until 2003. */
    private static final Set<String> UNDER_ANOTHER_CODE = Set.of("SCG");

    /** Not ruled by anybody, or by nobody whose name is of record on the day. */
    private static final Map<String, Set<String>> VACANT =
            Map.of("2000-06-30", Set.of("SOM", "PSE", "XKX"), "2010-06-30", Set.of(), "2020-06-30", Set.of());

    private final List<Row> people = Table.read("/world/people.tsv");
    private final List<Row> offices = Table.read("/world/offices.tsv");

    @Test
    void givesEveryPersonOneRow() {
        Set<String> ids = new HashSet<>();
        assertThat(people).allMatch(row -> ids.add(row.require("id")));
        assertThat(people)
                .allMatch(row ->
                        row.get("gender").equals("m") || row.get("gender").equals("f"));
        assertThat(people).allMatch(row -> !row.require("name").isBlank());
    }

    @Test
    void livesBeginBeforeTheyEnd() {
        Predicate<Row> lived = row -> row.get("born").isEmpty()
                || row.get("died").isEmpty()
                || row.get("born").compareTo(row.get("died")) < 0;
        assertThat(people).allMatch(lived);
    }

    @Test
    void knowsWhoHoldsEveryOffice() {
        Set<String> ids = column(people, "id");
        assertThat(offices).allMatch(row -> ids.contains(row.require("person")));
    }

    @Test
    void countsAtLeastTwoThousandFiveHundredOffices() {
        assertThat(offices).hasSizeGreaterThan(2_500);
    }

    @Test
    void knowsTheStatesAndOrganisationsThatOfficesBelongTo() {
        Set<String> states = column(Table.read("/world/states.tsv"), "code");
        Set<String> actors = new HashSet<>(states);
        actors.addAll(column(Table.read("/world/organisations.tsv"), "id"));
        Set<String> unknown = new TreeSet<>(column(offices, "actor"));
        unknown.removeAll(actors);
        assertThat(unknown).isEmpty();
        Set<String> homes = new TreeSet<>(column(people, "country"));
        homes.removeAll(states);
        assertThat(homes).isEmpty();
    }

    @Test
    void datesAreIsoAndInOrder() {
        for (Row row : offices) {
            String from = row.get("from");
            String to = row.get("to");
            assertThat(from.isEmpty() || DATE.matcher(from).matches())
                    .as(row.toString())
                    .isTrue();
            assertThat(to.isEmpty() || DATE.matcher(to).matches())
                    .as(row.toString())
                    .isTrue();
            int shared = Math.min(from.length(), to.length());
            assertThat(from.substring(0, shared).compareTo(to.substring(0, shared)))
                    .as(row.toString())
                    .isLessThanOrEqualTo(0);
        }
    }

    @Test
    void noOfficeIsHeldByTwoForMoreThanAYear() {
        Map<String, List<Row>> holders = new HashMap<>();
        for (Row row : offices) {
            String office = row.get("actor") + " " + row.get("office");
            if (SINGLE.contains(row.get("office")) && !SHARED.contains(office)) {
                holders.computeIfAbsent(office, key -> new ArrayList<>()).add(row);
            }
        }
        holders.values().forEach(PeopleDataTest::checkSuccession);
    }

    private static void checkSuccession(List<Row> holders) {
        for (Row one : holders) {
            for (Row other : holders) {
                boolean rivals = !one.get("person").equals(other.get("person"));
                double common = Math.min(end(one), end(other)) - Math.max(begin(one), begin(other));
                assertThat(rivals && common > 1).as(one + " / " + other).isFalse();
            }
        }
    }

    @Test
    void everyStateHasItsHeadSinceNineteenNinety() {
        List<Row> states = Table.read("/world/states.tsv");
        VACANT.forEach((day, vacant) -> {
            Set<String> missing = new TreeSet<>();
            states.stream()
                    .filter(row ->
                            row.get("sovereign").isEmpty() && !row.get("cow").isEmpty())
                    .filter(row -> covers(row, day))
                    .forEach(row -> missing.add(row.get("code")));
            offices.stream()
                    .filter(row -> row.get("office").startsWith("head-of-") && covers(row, day))
                    .forEach(row -> missing.remove(row.get("actor")));
            missing.removeAll(vacant);
            missing.removeAll(UNDER_ANOTHER_CODE);
            assertThat(missing).as(day).isEmpty();
        });
    }

    @Test
    void keepsNamesakesApart() {
        assertThat(column(people, "id"))
                .contains("kim-il-sung", "kim-jong-il", "kim-jong-un", "george-bush-sr", "george-w-bush")
                .contains("fidel-castro", "raul-castro", "hafez-al-assad", "bashar-al-assad")
                .contains("gerhard-schroder", "gerhard-schroder-cdu", "benigno-aquino-jr", "benigno-aquino-iii");
    }

    private static Set<String> column(List<Row> rows, String column) {
        Set<String> cells = new HashSet<>();
        rows.forEach(row -> cells.add(row.get(column)));
        return cells;
    }

    private static boolean covers(Row row, String day) {
        String from = row.get("from");
        String to = row.get("to");
        return day.substring(0, from.length()).compareTo(from) >= 0
                && (to.isEmpty() || day.substring(0, to.length()).compareTo(to) <= 0);
    }

    private static double begin(Row row) {
        return years(row.get("from"), 0);
    }

    private static double end(Row row) {
        return years(row.get("to"), 3000);
    }

    private static double years(String date, double open) {
        if (date.isEmpty()) {
            return open;
        }
        double year = Integer.parseInt(date.substring(0, 4));
        return date.length() == 4 ? year + 0.5 : year + (Integer.parseInt(date.substring(5, 7)) - 1) / 12.0;
    }
}
