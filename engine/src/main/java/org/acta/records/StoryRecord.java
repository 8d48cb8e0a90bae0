package org.acta.records;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.acta.model.Byline;
import org.acta.model.Dateline;
import org.acta.model.Media;
import org.acta.model.Moment;
import org.acta.model.Outlet;
import org.acta.model.Ownership;
import org.acta.model.Segment;
import org.acta.model.Span;
import org.acta.model.Story;
import org.jspecify.annotations.Nullable;

/** The story that a {@code document} record is about. */
final class StoryRecord {

    private StoryRecord() {}

    static Story read(Fields record, String text) {
        try {
            return story(record, text);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new BadRecord(String.valueOf(e.getMessage()), e);
        }
    }

    private static Story story(Fields record, String text) {
        CodePoints points = new CodePoints(text);
        return new Story(
                record.need("id"),
                record.count("revision"),
                record.text("path"),
                record.text("url"),
                record.object("outlet", StoryRecord::outlet),
                record.text("headline"),
                byline(record),
                moment(record.text("published")),
                moment(record.text("updated")),
                record.need("language"),
                record.object("dateline", dateline -> new Dateline(dateline.text("place"), dateline.text("outlet"))),
                record.yes("developing"),
                text,
                record.list("segments", segment -> segment(segment, points)),
                record.list("media", StoryRecord::medium));
    }

    private static Outlet outlet(Fields outlet) {
        return new Outlet(
                outlet.textOrEmpty("name"), outlet.text("country"), outlet.name("ownership", Ownership.UNKNOWN), null);
    }

    private static List<Byline> byline(Fields record) {
        List<Byline> byline = new ArrayList<>();
        record.texts("byline").forEach(name -> byline.add(new Byline(name, Byline.Kind.PERSON, false)));
        record.texts("contributors").forEach(name -> byline.add(new Byline(name, Byline.Kind.PERSON, true)));
        record.texts("agencies").forEach(name -> byline.add(new Byline(name, Byline.Kind.AGENCY, false)));
        return byline;
    }

    private static @Nullable Moment moment(@Nullable String moment) {
        if (moment == null) {
            return null;
        }
        boolean instant = moment.indexOf('T') > 0;
        return instant ? Moment.of(OffsetDateTime.parse(moment)) : Moment.of(LocalDate.parse(moment));
    }

    private static Segment segment(Fields segment, CodePoints points) {
        return new Segment(
                segment.name("kind", Segment.Kind.class),
                segment.textOrEmpty("language"),
                new Span(points.offset(segment.count("start")), points.offset(segment.count("end"))));
    }

    private static Media medium(Fields medium) {
        Fields distributor = medium.object("distributor", fields -> fields);
        return new Media(
                medium.name("kind", Media.Kind.class),
                medium.text("caption"),
                medium.text("photographer"),
                medium.texts("agencies"),
                distributor == null ? null : distributor.text("name"),
                distributor == null ? Ownership.UNKNOWN : distributor.name("ownership", Ownership.UNKNOWN),
                medium.text("duration"));
    }
}
