package org.acta.ledger.exports;

import java.util.List;
import java.util.function.Function;
import org.acta.ledger.entry.Entry;
import org.acta.ledger.entry.Event;
import org.acta.ledger.entry.Revision;
import org.acta.model.Actor;
import org.acta.model.Agreement;
import org.acta.model.Attribution;
import org.acta.model.Claim;
import org.acta.model.Place;
import org.acta.model.Quantity;
import org.acta.model.Segment;
import org.acta.model.Story;
import org.acta.model.When;
import org.acta.records.CodePoints;
import org.acta.records.Names;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.jspecify.annotations.Nullable;

/**
 * The record as statements. What a story tells stands in the story's named graph: each claim is a {@code sem:Event} with its sides, time and place,
 * denoted by words of the text ({@code gaf:denotedBy}) and attributed to its sources ({@code prov:wasAttributedTo}, the innermost first said it; {@code acta:source}
 * with their order). Outside any graph stand the documents with their outlets, and the events that claims of several stories are tellings of
 * ({@code prov:specializationOf}).
 */
final class LinkedData {

    private LinkedData() {}

    static List<Statement> of(Revision revision) {
        Triples triples = new Triples();
        Story story = revision.story();
        document(triples, story);
        triples.in(Vocabulary.graph(story));
        CodePoints points = new CodePoints(story.text());
        for (Claim claim : revision.claims()) {
            claim(triples, claim, story, points);
        }
        for (Agreement agreement : revision.agreements()) {
            agreement(triples, agreement, story.language());
        }
        return triples.all();
    }

    private static void document(Triples triples, Story story) {
        IRI document = Vocabulary.document(story);
        triples.is(document, "prov:Entity");
        triples.text(document, "dcterms:title", story.headline(), language(story.language()));
        triples.text(document, "dcterms:identifier", story.id());
        triples.text(document, "dcterms:language", story.language());
        triples.text(document, "dcterms:source", story.url());
        triples.day(
                document,
                "dcterms:issued",
                story.published() == null ? null : story.published().day());
        IRI graph = Vocabulary.graph(story);
        triples.is(graph, "prov:Bundle");
        triples.link(graph, "prov:wasDerivedFrom", document);
        if (story.outlet() != null) {
            IRI outlet = Vocabulary.outlet(story.outlet().name());
            triples.is(outlet, "prov:Organization");
            triples.text(outlet, "rdfs:label", story.outlet().name());
            triples.text(outlet, "acta:country", story.outlet().country());
            triples.text(outlet, "acta:ownership", Names.of(story.outlet().ownership()));
            triples.link(document, "prov:wasAttributedTo", outlet);
        }
    }

    private static void claim(Triples triples, Claim claim, Story story, CodePoints points) {
        IRI name = Vocabulary.claim(claim.document(), claim.revision(), claim.id());
        triples.is(name, "sem:Event");
        String language = language(story.segments().get(claim.evidence().segment()));
        triples.text(name, "rdfs:label", claim.evidence().text(), language);
        triples.link(
                name, "sem:eventType", Vocabulary.term("acta:" + claim.event().type()));
        triples.text(name, "acta:cameo", claim.event().cameo());
        sides(triples, name, claim);
        time(triples, name, claim.when());
        place(triples, name, claim.where());
        triples.text(name, "acta:status", Names.of(claim.reality().status()));
        triples.text(name, "acta:polarity", claim.reality().negative() ? "negative" : "positive");
        triples.text(name, "acta:certainty", Names.of(claim.reality().certainty()));
        triples.text(name, "acta:condition", claim.reality().condition(), language);
        for (Quantity quantity : claim.quantities()) {
            triples.text(name, "acta:quantity", quantity.text(), language);
        }
        if (claim.agreement() != null) {
            triples.link(name, "acta:agreement", Vocabulary.agreement(claim.agreement()));
        }
        mention(triples, name, claim, story, points);
        sources(triples, name, claim.attribution());
    }

    private static void sides(Triples triples, IRI name, Claim claim) {
        for (Actor actor : claim.actors()) {
            triples.link(name, "acta:actor", actor(triples, actor));
            triples.link(name, "sem:hasActor", Vocabulary.actor(actor));
        }
        for (Actor recipient : claim.recipients()) {
            triples.link(name, "acta:recipient", actor(triples, recipient));
            triples.link(name, "sem:hasActor", Vocabulary.actor(recipient));
        }
    }

