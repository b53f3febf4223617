package org.readout.web.fetch;

import java.net.URI;
import java.nio.charset.Charset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a host sent.
 *
 * @param address where it came from in the end
 * @param type its content type as sent; empty where it said none
 */
@SuppressWarnings("ArrayRecordComponent") // read once, never compared
public record Fetched(URI address, String type, byte[] content) {

    /** Without parameters, in lower case. */
    public String mediaType() {
        int end = type.indexOf(';');
        return (end < 0 ? type : type.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    /** Null where it said none, or none that is known here. */
    public @Nullable Charset charset() {
        String said = said();
        try {
            return said.isEmpty() ? null : Charset.forName(said);
        } catch (IllegalArgumentException e) {
            return null; // "utf8mb4", "none"
        }
    }

    private String said() {
        int at = type.toLowerCase(Locale.ROOT).indexOf("charset=");
        if (at < 0) {
            return "";
        }
        String rest = type.substring(at + "charset=".length());
        int end = rest.indexOf(';');
        return (end < 0 ? rest : rest.substring(0, end)).replace("\"", "").strip();
    }
}
