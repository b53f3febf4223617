package org.readout.acquire;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Names the common kinds of files that are not text by their first bytes, so that the user knows
 * what was handed in.
 */
final class FileSignature {
    private static final Map<String, String> SIGNATURES =
            Map.of(
                    "%PDF", "a PDF",
                    "PK\u0003\u0004", "a ZIP archive or an office document",
                    "\u00D0\u00CF\u0011\u00E0", "an old office document",
                    "\u0089PNG", "an image",
                    "\u00FF\u00D8\u00FF", "an image",
                    "GIF8", "an image",
                    "\u001F\u008B", "a gzip archive",
                    "{\\rtf", "an RTF document");

    private FileSignature() {}

    static String nameOf(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1);
        return SIGNATURES.entrySet().stream()
                .filter(signature -> head.startsWith(signature.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("a binary file");
    }
}
