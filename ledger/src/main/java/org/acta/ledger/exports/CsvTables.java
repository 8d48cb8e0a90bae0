package org.acta.ledger.exports;

import static org.acta.ledger.exports.Column.of;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.acta.ledger.entry.Entry;
import org.acta.ledger.entry.Event;
import org.acta.ledger.entry.Revision;
import org.acta.model.Actor;
import org.acta.model.Agreement;
import org.acta.model.Attribution;
import org.acta.model.Claim;
import org.acta.model.Quantity;
import org.acta.model.Story;
import org.acta.model.When;
import org.acta.records.Cameo;
import org.acta.records.Names;
import org.jspecify.annotations.Nullable;

/**
 * Everything as tables of comma-separated values under headers, in a folder: documents, claims, sides (who does it to whom), sources (who says so),
 * quantities, agreements, parties, links, and events (which claims tell them). A claim is named by its key in all of them.
 */
final class CsvTables implements Export {

    /** Something of a claim, with its place in the order of the claim. */
    private record Part<T>(String claim, String role, int place, T of) {}

    /** Something of an agreement. */
    private record Term<T>(String document, String agreement, T of) {}

    private static final Layout<Story> DOCUMENTS = Layout.of(
            of("document", Story::id),
            of("revision", Story::revision),
            of("url", Story::url),
            of("outlet", s -> s.outlet() == null ? null : s.outlet().name()),
            of("outlet_country", s -> s.outlet() == null ? null : s.outlet().country()),
            of("ownership", s -> s.outlet() == null ? null : Names.of(s.outlet().ownership())),
            of("headline", Story::headline),
            of("published", Story::published),
            of("updated", Story::updated),
            of("language", Story::language),
            of("text", Story::text));

    private static final Layout<Claim> CLAIMS = Layout.of(
            of("claim", CsvTables::key),
            of("document", Claim::document),
            of("revision", Claim::revision),
            of("type", c -> c.event().type()),
            of("mode", c -> c.event().mode()),
            of("contexts", c -> String.join(";", c.event().contexts())),
            of("cameo", c -> c.event().cameo()),
            of("quad", c -> c.event().type().quad()),
            of("intensity", c -> Cameo.of(c.event().cameo()).scale()),
            of("reciprocal", Claim::reciprocal),
            of("start", c -> c.when() == null ? null : c.when().start()),
            of("end", c -> c.when() == null ? null : c.when().end()),
            of("precision", c -> precision(c.when())),
            of("basis", c -> c.when() == null ? null : Names.of(c.when().basis())),
            of("place", c -> c.where() == null ? null : c.where().name()),
            of("place_country", c -> c.where() == null ? null : c.where().country()),
            of("latitude", c -> c.where() == null ? null : c.where().latitude()),
            of("longitude", c -> c.where() == null ? null : c.where().longitude()),
            of("agreement", Claim::agreement),
            of("status", c -> Names.of(c.reality().status())),
            of("polarity", c -> c.reality().negative() ? "negative" : "positive"),
            of("certainty", c -> Names.of(c.reality().certainty())),
            of("condition", c -> c.reality().condition()),
            of("background", c -> c.reality().background()),
            of("trigger", c -> c.evidence().triggerText()),
            of("sentence", c -> c.evidence().text()),
            of("confidence", Claim::confidence),
            of("rule", Claim::rule));

    private static final Layout<Part<Actor>> SIDES = Layout.of(
            of("claim", Part::claim),
            of("role", Part::role),
            of("place", Part::place),
            of("text", p -> p.of().text()),
            of("name", p -> p.of().name()),
            of("kind", p -> Names.of(p.of().kind())),
            of("country", p -> p.of().country()),
            of("org", p -> p.of().org()),
            of("sector", p -> p.of().sector()),
            of("office", p -> p.of().office()),
            of("code", p -> p.of().code()));

    private static final Layout<Part<Attribution>> SOURCES = Layout.of(
            of("claim", Part::claim),
            of("place", Part::place),
            of("text", p -> p.of().source().text()),
            of("name", p -> p.of().source().name()),
            of("code", p -> p.of().source().code()),
            of("ownership", p -> Names.of(p.of().source().ownership())),
            of("cue", p -> p.of().cue()),
            of("quotation", p -> Names.of(p.of().quotation())));

    private static final Layout<Part<Quantity>> QUANTITIES = Layout.of(
            of("claim", Part::claim),
            of("place", Part::place),
            of("value", p -> p.of().value()),
            of("upper", p -> p.of().upper()),
            of("comparator", p -> Names.of(p.of().comparator())),
            of("unit", p -> p.of().unit()),
            of("item", p -> p.of().item()),
            of("text", p -> p.of().text()));

