package org.acta.reading;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Opens a source, unzipped where it is gzipped (told by its first two bytes, not by its name). */
final class Unpacking {

    private Unpacking() {}

    static InputStream open(Source source) throws IOException {
        InputStream in = new BufferedInputStream(source.bytes().open(), 1 << 16);
        in.mark(2);
        int first = in.read();
        int second = in.read();
        in.reset();
        return first == 0x1f && second == 0x8b
                ? new BufferedInputStream(new GZIPInputStream(in, 1 << 16), 1 << 16)
                : in;
    }

    /** All bytes of one story. */
    static byte[] all(InputStream in) throws IOException, Unreadable {
        byte[] bytes = in.readNBytes(Limits.BYTES + 1);
        if (bytes.length > Limits.BYTES) {
            throw new Unreadable("larger than " + (Limits.BYTES >> 20) + " MiB");
        }
        return bytes;
    }

    /** Why reading the bytes failed, in words. */
    static String reason(IOException failure) {
        if (failure instanceof EOFException) {
            return "compressed data is cut off";
        }
        if (failure instanceof ZipException) {
            return "compressed data is damaged";
        }
        if (failure instanceof java.nio.file.NoSuchFileException) {
            return "no such file";
        }
        if (failure instanceof java.nio.file.AccessDeniedException) {
            return "may not be read";
        }
        String message = failure.getMessage();
        return message == null || message.isBlank() ? "cannot be read" : "cannot be read: " + message;
    }
}
