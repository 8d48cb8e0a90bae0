package org.acta.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.acta.ledger.entry.Review;
import org.acta.ledger.queries.Doubts;
import org.acta.ledger.queries.UnclearQuestion;
import org.acta.ledger.store.StoreException;
import org.jspecify.annotations.Nullable;

/** The page where a person accepts and rejects claims, the most doubtful first. */
final class Reviewing {

    private static final int ROWS = 20;
    private static final String REVIEWER = "reviewer";

    private final Desk desk;

    Reviewing(Desk desk) {
        this.desk = desk;
    }

    void route(RoutesConfig routes) {
        routes.get("/review", this::queue);
        routes.post("/review", this::judge);
    }

    private void queue(Context context) {
        String rejected = context.queryParam("rejected");
        desk.page(context, "review", snapshot -> {
            Doubts doubts = new Doubts(snapshot);
            return Map.of(
                    "entries", doubts.first(ROWS),
                    "waiting", doubts.count(),
                    "reviewer", reviewer(context),
                    "rejected", rejected == null ? "" : rejected);
        });
    }

    /** The button that was pressed says which claim is meant; accepting one that was rejected takes the rejection back. */
    private void judge(Context context) {
        String reviewer = sent(context, REVIEWER).strip();
        if (reviewer.isEmpty()) {
            throw new UnclearQuestion(desk.view(context).t("review.nameless"));
        }
        String rejected = sent(context, "reject");
        String claim = rejected.isEmpty() ? sent(context, "accept") : rejected;
        Review.Verdict verdict = rejected.isEmpty() ? Review.Verdict.ACCEPT : Review.Verdict.REJECT;
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        String reason = sent(context, "reason-" + claim);
        try {
            desk.ledger()
                    .review(new Review(Review.Kind.CLAIM, claim, null, verdict, null, null, reviewer, now, reason));
        } catch (StoreException e) {
            throw new UnclearQuestion(String.valueOf(e.getMessage()));
        }
        remember(context, reviewer);
        context.redirect(
                rejected.isEmpty() ? "/review" : "/review?rejected=" + View.encoded(rejected), HttpStatus.SEE_OTHER);
    }

    private static String sent(Context context, String field) {
        String value = context.formParam(field);
        return value == null ? "" : value;
    }

    private static void remember(Context context, String reviewer) {
        Cookie cookie = new Cookie(REVIEWER, View.encoded(reviewer));
        cookie.setHttpOnly(true);
        cookie.setSameSite(SameSite.STRICT);
        cookie.setPath("/");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        context.cookie(cookie);
    }

    private static String reviewer(Context context) {
        @Nullable String kept = context.cookie(REVIEWER);
        try {
            return kept == null ? "" : URLDecoder.decode(kept, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
