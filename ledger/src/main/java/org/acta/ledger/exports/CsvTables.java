package org.acta.ledger.exports;

import static org.acta.ledger.exports.Column.column;

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
            column("document", Story::id),
            column("revision", Story::revision),
            column("url", Story::url),
            column("outlet", s -> s.outlet() == null ? null : s.outlet().name()),
            column("outlet_country", s -> s.outlet() == null ? null : s.outlet().country()),
            column(
                    "ownership",
                    s -> s.outlet() == null ? null : Names.of(s.outlet().ownership())),
            column("headline", Story::headline),
            column("published", Story::published),
            column("updated", Story::updated),
            column("language", Story::language),
            column("text", Story::text));

    private static final Layout<Claim> CLAIMS = Layout.of(
            column("claim", CsvTables::key),
            column("document", Claim::document),
            column("revision", Claim::revision),
            column("type", c -> c.event().type()),
            column("mode", c -> c.event().mode()),
            column("contexts", c -> String.join(";", c.event().contexts())),
            column("cameo", c -> c.event().cameo()),
            column("quad", c -> c.event().type().quad()),
            column("intensity", c -> Cameo.of(c.event().cameo()).scale()),
            column("reciprocal", Claim::reciprocal),
            column("start", c -> c.when() == null ? null : c.when().start()),
            column("end", c -> c.when() == null ? null : c.when().end()),
            column("precision", c -> precision(c.when())),
            column("basis", c -> c.when() == null ? null : Names.of(c.when().basis())),
            column("place", c -> c.where() == null ? null : c.where().name()),
            column("place_country", c -> c.where() == null ? null : c.where().country()),
            column("latitude", c -> c.where() == null ? null : c.where().latitude()),
            column("longitude", c -> c.where() == null ? null : c.where().longitude()),
            column("agreement", Claim::agreement),
            column("status", c -> Names.of(c.reality().status())),
            column("polarity", c -> c.reality().negative() ? "negative" : "positive"),
            column("certainty", c -> Names.of(c.reality().certainty())),
            column("condition", c -> c.reality().condition()),
            column("background", c -> c.reality().background()),
            column("trigger", c -> c.evidence().triggerText()),
            column("sentence", c -> c.evidence().text()),
            column("confidence", Claim::confidence),
            column("rule", Claim::rule));

    private static final Layout<Part<Actor>> SIDES = Layout.of(
            column("claim", Part::claim),
            column("role", Part::role),
            column("place", Part::place),
            column("text", p -> p.of().text()),
            column("name", p -> p.of().name()),
            column("kind", p -> Names.of(p.of().kind())),
            column("country", p -> p.of().country()),
            column("org", p -> p.of().org()),
            column("sector", p -> p.of().sector()),
            column("office", p -> p.of().office()),
            column("code", p -> p.of().code()));

    private static final Layout<Part<Attribution>> SOURCES = Layout.of(
            column("claim", Part::claim),
            column("place", Part::place),
            column("text", p -> p.of().source().text()),
            column("name", p -> p.of().source().name()),
            column("code", p -> p.of().source().code()),
            column("ownership", p -> Names.of(p.of().source().ownership())),
            column("cue", p -> p.of().cue()),
            column("quotation", p -> Names.of(p.of().quotation())));

    private static final Layout<Part<Quantity>> QUANTITIES = Layout.of(
            column("claim", Part::claim),
            column("place", Part::place),
            column("value", p -> p.of().value()),
            column("upper", p -> p.of().upper()),
            column("comparator", p -> Names.of(p.of().comparator())),
            column("unit", p -> p.of().unit()),
            column("item", p -> p.of().item()),
            column("text", p -> p.of().text()));

    private static final Layout<Term<Agreement>> AGREEMENTS = Layout.of(
            column("agreement", Term::agreement),
            column("document", Term::document),
            column("name", t -> t.of().name()),
            column("kind", t -> t.of().kind()),
            column("date", t -> t.of().date()),
            column("status", t -> Names.of(t.of().status())),
            column("obligations", t -> String.join(";", t.of().obligations())),
            column("without", t -> String.join(";", t.of().without())),
            column("domains", t -> String.join(";", t.of().domains())));

    private static final Layout<Term<Actor>> PARTIES = Layout.of(
            column("agreement", Term::agreement),
            column("document", Term::document),
            column("text", t -> t.of().text()),
            column("name", t -> t.of().name()),
            column("code", t -> t.of().code()));

    private static final Layout<Term<Agreement.Link>> LINKS = Layout.of(
            column("agreement", Term::agreement),
            column("document", Term::document),
            column("relation", t -> Names.of(t.of().relation())),
            column("other", t -> t.of().agreement()),
            column("name", t -> t.of().name()));

    private static final Layout<Part<Entry>> EVENTS =
            Layout.of(column("event", Part::role), column("place", Part::place), column("claim", Part::claim));

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
        for (Sheet<?> sheet :
                List.of(documents, claims, sides, sources, quantities, agreements, parties, links, events)) {
            sheet.out.close();
        }
    }
}
