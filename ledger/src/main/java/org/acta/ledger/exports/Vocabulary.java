package org.acta.ledger.exports;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.acta.model.Actor;
import org.acta.model.Place;
import org.acta.model.Span;
import org.acta.model.Story;
import org.acta.records.CodePoints;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;

/**
 * The names that linked data use: SEM for events, GAF for where a text tells them, PROV for who said it, and our own where there is none. What we
 * name lies under {@code urn:acta:}; a stretch of text is named by its characters (RFC 5147).
 */
final class Vocabulary {

    static final ValueFactory VALUES = SimpleValueFactory.getInstance();

    static final Map<String, String> PREFIXES = Map.of(
            "sem", "http://semanticweb.cs.vu.nl/2009/11/sem/",
            "gaf", "http://groundedannotationframework.org/gaf#",
            "prov", "http://www.w3.org/ns/prov#",
            "dcterms", "http://purl.org/dc/terms/",
            "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
            "xsd", "http://www.w3.org/2001/XMLSchema#",
            "geo", "http://www.w3.org/2003/01/geo/wgs84_pos#",
            "acta", "urn:acta:term:");

    private Vocabulary() {}

    /** A term of a vocabulary: {@code sem:Event}. */
    static IRI term(String name) {
        int colon = name.indexOf(':');
        return VALUES.createIRI(PREFIXES.get(name.substring(0, colon)), name.substring(colon + 1));
    }

    static IRI document(Story story) {
        return revision(story.id(), story.revision());
    }

    static IRI revision(String document, int revision) {
        return name("document", document, Integer.toString(revision));
    }

    /** The named graph of what a story tells. */
    static IRI graph(Story story) {
        return name("claims", story.id(), Integer.toString(story.revision()));
    }

    static IRI claim(String document, int revision, String claim) {
        return name("claim", document, Integer.toString(revision), claim);
    }

    /** A stretch of a document's text. */
    static IRI mention(IRI document, CodePoints points, Span span) {
        return VALUES.createIRI(document + "#char=" + points.of(span.start()) + "," + points.of(span.end()));
    }

    static IRI event(String id) {
        return name("event", id);
    }

    static IRI agreement(String id) {
        return name("agreement", id);
    }

    /** Somebody with a name is the same in every story; somebody without is only whom the code says. */
    static IRI actor(Actor actor) {
        return name("actor", actor.code(), actor.name() != null ? actor.name() : actor.text());
    }

    static IRI place(Place place) {
        return name("place", place.country() == null ? "" : place.country(), place.name());
    }

    static IRI outlet(String name) {
        return name("outlet", name);
    }

    private static IRI name(String kind, String... parts) {
        StringBuilder name = new StringBuilder("urn:acta:").append(kind);
        for (String part : parts) {
            name.append(':')
                    .append(URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"));
        }
        return VALUES.createIRI(name.toString());
    }
}
