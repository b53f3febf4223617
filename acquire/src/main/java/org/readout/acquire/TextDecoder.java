package org.readout.acquire;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * From bytes to text: UTF-8 where they are that, else the charset of their byte order mark, else
 * windows-1252. A byte order mark belongs to the encoding, not to the text. What cannot be decoded
 * becomes U+FFFD.
 */
final class TextDecoder {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** How much of a text is looked at to tell whether it is one. */
    private static final int SAMPLE = 1 << 16;

    private TextDecoder() {}

    /**
     * @param doubt what a reader should know about the decoding, or null where there is nothing to
     *     say
     */
    record Decoded(String text, @Nullable String doubt) {}

    static Decoded decode(byte[] bytes) {
        Utf8Scan scan = Utf8Scan.of(bytes);
        if (scan.isClean()) {
            int mark = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
            return new Decoded(
                    new String(bytes, mark, bytes.length - mark, StandardCharsets.UTF_8), null);
        }
        Charset marked = charsetOfMark(bytes);
        if (marked != null) {
            int mark = marked.name().startsWith("UTF-32") ? 4 : 2;
            return new Decoded(
                    new String(bytes, mark, bytes.length - mark, marked),
                    "read as %s, as its byte order mark says".formatted(marked.name()));
        }
        if (scan.isDamaged()) {
            int mark = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
            return new Decoded(
                    new String(bytes, mark, bytes.length - mark, StandardCharsets.UTF_8),
                    "%s no UTF-8, the first at byte %d; read as U+FFFD; capture the page again if words are broken"
                            .formatted(
                                    scan.faults() == 1 ? "1 byte is" : scan.faults() + " bytes are",
                                    scan.firstFault()));
        }
        return new Decoded(
                new String(bytes, WINDOWS_1252),
                "no UTF-8, so read as windows-1252; save it as UTF-8 if letters look wrong");
    }

    /** Whether one character in a hundred is a control character that no text has. */
    static boolean isBinary(String text) {
        int sample = Math.min(text.length(), SAMPLE);
        int controls = 0;
        for (int i = 0; i < sample; i++) {
            char c = text.charAt(i);
            if (c < 0x20 && (c < '\t' || c > '\r') || c == 0x7F) {
                controls++;
            }
        }
        return controls * 100L > sample;
    }

    private static @Nullable Charset charsetOfMark(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
            return Charset.forName("UTF-32LE");
        }
        if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            return Charset.forName("UTF-32BE");
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        return startsWith(bytes, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : null;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
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
}