    private static final Layout<Term<Agreement>> AGREEMENTS = Layout.of(
            of("agreement", Term::agreement),
            of("document", Term::document),
            of("name", t -> t.of().name()),
            of("kind", t -> t.of().kind()),
            of("date", t -> t.of().date()),
            of("status", t -> Names.of(t.of().status())),
            of("obligations", t -> String.join(";", t.of().obligations())),
            of("without", t -> String.join(";", t.of().without())),
            of("domains", t -> String.join(";", t.of().domains())));

    private static final Layout<Term<Actor>> PARTIES = Layout.of(
            of("agreement", Term::agreement),
            of("document", Term::document),
            of("text", t -> t.of().text()),
            of("name", t -> t.of().name()),
            of("code", t -> t.of().code()));

    private static final Layout<Term<Agreement.Link>> LINKS = Layout.of(
            of("agreement", Term::agreement),
            of("document", Term::document),
            of("relation", t -> Names.of(t.of().relation())),
            of("other", t -> t.of().agreement()),
            of("name", t -> t.of().name()));

    private static final Layout<Part<Entry>> EVENTS = Layout.of(
            of("event", Part::role),
            of("place", Part::place),
            of("claim", Part::claim));

    private final Sheet<Story> documents;
    private final Sheet<Claim> claims;
    private final Sheet<Part<Actor>> sides;
    private final Sheet<Part<Attribution>> sources;
    private final Sheet<Part<Quantity>> quantities;
    private final Sheet<Term<Agreement>> agreements;
    private final Sheet<Term<Actor>> parties;
    private final Sheet<Term<Agreement.Link>> links;
    private final Sheet<Part<Entry>> events;

    CsvTables(Path folder) throws IOException {
        Files.createDirectories(folder);
        documents = new Sheet<>(folder, "documents", DOCUMENTS);
        claims = new Sheet<>(folder, "claims", CLAIMS);
        sides = new Sheet<>(folder, "sides", SIDES);
        sources = new Sheet<>(folder, "sources", SOURCES);
        quantities = new Sheet<>(folder, "quantities", QUANTITIES);
        agreements = new Sheet<>(folder, "agreements", AGREEMENTS);
        parties = new Sheet<>(folder, "parties", PARTIES);
        links = new Sheet<>(folder, "links", LINKS);
        events = new Sheet<>(folder, "events", EVENTS);
    }

    /** A table being written. */
    private static final class Sheet<T> {

        private final Layout<T> layout;
        private final CsvWriter out;

        Sheet(Path folder, String name, Layout<T> layout) throws IOException {
            this.layout = layout;
            this.out = CsvWriter.builder().build(folder.resolve(name + ".csv"));
            out.writeRecord(layout.names());
        }

        void add(T row) {
            out.writeRecord(layout.row(row));
        }
    }

    @Override
    public void revision(Revision revision) {
        documents.add(revision.story());
        revision.claims().forEach(this::claim);
        for (Agreement agreement : revision.agreements()) {
            String document = revision.story().id();
            agreements.add(new Term<>(document, agreement.id(), agreement));
            agreement.parties().forEach(p -> parties.add(new Term<>(document, agreement.id(), p)));
            agreement.links().forEach(l -> links.add(new Term<>(document, agreement.id(), l)));
        }
    }

    private void claim(Claim claim) {
        claims.add(claim);
        parts(key(claim), "actor", claim.actors()).forEach(sides::add);
        parts(key(claim), "recipient", claim.recipients()).forEach(sides::add);
        parts(key(claim), "source", claim.attribution()).forEach(sources::add);
        parts(key(claim), "quantity", claim.quantities()).forEach(quantities::add);
    }

    private static <T> Stream<Part<T>> parts(String claim, String role, List<T> of) {
        return IntStream.range(0, of.size()).mapToObj(i -> new Part<>(claim, role, i + 1, of.get(i)));
    }

    @Override
    public void event(Event event) {
        for (int i = 0; i < event.entries().size(); i++) {
            Entry entry = event.entries().get(i);
            events.add(new Part<>(entry.key(), event.id(), i + 1, entry));
        }
    }

    private static String key(Claim claim) {
        return claim.document() + "/" + claim.revision() + "/" + claim.id();
    }

    private static @Nullable String precision(@Nullable When when) {
        return when == null ? null : Names.of(when.precision());
    }

    @Override
    public void close() throws IOException {
        for (Sheet<?> sheet : List.of(
                documents, claims, sides, sources, quantities, agreements, parties, links, events)) {
            sheet.out.close();
        }
    }
}
