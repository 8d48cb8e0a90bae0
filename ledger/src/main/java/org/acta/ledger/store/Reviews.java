package org.acta.ledger.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.acta.ledger.entry.Review;
import org.acta.records.Names;

/** Keeps what persons say beside what the machine found. */
public final class Reviews {

    private Reviews() {}

    /** Adds a review of something that is there. */
    public static void add(Store store, Review review, Instant now) throws SQLException {
        try (Store.Writer writer = store.writer()) {
            refuseUnknown(writer, review);
            Batch batch = Batch.begin(writer, now, "", "review", List.of(review.target()));
            Sheet sheet = batch.sheet();
            sheet.add(
                    Table.REVIEW,
                    sheet.next(),
                    sheet.batch(),
                    LocalDateTime.ofInstant(review.reviewed(), ZoneOffset.UTC),
                    review.reviewer(),
                    Names.of(review.kind()),
                    review.target(),
                    review.event(),
                    Names.of(review.verdict()),
                    review.field(),
                    review.value(),
                    review.reason());
            batch.complete();
        }
    }

    private static void refuseUnknown(Store.Writer writer, Review review) throws SQLException {
        String table = review.kind() == Review.Kind.AGREEMENT ? "agreement" : "claim";
        try (PreparedStatement statement =
                writer.connection().prepareStatement("SELECT 1 FROM " + table + " WHERE id = ? LIMIT 1")) {
            statement.setString(1, review.target());
            try (ResultSet rows = statement.executeQuery()) {
                if (!rows.next()) {
                    throw new StoreException("there is no " + table + " " + review.target());
                }
            }
        }
    }
}
