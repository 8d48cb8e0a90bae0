package org.acta.records;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.acta.model.Actor;
import org.acta.model.Agreement;
import org.acta.model.Attribution;
import org.acta.model.Claim;
import org.acta.model.EventCode;
import org.acta.model.EventType;
import org.acta.model.Evidence;
import org.acta.model.Ownership;
import org.acta.model.Place;
import org.acta.model.Quantity;
import org.acta.model.Reality;
import org.acta.model.Sector;
import org.acta.model.Span;
import org.acta.model.Story;
import org.acta.model.When;
import org.jspecify.annotations.Nullable;

/**
 * Reads the records of one story back: the inverse of {@link Records}. What records do not hold is left empty: how an actor was found, where
 * in the sentence a quantity stands, the zone of an outlet.
 */
public final class RecordReader {

    private static final Span NOWHERE = new Span(0, 0);
    private static final int NO_WORD = -1;

    private final CodePoints points;

    /** @param text of the story that the records are about; their offsets count its code points */
    public RecordReader(String text) {
        this.points = new CodePoints(text);
    }

    /** The story of a {@code document} record. */
    public static Story story(String document) {
        Fields record = Fields.of(document);
        return StoryRecord.read(record, record.need("text"));
    }

    /** The story of a {@code document} record whose text is kept apart. */
    public static Story story(String page, String text) {
        return StoryRecord.read(Fields.of(page), text);
    }

    /** Does every character of the text count as one, so that its records are read with any such text, the empty one say? */
    public static boolean plain(String text) {
        return CodePoints.same(text);
    }

    /** The claim of a {@code claim} record. */
    public Claim claim(String line) {
        Fields record = Fields.of(line);
        try {
            return claim(record);
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            throw new BadRecord(String.valueOf(e.getMessage()), e);
        }
    }

    private Claim claim(Fields record) {
        return new Claim(
                record.need("id"),
                record.need("document"),
                record.count("revision"),
                record.needed("event", RecordReader::event),
                record.list("actors", this::actor),
                record.list("recipients", this::actor),
                record.yes("reciprocal"),
                record.object("when", RecordReader::when),
                record.object("where", RecordReader::place),
                record.text("agreement"),
                record.list("quantities", RecordReader::quantity),
                record.list("attribution", this::attribution),
                reality(record),
                record.needed("evidence", this::evidence),
                record.number("confidence"),
                record.need("rule"));
    }

    private static EventCode event(Fields event) {
        return new EventCode(
                event.name("plover", EventType.class),
                event.text("mode"),
                event.texts("contexts"),
                event.need("cameo"));
    }

    private static When when(Fields when) {
        return new When(
                day(when.text("start")),
                day(when.text("end")),
                when.name("precision", When.Precision.class),
                when.text("text"),
                when.name("basis", When.Basis.class));
    }

    private static @Nullable LocalDate day(@Nullable String day) {
        return day == null ? null : LocalDate.parse(day);
    }

    private static Place place(Fields place) {
        return new Place(
                place.textOrEmpty("text"),
                place.textOrEmpty("name"),
                place.text("country"),
                place.numberOrNull("latitude"),
                place.numberOrNull("longitude"));
    }

    private static Quantity quantity(Fields quantity) {
        return new Quantity(
                quantity.number("value"),
                quantity.numberOrNull("upper"),
                quantity.name("comparator", Quantity.Comparator.class),
                quantity.text("unit"),
                quantity.text("item"),
                quantity.textOrEmpty("text"),
                NOWHERE,
                NO_WORD,
                quantity.list("equivalents", RecordReader::quantity));
    }

    private static Reality reality(Fields claim) {
        return new Reality(
                claim.name("status", Reality.Status.class),
                "negative".equals(claim.text("polarity")),
                claim.name("certainty", Reality.Certainty.class),
                claim.object("condition", condition -> condition.need("text")),
                claim.yes("background"));
    }

    private Attribution attribution(Fields link) {
        return new Attribution(
                link.needed("source", this::actor),
                link.textOrEmpty("cue"),
                link.name("quotation", Attribution.Quotation.class),
                span(link));
    }

    private Actor actor(Fields actor) {
        return new Actor(
                actor.textOrEmpty("text"),
                actor.text("name"),
                actor.name("kind", Actor.Kind.class),
                actor.text("country"),
                actor.text("org"),
                actor.name("sector", Sector.UNK),
                actor.text("office"),
                actor.name("ownership", Ownership.UNKNOWN),
                span(actor),
                "");
    }

    private Evidence evidence(Fields evidence) {
        Fields trigger = evidence.needed("trigger", fields -> fields);
        return new Evidence(
                evidence.count("segment"),
                span(evidence),
                evidence.textOrEmpty("text"),
                span(trigger),
                trigger.textOrEmpty("text"));
    }

    private Span span(Fields fields) {
        return new Span(points.offset(fields.count("start")), points.offset(fields.count("end")));
    }

    /** The agreement of an {@code agreement} record. */
    public Agreement agreement(String line) {
        Fields record = Fields.of(line);
        try {
            return agreement(record);
        } catch (IllegalArgumentException e) {
            throw new BadRecord(String.valueOf(e.getMessage()), e);
        }
    }

    private Agreement agreement(Fields record) {
        List<Agreement.Link> links = new ArrayList<>();
        for (Agreement.Relation relation : Agreement.Relation.values()) {
            links.addAll(record.list(Names.of(relation).replace('-', '_'), link -> link(relation, link)));
        }
        return new Agreement(
                record.need("id"),
                record.need("name"),
                record.texts("aliases"),
                record.textOrEmpty("kind"),
                record.list("parties", this::actor),
                record.text("date"),
                record.name("status", Agreement.Status.class),
                record.texts("obligations"),
                record.texts("without"),
                record.texts("domains"),
                links,
                record.texts("claims"),
                record.list("evidence", this::evidence));
    }

    private Agreement.Link link(Agreement.Relation relation, Fields link) {
        return new Agreement.Link(
                relation,
                link.need("agreement"),
                link.textOrEmpty("name"),
                link.needed("evidence", this::evidence),
                link.list("attribution", this::attribution));
    }
}
