package org.readout.export.json;

import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The SHA-256 of a text's UTF-8 bytes, by which a reader can tell that the offsets count in the
 * text at hand.
 */
final class Fingerprint {
    /** Encoded piece by piece, so that a large text needs no second copy of itself. */
    private static final int PIECE = 1 << 16;

    private Fingerprint() {}

    /** In lower-case hexadecimal. A lone surrogate counts as "?", the encoder's replacement. */
    static String sha256(String text) {
        MessageDigest digest = digest();
        int start = 0;
        while (start < text.length()) {
            int end = Math.min(text.length(), start + PIECE);
            if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
                end++;
            }
            digest.update(StandardCharsets.UTF_8.encode(CharBuffer.wrap(text, start, end)));
            start = end;
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
