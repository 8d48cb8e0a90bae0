package org.acta.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to be read, with what is known about them from outside.
 *
 * @param name how messages call it: a file name, a URL, {@code -} for standard input; its ending is a hint at the
 * format
 * @param path where it lies, kept in the story; null for what is no file
 * @param charset the charset that the carrier declares (HTTP header), not trusted blindly
 * @param bytes opens the bytes, once per reading
 */
public record Source(
        String name, @Nullable String path, @Nullable String charset, Opening bytes) {

    /** The name of nameless input. */
    public static final String STANDARD_INPUT = "-";

    /** Opens the bytes of a source. */
    @FunctionalInterface
    public interface Opening {
        InputStream open() throws IOException;
    }

    /** Bytes at hand. */
    public static Source of(String name, byte[] bytes) {
        return new Source(name, null, null, () -> new ByteArrayInputStream(bytes));
    }

    /** The last part of the name, without extensions. */
    String baseName() {
        int slash = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
        String last = name.substring(slash + 1);
        int dot = Names.extensionsAt(last);
        return last.substring(0, dot);
    }
}
