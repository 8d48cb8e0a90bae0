package org.acta.reading;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** Document ids that the next version of the same page will have too. */
final class Ids {

    private Ids() {}

    /**
     * From a canonical URL: scheme, {@code www.}, query marks of campaigns, fragment and a closing slash make no
     * difference.
     */
    static String ofUrl(String url) {
        String bare =
                url.strip().replaceFirst("^[a-zA-Z][a-zA-Z0-9+.-]*://", "").replaceFirst("#.*$", "");
        bare = bare.replaceAll("(?<=[?&])(?:utm_[a-z]+|fbclid|gclid|ref|cmpid)=[^&]*&?", "")
                .replaceFirst("[?&]$", "");
        int slash = bare.indexOf('/');
        String host = (slash < 0 ? bare : bare.substring(0, slash))
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^www\\.", "");
        String path = slash < 0 ? "" : bare.substring(slash).replaceFirst("/$", "");
        return "u" + hash(host + path);
    }

    /** For nameless input. */
    static String ofText(String text) {
        return "t" + hash(text);
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
