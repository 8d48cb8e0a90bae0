package org.acta.ledger.exports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.acta.ledger.entry.Entry;
import org.acta.ledger.entry.Event;
import org.acta.ledger.entry.Publication;
import org.acta.model.Actor;
import org.acta.model.Attribution;
import org.acta.model.Claim;
import org.acta.model.EventCode;
import org.acta.model.EventType;
import org.acta.model.Evidence;
import org.acta.model.Outlet;
import org.acta.model.Ownership;
import org.acta.model.Place;
import org.acta.model.Reality;
import org.acta.model.Sector;
import org.acta.model.Span;
import org.acta.model.When;
import org.jspecify.annotations.Nullable;

/** Events made by hand. */
final class Samples {

    static final Instant RECORDED = Instant.parse("2024-03-25T08:15:30Z");

    static final Actor KENYA = state("Kenya", "KEN");
    static final Actor HAITI = state("Haiti", "HTI");
    static final Actor RUTO = new Actor(
            "President Ruto",
            "William Ruto",
            Actor.Kind.PERSON,
            "KEN",
            null,
            Sector.GOV,
            "president",
            Ownership.UNKNOWN,
            new Span(0, 14),
            "test");
    static final Actor UNITED_NATIONS = new Actor(
            "the U.N.",
            "United Nations",
            Actor.Kind.IGO,
            null,
            "UNO",
            Sector.IGO,
            null,
            Ownership.UNKNOWN,
            new Span(5, 13),
            "test");

    static final Reality DONE = reality(Reality.Status.DONE, false, Reality.Certainty.CERTAIN);

    private Samples() {}

    static Actor state(String name, String country) {
        return new Actor(
                name,
                name,
                Actor.Kind.STATE,
                country,
                null,
                Sector.UNK,
                null,
                Ownership.UNKNOWN,
                new Span(0, name.length()),
                "test");
    }

    static Reality reality(Reality.Status status, boolean negative, Reality.Certainty certainty) {
        return new Reality(status, negative, certainty, null, false);
    }

    /** On 3 February 2013 in Port-au-Prince. */
    static Claim claim(
            String id, EventType type, String cameo, List<Actor> actors, List<Actor> recipients, Reality reality) {
        return new Claim(
                id,
                "story",
                1,
                new EventCode(type, "assist", List.of("military", "economic"), cameo),
                actors,
                recipients,
                false,
                day(2013, 2, 3),
                new Place("Port-au-Prince", "Port-au-Prince", "HTI", 18.54, -72.34),
                null,
                List.of(),
                List.of(),
                reality,
                new Evidence(3, new Span(100, 140), "Kenya sent\tpolice to Haiti.", new Span(106, 110), "sent"),
                0.8,
                "test");
    }

    static When day(int year, int month, int day) {
        LocalDate date = LocalDate.of(year, month, day);
        return new When(date, date, When.Precision.DAY, "that day", When.Basis.EXPLICIT);
    }

    /** The same claim, mutual. */
    static Claim mutual(Claim claim) {
        return with(claim, true, claim.when());
    }

    /** The same claim at another time. */
    static Claim at(Claim claim, @Nullable When when) {
        return with(claim, claim.reciprocal(), when);
    }

    private static Claim with(Claim claim, boolean reciprocal, @Nullable When when) {
        return new Claim(
                claim.id(),
                claim.document(),
                claim.revision(),
                claim.event(),
                claim.actors(),
                claim.recipients(),
                reciprocal,
                when,
                claim.where(),
                claim.agreement(),
                claim.quantities(),
                List.<Attribution>of(),
                claim.reality(),
                claim.evidence(),
                claim.confidence(),
                claim.rule());
    }

    static Event event(String id, Claim... claims) {
        return new Event(
                id,
                List.of(claims).stream()
                        .map(c -> new Entry(c, publication("story")))
                        .toList());
    }

    static Publication publication(String document) {
        return new Publication(
                document,
                1,
                new Outlet("Harbour Post", "GBR", Ownership.PRIVATE, null),
                List.of(),
                "Police for Haiti",
                "https://harbourpost.example/" + document,
                LocalDate.of(2013, 2, 4),
                "en",
                RECORDED);
    }

    /** Kenya, by its president, sent police to Haiti. */
    static Event sending() {
        return event("e1", claim("c1", EventType.AID, "074", List.of(RUTO), List.of(HAITI), DONE));
    }
}
