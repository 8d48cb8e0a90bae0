package org.acta.ledger.exports;

import static org.acta.ledger.exports.Column.column;
import static org.acta.ledger.exports.Column.empty;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.acta.ledger.entry.Entry;
import org.acta.ledger.entry.Publication;
import org.acta.model.Actor;

/**
 * GDELT 2.0's table of mentions: 16 columns, no header; one row for each claim about an event. {@code SentenceID} counts the parts of the page
 * (headline, paragraphs…), from 1. Offsets count into the page's text. Nothing is translated and no tone is measured.
 */
final class GdeltMentions {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

    private static final int WEB = 1;
    private static final int CITATION_ONLY = 2;
    private static final int PERCENT = 100;

    /** An entry as a mention of a dyad. */
    record Mention(Dyad dyad, Entry entry) {

        Publication publication() {
            return entry.publication();
        }
    }

    private GdeltMentions() {}

    static Layout<Mention> layout() {
        return Layout.of(
                column("GLOBALEVENTID", m -> m.dyad().number()),
                column(
                        "EventTimeDate",
                        m -> time(
                                m.dyad().event().entries().get(0).publication().recorded())),
                column("MentionTimeDate", m -> time(m.publication().recorded())),
                column("MentionType", m -> m.publication().url() != null ? WEB : CITATION_ONLY),
                column("MentionSourceName", m -> Dyad.outlet(m.publication())),
                column("MentionIdentifier", m -> Dyad.address(m.publication())),
                column("SentenceID", m -> m.entry().claim().evidence().segment() + 1),
                column("Actor1CharOffset", m -> offset(m.entry().claim().actors())),
                column("Actor2CharOffset", m -> offset(m.entry().claim().recipients())),
                column(
                        "ActionCharOffset",
                        m -> m.entry().claim().evidence().trigger().start()),
                column("InRawText", m -> 1),
                column("Confidence", m -> Math.round(m.entry().claim().confidence() * PERCENT)),
                empty("MentionDocLen"),
                empty("MentionDocTone"),
                empty("MentionDocTranslationInfo"),
                empty("Extras"));
    }

    /** {@code -1} where nobody is named. */
    private static int offset(List<Actor> actors) {
        return actors.isEmpty() ? -1 : actors.get(0).span().start();
    }

    static String time(Instant time) {
        return TIME.format(time);
    }
}
