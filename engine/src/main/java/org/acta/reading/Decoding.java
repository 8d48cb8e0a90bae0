package org.acta.reading;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Bytes to text. In this order: a byte order mark; valid UTF-8 with characters beyond ASCII, which never comes about
 * by chance and so beats a wrong declaration; the charset that the carrier, then the page declares, if the bytes fit
 * it; detection; windows-1252.
 */
final class Decoding {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Pattern DECLARED =
            Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?\\s*([a-z0-9_.:-]{2,40})");
    private static final int HEAD = 4096;

    private Decoding() {}

    static String text(byte[] bytes, @Nullable String declared) throws Unreadable {
        if (bytes.length == 0) {
            throw new Unreadable("empty");
        }
        Optional<String> marked = marked(bytes);
        if (marked.isPresent()) {
            return marked.get();
        }
        Optional<Charset> wide = wide(bytes);
        if (wide.isPresent()) {
            return new String(bytes, wide.get());
        }
        refuseBinary(bytes);
        Utf8 utf8 = Utf8.in(bytes);
        if (utf8.plausible()) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        return declared(declared, bytes)
                .or(() -> declared(inPage(bytes), bytes))
                .or(() -> declared(detected(bytes), bytes))
                .orElseGet(() -> new String(bytes, WINDOWS_1252));
    }

    private static Optional<String> marked(byte[] b) {
        if (starts(b, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(new String(b, 3, b.length - 3, StandardCharsets.UTF_8));
        }
        if (starts(b, 0xFF, 0xFE)) {
            return Optional.of(new String(b, 2, b.length - 2, StandardCharsets.UTF_16LE));
        }
        if (starts(b, 0xFE, 0xFF)) {
            return Optional.of(new String(b, 2, b.length - 2, StandardCharsets.UTF_16BE));
        }
        return Optional.empty();
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** UTF-16 without a mark: every second byte of Latin text is nought. */
    private static Optional<Charset> wide(byte[] bytes) {
        int length = Math.min(bytes.length, HEAD) & ~1;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < length; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        if (odd * 10 > length * 3 && even * 50 < length) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (even * 10 > length * 3 && odd * 50 < length) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return Optional.empty();
    }

    private static void refuseBinary(byte[] bytes) throws Unreadable {
        int length = Math.min(bytes.length, 2 * HEAD);
        int control = 0;
        for (int i = 0; i < length; i++) {
            int b = bytes[i] & 0xFF;
            control += b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1B ? 1 : 0;
        }
        boolean document = starts(bytes, '%', 'P', 'D', 'F', '-') || starts(bytes, 'P', 'K', 3, 4);
        if (document || control * 20 > length) {
            throw new Unreadable("binary data, no text");
        }
    }

    private static Optional<String> declared(@Nullable String name, byte[] bytes) {
        if (name == null) {
            return Optional.empty();
        }
        try {
            Charset charset = Charset.forName(name.strip());
            Charset meant = latin(charset) ? WINDOWS_1252 : charset;
            CharBuffer text = meant.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(
                            meant.equals(WINDOWS_1252) ? CodingErrorAction.REPLACE : CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return Optional.of(text.toString());
        } catch (IllegalArgumentException | CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Pages that say ISO-8859-1 or ASCII mean windows-1252 (WHATWG Encoding Standard). */
    private static boolean latin(Charset charset) {
        return charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
    }

    private static @Nullable String inPage(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(head);
        return matcher.find() ? matcher.group(1).toLowerCase(Locale.ROOT) : null;
    }

    private static @Nullable String detected(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, Math.min(bytes.length, 1 << 18));
        detector.dataEnd();
        return detector.getDetectedCharset();
    }
}
