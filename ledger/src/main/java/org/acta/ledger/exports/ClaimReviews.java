package org.acta.ledger.exports;

import java.util.Map;
import org.acta.ledger.entry.Entry;
import org.acta.ledger.entry.Publication;
import org.acta.ledger.entry.Review;
import org.acta.model.Attribution;
import org.acta.model.Claim;
import org.acta.records.CodePoints;
import org.acta.records.JsonRecord;

/**
 * A person's verdict on a claim as schema.org's {@code ClaimReview}, a line of JSON-LD: the words of the story are the claim, whoever says them (the
 * outermost source, else the outlet) makes it. Ratings are 1 false, 3 partly right, 5 true.
 */
public final class ClaimReviews {

    private static final Map<Review.Verdict, String> NAMES = Map.of(
            Review.Verdict.REJECT, "False", Review.Verdict.CORRECT, "Partly right", Review.Verdict.ACCEPT, "True");

    private static final Map<Review.Verdict, Integer> RATINGS =
            Map.of(Review.Verdict.REJECT, 1, Review.Verdict.CORRECT, 3, Review.Verdict.ACCEPT, 5);

    private ClaimReviews() {}

    /**
     * The line of one review.
     *
     * @param review of this very claim
     */
    public static String of(Entry entry, Review review) {
        if (review.kind() != Review.Kind.CLAIM
                || !review.target().equals(entry.claim().id())) {
            throw new IllegalArgumentException(
                    "a review of something else than claim " + entry.claim().id());
        }
        JsonRecord json = new JsonRecord(new CodePoints(""));
        return json.finish(() -> {
            json.text("@context", "https://schema.org");
            json.text("@type", "ClaimReview");
            json.text("datePublished", review.reviewed().toString().substring(0, "YYYY-MM-DD".length()));
            json.object("author", () -> {
                json.text("@type", "Person");
                json.text("name", review.reviewer());
            });
            json.text("claimReviewed", entry.claim().evidence().text());
            json.text("reviewBody", review.reason());
            json.object("itemReviewed", () -> {
                json.text("@type", "Claim");
                json.object("author", () -> {
                    json.text("@type", entry.claim().attribution().isEmpty() ? "Organization" : "Thing");
                    json.text("name", teller(entry.claim(), entry.publication()));
                });
                json.object("appearance", () -> {
                    json.text("@type", "NewsArticle");
                    json.text("headline", entry.publication().headline());
                    json.text("url", entry.publication().url());
                    json.text("identifier", entry.key());
                });
            });
            json.object("reviewRating", () -> {
                json.text("@type", "Rating");
                json.number("ratingValue", RATINGS.get(review.verdict()));
                json.number("worstRating", RATINGS.get(Review.Verdict.REJECT));
                json.number("bestRating", RATINGS.get(Review.Verdict.ACCEPT));
                json.text("alternateName", NAMES.get(review.verdict()));
            });
        });
    }

    private static String teller(Claim claim, Publication publication) {
        if (claim.attribution().isEmpty()) {
            return Dyad.outlet(publication);
        }
        Attribution outermost = claim.attribution().get(0);
        String name = outermost.source().name();
        return name != null ? name : outermost.source().text();
    }
}
