package org.acta.ledger.joining;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.acta.ledger.entry.Entry;
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
import org.acta.model.Quantity;
import org.acta.model.Reality;
import org.acta.model.Sector;
import org.acta.model.Span;
import org.acta.model.When;
import org.jspecify.annotations.Nullable;

/** A claim being written down for a test: only what matters is said, the rest is as in a plain report. */
public final class Draft {

    private static final Instant NOON = Instant.parse("2025-01-01T12:00:00Z");

    private final EventType type;
    private final String cameo;
    private String document = "one";
    private String sentence = "";
    private String trigger = "";
    private String published = "2024-06-20";
    private final List<Actor> actors = new ArrayList<>();
    private final List<Actor> recipients = new ArrayList<>();
    private final List<Quantity> quantities = new ArrayList<>();
    private final List<Attribution> chain = new ArrayList<>();
    private final List<String> agencies = new ArrayList<>();
    private Outlet outlet = new Outlet("The Daily Reader", null, Ownership.UNKNOWN, null);
    private @Nullable When when;
    private @Nullable Place where;
    private @Nullable String agreement;
    private @Nullable String headline;
    private boolean reciprocal;
    private Reality.Status status = Reality.Status.DONE;
    private boolean negative;

    private Draft(EventType type, String cameo) {
        this.type = type;
        this.cameo = cameo;
    }

    public static Draft of(EventType type, String cameo) {
        return new Draft(type, cameo);
    }

    /** A state's government. */
    public static Actor state(String country) {
        return actor(country, null, Actor.Kind.GOVERNMENT, Sector.GOV, Ownership.UNKNOWN);
    }

    /** Somebody who governs. */
    public static Actor person(String country, String name) {
        return actor(country, name, Actor.Kind.PERSON, Sector.GOV, Ownership.UNKNOWN);
    }

    public static Actor media(String name, Ownership ownership) {
        return actor(null, name, Actor.Kind.MEDIA, Sector.MED, ownership);
    }

    public static Actor actor(
            @Nullable String country, @Nullable String name, Actor.Kind kind, Sector sector, Ownership ownership) {
        String text = name != null ? name : String.valueOf(country);
        return new Actor(text, name, kind, country, null, sector, null, ownership, new Span(0, 0), "test");
    }

    public Draft in(String document) {
        this.document = document;
        return this;
    }

    /** The sentence, with its trigger. */
    public Draft words(String sentence, String trigger) {
        this.sentence = sentence;
        this.trigger = trigger;
        return this;
    }

    public Draft published(String day) {
        published = day;
        return this;
    }

    public Draft headline(String headline) {
        this.headline = headline;
        return this;
    }

    public Draft by(Actor... actors) {
        this.actors.addAll(List.of(actors));
        return this;
    }

    public Draft to(Actor... recipients) {
        this.recipients.addAll(List.of(recipients));
        return this;
    }

    public Draft together() {
        reciprocal = true;
        return this;
    }

    /** A day, or a month {@code 2024-06}, or a year. */
    public Draft on(String time) {
        switch (time.length()) {
            case 4 -> when(time + "-01-01", time + "-12-31", When.Precision.YEAR);
            case 7 -> when(time + "-01", YearMonth.parse(time).atEndOfMonth().toString(), When.Precision.MONTH);
            default -> when(time, time, When.Precision.DAY);
        }
        return this;
    }

    private void when(String start, String end, When.Precision precision) {
        when = new When(LocalDate.parse(start), LocalDate.parse(end), precision, "then", When.Basis.EXPLICIT);
    }

    public Draft at(String place, String country) {
        where = new Place(place, place, country, null, null);
        return this;
    }

    public Draft under(String agreement) {
        this.agreement = agreement;
        return this;
    }

    public Draft amount(double value, Quantity.Comparator comparator, String unit) {
        quantities.add(
                new Quantity(value, null, comparator, unit, null, value + " " + unit, new Span(0, 0), 0, List.of()));
        return this;
    }

    /** Who says so, outermost first. */
    public Draft saidBy(Actor... sources) {
        for (Actor source : sources) {
            chain.add(new Attribution(source, "said", Attribution.Quotation.INDIRECT, new Span(0, 0)));
        }
        return this;
    }

    public Draft agency(String agency) {
        agencies.add(agency);
        return this;
    }

    public Draft from(Outlet outlet) {
        this.outlet = outlet;
        return this;
    }

    public Draft planned() {
        status = Reality.Status.PLANNED;
        return this;
    }

    public Draft denied() {
        negative = true;
        return this;
    }

    /** Done: where no time was said, the day of publication. */
    public Entry entry() {
        LocalDate day = LocalDate.parse(published);
        When then = when != null || status == Reality.Status.PLANNED
                ? when
                : new When(day, day, When.Precision.DAY, null, When.Basis.PUBLICATION);
        String text = sentence.isEmpty() ? type + " " + actors + recipients + then : sentence;
        int at = Math.max(0, text.indexOf(trigger));
        Claim claim = new Claim(
                Integer.toHexString((document + text + trigger + type).hashCode()),
                document,
                1,
                new EventCode(type, null, List.of(), cameo),
                actors,
                recipients,
                reciprocal,
                then,
                where,
                agreement,
                quantities,
                chain,
                new Reality(status, negative, Reality.Certainty.CERTAIN, null, false),
                new Evidence(0, new Span(0, text.length()), text, new Span(at, at + trigger.length()), trigger),
                1,
                "test");
        return new Entry(claim, new Publication(document, 1, outlet, agencies, headline, null, day, "en", NOON));
    }
}
