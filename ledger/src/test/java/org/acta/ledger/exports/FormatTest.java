package org.acta.ledger.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.acta.Acta;
import org.acta.ledger.entry.Entry;
import org.acta.ledger.entry.Event;
import org.acta.ledger.entry.Publication;
import org.acta.ledger.entry.Review;
import org.acta.ledger.entry.Revision;
import org.acta.ledger.revisions.Read;
import org.acta.model.Agreement;
import org.acta.model.Claim;
import org.acta.model.Story;
import org.acta.records.RecordReader;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class FormatTest {

    private static final Revision SPANISH = Read.file("../examples/es-visita-pyongyang-2024.html");
    private static final Revision ENGLISH = Read.file("../examples/en-cairo-visit-2024.html");
    private static final List<Revision> REVISIONS = List.of(SPANISH, ENGLISH);
    private static final Choice CHOICE = new Choice(false, false, "", "Acta 1", Acta.load()::sentencesIn);

    @Test
    void jsonLinesAreTheRecords() throws IOException {
        List<String> lines = new String(written(Format.JSONL), StandardCharsets.UTF_8)
                .lines()
                .toList();
        Story story = RecordReader.story(lines.get(0));
        assertThat(story.text()).isEqualTo(SPANISH.story().text());
        RecordReader reader = new RecordReader(story.text());
        List<String> read = lines.stream()
                .filter(l -> l.contains("\"type\":\"claim\"") && l.contains(story.id()))
                .map(l -> reader.claim(l).id())
                .toList();
        assertThat(read).isEqualTo(SPANISH.claims().stream().map(Claim::id).toList());
        assertThat(lines).anyMatch(l -> l.startsWith("{\"type\":\"event\",\"id\":\"e-"));
    }

    @Test
    void csvTablesHoldEverything(@TempDir Path folder) throws IOException {
        write(Format.CSV.open(CHOICE, folder));
        assertThat(rows(folder, "documents"))
                .extracting(r -> r.getField("text"))
                .containsExactly(SPANISH.story().text(), ENGLISH.story().text());
        assertThat(rows(folder, "claims")).hasSize(claims().size());
        assertThat(rows(folder, "claims").get(0).getField("sentence"))
                .isEqualTo(SPANISH.claims().get(0).evidence().text());
        assertThat(rows(folder, "sides")).hasSize((int) claims().stream()
                .mapToLong(c -> c.actors().size() + c.recipients().size())
                .sum());
        assertThat(rows(folder, "sources")).hasSize((int)
                claims().stream().mapToLong(c -> c.attribution().size()).sum());
        assertThat(rows(folder, "agreements")).hasSize((int)
                REVISIONS.stream().mapToLong(r -> r.agreements().size()).sum());
        assertThat(rows(folder, "events")).hasSize(claims().size());
        Set<String> keys =
                rows(folder, "claims").stream().map(r -> r.getField("claim")).collect(Collectors.toSet());
        for (String table : List.of("sides", "sources", "quantities", "events")) {
            assertThat(rows(folder, table)).allMatch(r -> keys.contains(r.getField("claim")));
        }
    }

    @Test
    void trigHasAGraphForEachStory() throws IOException {
        Model model = Rio.parse(new ByteArrayInputStream(written(Format.TRIG)), RDFFormat.TRIG);
        assertThat(model.contexts())
                .contains(Vocabulary.graph(SPANISH.story()), Vocabulary.graph(ENGLISH.story()))
                .hasSize(3);
        assertThat(model.filter(null, RDF.TYPE, Vocabulary.term("sem:Event"), Vocabulary.graph(SPANISH.story())))
                .hasSize(SPANISH.claims().size());
        assertThat(model.filter(null, Vocabulary.term("prov:specializationOf"), null))
                .hasSize(claims().size());
    }

    @Test
    void turtleHoldsTheSameWithoutGraphs() throws IOException {
        Model trig = Rio.parse(new ByteArrayInputStream(written(Format.TRIG)), RDFFormat.TRIG);
        Model turtle = Rio.parse(new ByteArrayInputStream(written(Format.TURTLE)), RDFFormat.TURTLE);
        assertThat(turtle.subjects()).isEqualTo(trig.subjects());
        assertThat(turtle.predicates()).isEqualTo(trig.predicates());
    }

    @Test
    void jsonLdHoldsTheSame() throws IOException {
        Model trig = Rio.parse(new ByteArrayInputStream(written(Format.TRIG)), RDFFormat.TRIG);
        Model json = Rio.parse(new ByteArrayInputStream(written(Format.JSON_LD)), RDFFormat.JSONLD);
        assertThat(json).containsExactlyInAnyOrderElementsOf(trig);
    }

    @Test
    void linkedDataSayWhoSaidIt() throws IOException {
        Model model = Rio.parse(new ByteArrayInputStream(written(Format.TRIG)), RDFFormat.TRIG);
        Claim told = claims().stream()
                .filter(c -> c.attribution().size() > 1)
                .findFirst()
                .orElseThrow();
        var claim = Vocabulary.claim(told.document(), told.revision(), told.id());
        assertThat(model.filter(claim, Vocabulary.term("prov:wasAttributedTo"), null)
                        .objects())
                .containsExactlyInAnyOrderElementsOf(told.attribution().stream()
                        .map(a -> Vocabulary.actor(a.source()))
                        .collect(Collectors.toSet()));
        assertThat(model.filter(claim, Vocabulary.term("gaf:denotedBy"), null).objects())
                .singleElement()
                .asString()
                .contains("#char=");
    }

    @Test
    void actorGraphCountsWhoActsOnWhom() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Export export = Format.ACTOR_GRAPH.open(CHOICE, out)) {
            export.event(Samples.sending());
            export.event(Samples.sending());
        }
        Document graph = xml(out.toByteArray());
        assertThat(ids(graph, "node")).containsExactly("HTI", "KENGOV");
        Element edge = (Element) graph.getElementsByTagName("edge").item(0);
        assertThat(edge.getAttribute("source")).isEqualTo("KENGOV");
        assertThat(data(edge, "e-events")).isEqualTo("2");
        assertThat(data(edge, "e-material_cooperation")).isEqualTo("2");
        assertThat(data(edge, "e-intensity")).isEqualTo("8.5");
        assertThat(data(edge, "e-first")).isEqualTo("2013-02-03");
    }

    @Test
    void agreementGraphTellsWhatReplacesWhat() throws Exception {
        Document graph = xml(written(Format.AGREEMENT_GRAPH));
        List<Agreement> agreements =
                REVISIONS.stream().flatMap(r -> r.agreements().stream()).toList();
        assertThat(ids(graph, "node"))
                .doesNotHaveDuplicates()
                .containsAll(agreements.stream().map(Agreement::id).toList());
        long links = agreements.stream().mapToLong(a -> a.links().size()).sum();
        NodeList edges = graph.getElementsByTagName("edge");
        List<String> relations = new ArrayList<>();
        for (int i = 0; i < edges.getLength(); i++) {
            relations.add(data((Element) edges.item(i), "e-relation"));
            assertThat(ids(graph, "node")).contains(((Element) edges.item(i)).getAttribute("target"));
        }
        assertThat(relations.stream().filter(r -> !r.equals("party"))).hasSize((int) links);
    }

    @Test
    void nafFindsEveryWordInTheText(@TempDir Path folder) throws Exception {
        write(Format.NAF.open(CHOICE, folder));
        Document naf = xml(Files.readAllBytes(folder.resolve(SPANISH.story().id() + ".naf")));
        String raw = naf.getElementsByTagName("raw").item(0).getTextContent();
        int[] points = raw.codePoints().toArray();
        NodeList words = naf.getElementsByTagName("wf");
        assertThat(words.getLength()).isGreaterThan(300);
        for (int i = 0; i < words.getLength(); i++) {
            Element word = (Element) words.item(i);
            int offset = Integer.parseInt(word.getAttribute("offset"));
            assertThat(new String(points, offset, Integer.parseInt(word.getAttribute("length"))))
                    .isEqualTo(word.getTextContent());
        }
        Set<String> defined =
                Stream.of("wf", "term").flatMap(n -> ids(naf, n).stream()).collect(Collectors.toSet());
        assertThat(defined).hasSize(ids(naf, "wf").size() + ids(naf, "term").size());
        assertThat(ids(naf, "target")).isNotEmpty().allMatch(defined::contains);
        assertThat(naf.getElementsByTagName("predicate").getLength())
                .isEqualTo(SPANISH.claims().size());
        NodeList predicates = naf.getElementsByTagName("predicate");
        for (int i = 0; i < predicates.getLength(); i++) {
            assertThat(((Element) predicates.item(i))
                            .getElementsByTagName("target")
                            .getLength())
                    .isPositive();
        }
    }

    @Test
    void reviewsBecomeClaimReviews() throws IOException {
        Entry entry = events().get(0).entries().get(0);
        Review review = new Review(
                Review.Kind.CLAIM,
                entry.claim().id(),
                null,
                Review.Verdict.REJECT,
                null,
                null,
                "Ana Prieto",
                Instant.parse("2024-07-01T10:00:00Z"),
                "The text says no such thing.");
        JsonNode json = new ObjectMapper().readTree(ClaimReviews.of(entry, review));
        assertThat(json.get("@type").asText()).isEqualTo("ClaimReview");
        assertThat(json.get("claimReviewed").asText())
                .isEqualTo(entry.claim().evidence().text());
        assertThat(json.get("author").get("name").asText()).isEqualTo("Ana Prieto");
        assertThat(json.get("datePublished").asText()).isEqualTo("2024-07-01");
        assertThat(json.get("reviewRating").get("ratingValue").asInt()).isEqualTo(1);
        assertThat(json.get("itemReviewed").get("appearance").get("url").asText())
                .isEqualTo(entry.publication().url());
    }

    @Test
    void severalFilesNeedAFolder() {
        assertThatThrownBy(() -> Format.CSV.open(CHOICE, new ByteArrayOutputStream()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Each claim an event of its own. */
    private static List<Event> events() {
        return REVISIONS.stream()
                .flatMap(r -> r.claims().stream()
                        .map(c -> new Event(
                                "e-" + c.id(), List.of(new Entry(c, Publication.of(r.story(), Samples.RECORDED))))))
                .toList();
    }

    private static List<Claim> claims() {
        return REVISIONS.stream().flatMap(r -> r.claims().stream()).toList();
    }

    private static byte[] written(Format format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(format.open(CHOICE, out));
        return out.toByteArray();
    }

    private static void write(Export opened) throws IOException {
        try (Export export = opened) {
            for (Revision revision : REVISIONS) {
                export.revision(revision);
            }
            for (Event event : events()) {
                export.event(event);
            }
        }
    }

    private static List<NamedCsvRecord> rows(Path folder, String table) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(folder.resolve(table + ".csv"))) {
            return rows.stream().toList();
        }
    }

    private static Document xml(byte[] bytes) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }

    private static List<String> ids(Document document, String element) {
        NodeList found = document.getElementsByTagName(element);
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            ids.add(((Element) found.item(i)).getAttribute("id"));
        }
        return ids;
    }

    private static String data(Element of, String key) {
        NodeList data = of.getElementsByTagName("data");
        for (int i = 0; i < data.getLength(); i++) {
            if (((Element) data.item(i)).getAttribute("key").equals(key)) {
                return data.item(i).getTextContent();
            }
        }
        return "";
    }
}
