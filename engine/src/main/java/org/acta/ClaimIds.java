package org.acta;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.acta.model.Act;

/**
 * Ids of the claims of one story. An id hangs on the words alone: document, sentence, trigger and what it is coded as; so it is the same on every
 * run, and in a later revision for a sentence that has not changed.
 */
final class ClaimIds {

    private static final int BYTES = 8;

    private final String document;
    private final Map<String, Integer> seen = new HashMap<>();

    ClaimIds(String document) {
        this.document = document;
    }

    String of(Act act) {
        int offset = act.sentence().word(act.trigger()).span().start()
                - act.sentence().span().start();
        String key = String.join(
                "\u0000",
                document,
                act.sentence().text(),
                Integer.toString(offset),
                act.event().type().name());
        int time = seen.merge(key, 1, Integer::sum);
        return hash(key + "\u0000" + time);
    }

    /** The first 64 bits of SHA-256, in hexadecimal. */
    static String hash(String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
