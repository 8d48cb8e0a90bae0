package org.acta.app.web;

import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HandlerType;
import io.javalin.http.SameSite;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps others from using the desk through a visitor's browser: headers of every answer, and a token that every change must carry. */
final class Guard {

    /** Bytes of the largest page that can be pasted or uploaded. */
    static final long LARGEST_UPLOAD = 20L * 1024 * 1024;

    private static final String COOKIE = "acta-token";
    private static final String FIELD = "token";
    private static final Set<HandlerType> READS = Set.of(HandlerType.GET, HandlerType.HEAD, HandlerType.OPTIONS);
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final SecureRandom random = new SecureRandom();

    void check(Context context) {
        context.header("Content-Security-Policy", POLICY);
        context.header("X-Content-Type-Options", "nosniff");
        context.header("Referrer-Policy", "same-origin");
        context.header("Cross-Origin-Opener-Policy", "same-origin");
        context.header("Cross-Origin-Resource-Policy", "same-origin");
        if (context.req().getContentLengthLong() > LARGEST_UPLOAD) {
            throw new ContentTooLargeResponse("more than " + (LARGEST_UPLOAD >> 20) + " MiB");
        }
        if (!READS.contains(context.method()) && !same(context.cookie(COOKIE), sent(context))) {
            throw new ForbiddenResponse("the form does not carry this browser's token; load the page again");
        }
    }

    private static @Nullable String sent(Context context) {
        String header = context.header("X-Acta-Token");
        return header != null ? header : context.formParam(FIELD);
    }

    private static boolean same(@Nullable String kept, @Nullable String sent) {
        return kept != null
                && sent != null
                && MessageDigest.isEqual(kept.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
    }

    /** This browser's token, made with its first page. */
    String token(Context context) {
        String kept = context.cookie(COOKIE);
        if (kept != null && kept.length() >= 32) {
            return kept;
        }
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Cookie cookie = new Cookie(COOKIE, token);
        cookie.setHttpOnly(true);
        cookie.setSameSite(SameSite.STRICT);
        cookie.setPath("/");
        context.cookie(cookie);
        return token;
    }
}
