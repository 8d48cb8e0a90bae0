package org.acta.ledger.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.acta.ledger.entry.Entry;
import org.acta.ledger.entry.Publication;
import org.acta.ledger.store.Snapshot.Numbered;
import org.acta.model.Agreement;
import org.acta.model.Claim;
import org.acta.model.Moment;
import org.acta.model.Outlet;
import org.acta.model.Segment;
import org.acta.model.Story;
import org.acta.records.CodePoints;
import org.acta.records.Names;
import org.acta.records.RecordReader;
import org.acta.records.Records;
import org.jspecify.annotations.Nullable;

/** The rows of one story, its claims and agreements, in a sheet. */
final class StoryRows {

    private final Sheet sheet;
    private final Story story;
    private final Records records;
    private final CodePoints points;

    /** @param story with the number of its revision */
    StoryRows(Sheet sheet, Story story) {
        this.sheet = sheet;
        this.story = story;
        this.records = new Records(story);
        this.points = new CodePoints(story.text());
    }

    void document() {
        sheet.add(Table.DOCUMENT, story.id(), sheet.batch(), story.url());
    }

    void revision(String hash) {
        Outlet outlet = story.outlet();
        sheet.add(
                Table.REVISION,
                story.id(),
                story.revision(),
                sheet.batch(),
                hash,
                story.path(),
                story.url(),
                outlet == null ? null : outlet.name(),
                outlet == null ? null : outlet.country(),
                outlet == null ? null : Names.of(outlet.ownership()),
                String.join("\n", publication().agencies()),
                story.headline(),
                day(story.published()),
                day(story.updated()),
                story.language(),
                story.developing(),
                RecordReader.plain(story.text()),
                story.text(),
                records.page());
        for (int i = 0; i < story.segments().size(); i++) {
            Segment segment = story.segments().get(i);
            sheet.add(
                    Table.SEGMENT,
                    story.id(),
                    story.revision(),
                    sheet.batch(),
                    i,
                    Names.of(segment.kind()),
                    segment.language(),
                    points.of(segment.span().start()),
                    points.of(segment.span().end()));
        }
    }

    private static @Nullable LocalDate day(@Nullable Moment moment) {
        return moment == null ? null : moment.day();
    }

    /** A coding with its claims as kept. */
    record Coded(long number, List<Numbered> claims) {}

    /** What an engine found in the story. */
    Coded coding(String engine, List<Claim> claims, List<Agreement> agreements) {
        long coding = sheet.next();
        List<String> lines = new ArrayList<>();
        ClaimRows claimRows = new ClaimRows(sheet.rows(), points);
        List<Numbered> numbered = new ArrayList<>();
        Publication publication = publication();
        long firstClaim = sheet.peek();
        for (Claim claim : claims) {
            Claim kept = claim.in(story.revision());
            long number = sheet.next();
            lines.add(records.claim(kept));
            claimRows.add(number, coding, kept, lines.get(lines.size() - 1));
            numbered.add(new Numbered(number, new Entry(kept, publication)));
        }
        long firstAgreement = sheet.peek();
        AgreementRows agreementRows = new AgreementRows(sheet.rows(), story);
        for (Agreement agreement : agreements) {
            lines.add(records.agreement(agreement));
            agreementRows.add(sheet.next(), coding, agreement, lines.get(lines.size() - 1));
        }
        sheet.add(
                Table.CODING,
                coding,
                story.id(),
                story.revision(),
                sheet.batch(),
                engine,
                firstClaim,
                claims.size(),
                firstAgreement,
                agreements.size(),
                Digest.of(lines));
        return new Coded(coding, numbered);
    }

    private Publication publication() {
        return Publication.of(story, sheet.recorded());
    }
}
