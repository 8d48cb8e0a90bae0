package org.acta.ledger.exports;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Numbers for what has a name, where a format wants a number. */
final class Numbers {

    /** What programs that only know doubles still read exactly. */
    private static final int BITS = 53;

    private Numbers() {}

    /** The same for the same name, the first 53 bits of its SHA-256. */
    static long of(String name) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong() >>> (Long.SIZE - BITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
