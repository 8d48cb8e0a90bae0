package org.acta.app.cli;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** A stream of UTF-8 bytes into the command's output. */
final class Printed extends OutputStream {

    private static final int SIZE = 8192;

    private final PrintWriter out;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    private final ByteBuffer bytes = ByteBuffer.allocate(SIZE);
    private final CharBuffer characters = CharBuffer.allocate(SIZE);

    Printed(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void write(int value) {
        bytes.put((byte) value);
        if (!bytes.hasRemaining()) {
            print(false);
        }
    }

    private void print(boolean last) {
        bytes.flip();
        decoder.decode(bytes, characters, last);
        bytes.compact();
        characters.flip();
        out.append(characters);
        characters.clear();
    }

    @Override
    public void flush() {
        print(false);
        out.flush();
    }

    /** Leaves the command's output open. */
    @Override
    public void close() {
        print(true);
        out.flush();
    }
}