    private static IRI actor(Triples triples, Actor actor) {
        IRI name = Vocabulary.actor(actor);
        triples.is(name, "sem:Actor");
        triples.text(name, "rdfs:label", actor.name() != null ? actor.name() : actor.text());
        triples.text(name, "acta:code", actor.code());
        triples.text(name, "acta:country", actor.country());
        return name;
    }

    private static void time(Triples triples, IRI name, @Nullable When when) {
        if (when != null) {
            triples.day(name, "sem:hasBeginTimeStamp", when.start());
            triples.day(name, "sem:hasEndTimeStamp", when.end());
        }
    }

    private static void place(Triples triples, IRI name, @Nullable Place place) {
        if (place != null) {
            IRI where = Vocabulary.place(place);
            triples.is(where, "sem:Place");
            triples.text(where, "rdfs:label", place.name());
            triples.text(where, "acta:country", place.country());
            triples.number(where, "geo:lat", place.latitude());
            triples.number(where, "geo:long", place.longitude());
            triples.link(name, "sem:hasPlace", where);
        }
    }

    private static void mention(Triples triples, IRI name, Claim claim, Story story, CodePoints points) {
        IRI mention = Vocabulary.mention(
                Vocabulary.document(story), points, claim.evidence().trigger());
        IRI sentence = Vocabulary.mention(
                Vocabulary.document(story), points, claim.evidence().sentence());
        triples.link(name, "gaf:denotedBy", mention);
        triples.link(name, "prov:wasQuotedFrom", sentence);
        triples.link(name, "prov:wasDerivedFrom", Vocabulary.document(story));
    }

    /** The chain, outermost first, each link pointing to whom it cites. */
    private static void sources(Triples triples, IRI name, List<Attribution> chain) {
        Function<Integer, IRI> link = i -> Vocabulary.VALUES.createIRI(name + ":source:" + i);
        for (int i = 0; i < chain.size(); i++) {
            Attribution said = chain.get(i);
            IRI step = link.apply(i + 1);
            IRI source = actor(triples, said.source());
            triples.is(step, "prov:Attribution");
            triples.link(name, "prov:qualifiedAttribution", step);
            triples.link(step, "prov:agent", source);
            triples.text(step, "acta:cue", said.cue());
            triples.text(step, "acta:quotation", Names.of(said.quotation()));
            if (i + 1 < chain.size()) {
                triples.link(step, "acta:cites", link.apply(i + 2));
            }
            triples.link(name, "prov:wasAttributedTo", source);
        }
    }

    private static void agreement(Triples triples, Agreement agreement, String language) {
        IRI name = Vocabulary.agreement(agreement.id());
        triples.is(name, "acta:Agreement");
        triples.text(name, "rdfs:label", agreement.name(), language(language));
        triples.text(name, "acta:kind", agreement.kind());
        triples.text(name, "dcterms:date", agreement.date());
        triples.text(name, "acta:status", Names.of(agreement.status()));
        agreement.obligations().forEach(o -> triples.text(name, "acta:obligation", o));
        agreement.parties().forEach(p -> triples.link(name, "acta:party", actor(triples, p)));
        for (Agreement.Link link : agreement.links()) {
            triples.link(name, "acta:" + Names.of(link.relation()), Vocabulary.agreement(link.agreement()));
        }
    }

    static List<Statement> of(Event event) {
        Triples triples = new Triples();
        IRI name = Vocabulary.event(event.id());
        triples.is(name, "sem:Event");
        for (Entry entry : event.entries()) {
            IRI claim = Vocabulary.claim(
                    entry.claim().document(),
                    entry.publication().revision(),
                    entry.claim().id());
            triples.link(claim, "prov:specializationOf", name);
        }
        return triples.all();
    }

    private static String language(Segment segment) {
        return language(segment.language());
    }

    /** {@code und} where it is not known, as language tags have it. */
    private static String language(String language) {
        return language.isEmpty() ? "und" : language;
    }
}
