package org.acta.ledger.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.acta.model.Byline;
import org.acta.model.Story;
import org.jspecify.annotations.Nullable;

/** SHA-256 of what is kept, in hexadecimal. */
final class Digest {

    private final MessageDigest digest;

    Digest() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Nothing and the empty text are the same, as in records. */
    Digest add(@Nullable Object part) {
        digest.update((part == null ? "" : part.toString()).getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        return this;
    }

    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /**
     * Of a story's text and of what its page says of itself: two files with the same page have the same. How the text is cut into segments and
     * whose the outlet is are left out, because that is our knowledge, not the page's.
     */
    static String of(Story story) {
        Digest digest = new Digest();
        story.byline().stream().map(Byline::name).sorted().forEach(digest::add);
        return digest.add(story.id())
                .add(story.url())
                .add(story.headline())
                .add(story.published())
                .add(story.updated())
                .add(story.language())
                .add(story.dateline() == null ? null : story.dateline().place())
                .add(story.dateline() == null ? null : story.dateline().outlet())
                .add(story.developing())
                .add(story.text())
                .hex();
    }

    /** Of the records of one coding. */
    static String of(List<String> records) {
        Digest digest = new Digest();
        records.forEach(digest::add);
        return digest.hex();
    }
}
