package org.acta.ledger.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.acta.ledger.entry.Event;
import org.acta.model.EventType;
import org.acta.model.Reality.Certainty;
import org.acta.model.Reality.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TablesTest {

    private static final Choice REAL = new Choice(false, false, "", "Acta 1", story -> List.of());
    private static final Choice ALL = new Choice(true, false, "", "Acta 1", story -> List.of());

    /** Opens a table. */
    private interface Opening {
        Export open(Choice choice, OutputStream out) throws IOException;
    }

    @Test
    void gdeltHasItsColumns() {
        List<String> names = Gdelt.layout(QuadClasses.of("gdelt")).names();
        assertThat(names).hasSize(61).doesNotHaveDuplicates();
        assertThat(names)
                .startsWith(
                        "GLOBALEVENTID",
                        "SQLDATE",
                        "MonthYear",
                        "Year",
                        "FractionDate",
                        "Actor1Code",
                        "Actor1Name",
                        "Actor1CountryCode",
                        "Actor1KnownGroupCode",
                        "Actor1EthnicCode",
                        "Actor1Religion1Code",
                        "Actor1Religion2Code",
                        "Actor1Type1Code",
                        "Actor1Type2Code",
                        "Actor1Type3Code",
                        "Actor2Code")
                .endsWith(
                        "ActionGeo_Type",
                        "ActionGeo_FullName",
                        "ActionGeo_CountryCode",
                        "ActionGeo_ADM1Code",
                        "ActionGeo_ADM2Code",
                        "ActionGeo_Lat",
                        "ActionGeo_Long",
                        "ActionGeo_FeatureID",
                        "DATEADDED",
                        "SOURCEURL");
        assertThat(names.subList(25, 36))
                .containsExactly(
                        "IsRootEvent",
                        "EventCode",
                        "EventBaseCode",
                        "EventRootCode",
                        "QuadClass",
                        "GoldsteinScale",
                        "NumMentions",
                        "NumSources",
                        "NumArticles",
                        "AvgTone",
                        "Actor1Geo_Type");
        assertThat(names.get(43)).isEqualTo("Actor2Geo_Type");
        assertThat(names.get(51)).isEqualTo("ActionGeo_Type");
    }

    @Test
    void mentionsHaveTheirColumns() {
        assertThat(GdeltMentions.layout().names())
                .containsExactly(
                        "GLOBALEVENTID",
                        "EventTimeDate",
                        "MentionTimeDate",
                        "MentionType",
                        "MentionSourceName",
                        "MentionIdentifier",
                        "SentenceID",
                        "Actor1CharOffset",
                        "Actor2CharOffset",
                        "ActionCharOffset",
                        "InRawText",
                        "Confidence",
                        "MentionDocLen",
                        "MentionDocTone",
                        "MentionDocTranslationInfo",
                        "Extras");
    }

    @Test
    void icewsHasItsColumns() {
        assertThat(Icews.layout().names())
                .containsExactly(
                        "Event ID",
                        "Event Date",
                        "Source Name",
                        "Source Sectors",
                        "Source Country",
                        "Event Text",
                        "CAMEO Code",
                        "Intensity",
                        "Target Name",
                        "Target Sectors",
                        "Target Country",
                        "Story ID",
                        "Sentence Number",
                        "Publisher",
                        "City",
                        "District",
                        "Province",
                        "Country",
                        "Latitude",
                        "Longitude");
    }

    @Test
    void polecatHasItsColumns() {
        assertThat(Polecat.layout("Acta 1").names())
                .containsExactly(
                        "Event ID",
                        "Event Date",
                        "Event Type",
                        "Event Mode",
                        "Intensity",
                        "Quad Code",
                        "Contexts",
                        "Actor Name",
                        "Actor Country",
                        "Actor COW",
                        "Primary Actor Sector",
                        "Actor Sectors",
                        "Actor Title",
                        "Actor Name Raw",
                        "Wikipedia Actor ID",
                        "Recipient Name",
                        "Recipient Country",
                        "Recipient COW",
                        "Primary Recipient Sector",
                        "Recipient Sectors",
                        "Recipient Title",
                        "Recipient Name Raw",
                        "Wikipedia Recipient ID",
                        "Placename",
                        "City",
                        "District",
                        "Province",
                        "Country",
                        "Latitude",
                        "Longitude",
                        "GeoNames ID",
                        "Raw Placename",
                        "Feature Type",
                        "Source",
                        "Publication Date",
                        "Story People",
                        "Story Organizations",
                        "Story Locations",
                        "Language",
                        "Version")
                .hasSize(40);
    }

    @Test
    void phoenixHasItsColumns() {
        assertThat(Phoenix.layout(QuadClasses.of("phoenix")).names())
                .containsExactly(
                        "EventID",
                        "Date",
                        "Year",
                        "Month",
                        "Day",
                        "SourceActorFull",
                        "SourceActorEntity",
                        "SourceActorRole",
                        "SourceActorAttribute",
                        "TargetActorFull",
                        "TargetActorEntity",
                        "TargetActorRole",
                        "TargetActorAttribute",
                        "EventCode",
                        "EventRootCode",
                        "PentaClass",
                        "GoldsteinScore",
                        "Issues",
                        "Lat",
                        "Lon",
                        "LocationName",
                        "StateName",
                        "CountryCode",
                        "SentenceID",
                        "URLs",
                        "NewsSources")
                .hasSize(26);
    }

    @Test
    void gdeltDrawsItsOwnQuadClasses() {
        QuadClasses gdelt = QuadClasses.of("gdelt");
        QuadClasses phoenix = QuadClasses.of("phoenix");
        List<String> classes = new ArrayList<>();
        List<String> five = new ArrayList<>();
        for (int root = 1; root <= 20; root++) {
            CameoCode code = new CameoCode("%02d".formatted(root));
            classes.add(gdelt.of(code));
            five.add(phoenix.of(code));
        }
        assertThat(String.join("", classes)).isEqualTo("11111222233333444444");
        assertThat(String.join("", five)).isEqualTo("00111222333334434444");
    }

    @Test
    void writesAnEventAsGdeltDoes() throws IOException {
        Map<String, String> row =
                one(Gdelt.layout(QuadClasses.of("gdelt")).names(), lines(Tables::gdelt, REAL, Samples.sending()));
        assertThat(row)
                .containsEntry("SQLDATE", "20130203")
                .containsEntry("MonthYear", "201302")
                .containsEntry("Year", "2013")
                .containsEntry("FractionDate", "2013.0904")
                .containsEntry("Actor1Code", "KENGOV")
                .containsEntry("Actor1Name", "WILLIAM RUTO")
                .containsEntry("Actor1CountryCode", "KEN")
                .containsEntry("Actor1Type1Code", "GOV")
                .containsEntry("Actor2Code", "HTI")
                .containsEntry("IsRootEvent", "1")
                .containsEntry("EventCode", "074")
                .containsEntry("EventBaseCode", "074")
                .containsEntry("EventRootCode", "07")
                .containsEntry("QuadClass", "2")
                .containsEntry("GoldsteinScale", "8.5")
                .containsEntry("NumMentions", "1")
                .containsEntry("Actor1Geo_Type", "0")
                .containsEntry("ActionGeo_Type", "4")
                .containsEntry("ActionGeo_FullName", "Port-au-Prince")
                .containsEntry("ActionGeo_CountryCode", "HA")
                .containsEntry("ActionGeo_Lat", "18.54")
                .containsEntry("DATEADDED", "20240325081530")
                .containsEntry("SOURCEURL", "https://harbourpost.example/story");
    }

    @Test
    void writesAnEventAsIcewsDoes() throws IOException {
        List<String> lines = lines(Tables::icews, REAL, Samples.sending());
        Map<String, String> row = one(List.of(lines.get(0).split("\t")), lines.subList(1, 2));
        assertThat(row)
                .containsEntry("Event Date", "2013-02-03")
                .containsEntry("Source Name", "William Ruto")
                .containsEntry("Source Sectors", "Government")
                .containsEntry("Source Country", "Kenya")
                .containsEntry("Event Text", "Provide military protection or peacekeeping")
                .containsEntry("CAMEO Code", "074")
                .containsEntry("Intensity", "8.5")
                .containsEntry("Target Country", "Haiti")
                .containsEntry("City", "Port-au-Prince")
                .containsEntry("Country", "Haiti");
    }

    @Test
    void writesAnEventAsPolecatDoes() throws IOException {
        List<String> lines = lines(Tables::polecat, REAL, Samples.sending());
        Map<String, String> row = one(List.of(lines.get(0).split("\t")), lines.subList(1, 2));
        assertThat(row)
                .containsEntry("Event Type", "AID")
                .containsEntry("Event Mode", "assist")
                .containsEntry("Quad Code", "MATERIAL COOPERATION")
                .containsEntry("Contexts", "military;economic")
                .containsEntry("Actor COW", "501")
                .containsEntry("Actor Title", "president")
                .containsEntry("Actor Name Raw", "President Ruto")
                .containsEntry("Story People", "William Ruto")
                .containsEntry("Language", "en")
                .containsEntry("Version", "Acta 1");
    }

    @Test
    void writesAnEventAsPhoenixDoes() throws IOException {
        Map<String, String> row =
                one(Phoenix.layout(QuadClasses.of("phoenix")).names(), lines(Tables::phoenix, REAL, Samples.sending()));
        assertThat(row)
                .containsEntry("Date", "20130203")
                .containsEntry("Month", "02")
                .containsEntry("SourceActorEntity", "KEN")
                .containsEntry("SourceActorRole", "GOV")
                .containsEntry("PentaClass", "2")
                .containsEntry("SentenceID", "story_4")
                .containsEntry("NewsSources", "Harbour Post");
    }

    @Test
    void mentionsPointToTheirEvent() throws IOException {
        String event = lines(Tables::gdelt, REAL, Samples.sending()).get(0).split("\t")[0];
        Map<String, String> row =
                one(GdeltMentions.layout().names(), lines(Tables::gdeltMentions, REAL, Samples.sending()));
        assertThat(row)
                .containsEntry("GLOBALEVENTID", event)
                .containsEntry("MentionType", "1")
                .containsEntry("ActionCharOffset", "106")
                .containsEntry("Confidence", "80");
    }

    @Test
    void keepsCodesWhole() {
        assertThat(new CameoCode("05").code()).isEqualTo("050");
        assertThat(new CameoCode("0874").base()).isEqualTo("087");
        assertThat(new CameoCode("1823").root()).isEqualTo("18");
    }

    @Test
    void leavesOutWhatIsNotReal() throws IOException {
        Event planned = told(Samples.reality(Status.PLANNED, false, Certainty.CERTAIN));
        Event denied = told(Samples.reality(Status.DONE, true, Certainty.CERTAIN));
        Event possible = told(Samples.reality(Status.DONE, false, Certainty.POSSIBLE));
        Event passedOn = told(Samples.reality(Status.DONE, false, Certainty.UNCOMMITTED));
        assertThat(lines(Tables::gdelt, REAL, planned, denied, possible)).isEmpty();
        assertThat(lines(Tables::gdelt, REAL, passedOn)).hasSize(1);
        assertThat(lines(Tables::gdelt, ALL, planned, denied, possible)).hasSize(3);
    }

    @Test
    void leavesOutWhatHasNoDay() throws IOException {
        Event undated = Samples.event("e", Samples.at(sending("c"), null));
        assertThat(lines(Tables::phoenix, REAL, undated)).isEmpty();
        assertThat(lines(Tables::phoenix, ALL, undated)).hasSize(1);
    }

    @Test
    void tellsWhatIsMutualBothWays() throws IOException {
        Event mutual = Samples.event(
                "e",
                Samples.mutual(Samples.claim(
                        "c",
                        EventType.SUPPORT,
                        "057",
                        List.of(Samples.KENYA, Samples.HAITI, Samples.UNITED_NATIONS),
                        List.of(),
                        Samples.DONE)));
        assertThat(lines(Tables::phoenix, REAL, mutual).stream().map(l -> l.split("\t")[5] + l.split("\t")[9]))
                .containsExactly("KENHTI", "KENUNO", "HTIKEN", "HTIUNO", "UNOKEN", "UNOHTI");
    }

    @Test
    void takesOneEventADay() throws IOException {
        Choice one = new Choice(false, true, "", "Acta 1", story -> List.of());
        Event first = Samples.event("e1", sending("c1"));
        Event again = Samples.event("e2", sending("c2"));
        Event nextDay = Samples.event("e3", Samples.at(sending("c3"), Samples.day(2013, 2, 4)));
        assertThat(lines(Tables::gdelt, REAL, first, again, nextDay)).hasSize(3);
        assertThat(lines(Tables::gdelt, one, first, again, nextDay)).hasSize(2);
    }

    @Test
    void takesAnotherTableOfQuadClasses() throws IOException {
        Choice phoenix = new Choice(false, false, "phoenix", "Acta 1", story -> List.of());
        Event demand = Samples.event(
                "e",
                Samples.claim(
                        "c", EventType.REQUEST, "020", List.of(Samples.KENYA), List.of(Samples.HAITI), Samples.DONE));
        assertThat(lines(Tables::gdelt, REAL, demand).get(0).split("\t")[29]).isEqualTo("1");
        assertThat(lines(Tables::gdelt, phoenix, demand).get(0).split("\t")[29]).isEqualTo("0");
    }

    @Test
    void othersReadEveryTableBack(@TempDir Path folder) throws IOException, SQLException {
        Event broken = Samples.event(
                "e2",
                Samples.claim(
                        "c2",
                        EventType.AID,
                        "074",
                        List.of(Samples.state("\"Ruritania\"\tof\nthe 'north'", "XKX")),
                        List.of(),
                        Samples.DONE));
        readsBack(folder, "gdelt", 61, false, Tables::gdelt, Samples.sending(), broken);
        readsBack(folder, "mentions", 16, false, Tables::gdeltMentions, Samples.sending(), broken);
        readsBack(folder, "icews", 20, true, Tables::icews, Samples.sending(), broken);
        readsBack(folder, "polecat", 40, true, Tables::polecat, Samples.sending(), broken);
        readsBack(folder, "phoenix", 26, false, Tables::phoenix, Samples.sending(), broken);
    }

    /** DuckDB finds the same cells in the file that were written into it. */
    private static void readsBack(Path folder, String name, int width, boolean header, Opening opening, Event... events)
            throws IOException, SQLException {
        Path file = folder.resolve(name);
        List<String> lines = lines(opening, REAL, events);
        Files.write(file, lines);
        List<String> read = new ArrayList<>();
        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
                ResultSet rows = duckdb.createStatement()
                        .executeQuery("SELECT * FROM read_csv('" + file + "', delim = '\t', quote = '', escape = '',"
                                + " header = " + header + ", all_varchar = true, auto_detect = false, columns = {"
                                + columns(width) + "})")) {
            assertThat(rows.getMetaData().getColumnCount()).isEqualTo(width);
            while (rows.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 1; i <= width; i++) {
                    cells.add(rows.getString(i) == null ? "" : rows.getString(i));
                }
                read.add(String.join("\t", cells));
            }
        }
        assertThat(read).hasSize(2).isEqualTo(header ? lines.subList(1, lines.size()) : lines);
    }

    private static String columns(int width) {
        List<String> columns = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            columns.add("'c" + i + "': 'VARCHAR'");
        }
        return String.join(", ", columns);
    }

    private static org.acta.model.Claim sending(String id) {
        return Samples.claim(id, EventType.AID, "074", List.of(Samples.KENYA), List.of(Samples.HAITI), Samples.DONE);
    }

    private static Event told(org.acta.model.Reality reality) {
        return Samples.event(
                "e-" + reality.hashCode(),
                Samples.claim("c", EventType.AID, "074", List.of(Samples.KENYA), List.of(Samples.HAITI), reality));
    }

    private static List<String> lines(Opening opening, Choice choice, Event... events) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Export export = opening.open(choice, out)) {
            for (Event event : events) {
                export.event(event);
            }
        }
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static Map<String, String> one(List<String> names, List<String> lines) {
        assertThat(lines).hasSize(1);
        String[] cells = lines.get(0).split("\t", -1);
        assertThat(cells).hasSameSizeAs(names.toArray());
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i++) {
            row.put(names.get(i), cells[i]);
        }
        return row;
    }
}
