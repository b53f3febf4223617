package org.readout.score.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The page's look, from score.css beside this class. */
record StyleSheet(String css) {
    static StyleSheet bundled() {
        try (InputStream in = StyleSheet.class.getResourceAsStream("score.css")) {
            if (in == null) {
                throw new IllegalStateException("score.css is missing from the jar; build again");
            }
            return new StyleSheet(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Lets the page have this style sheet and nothing else: no script, no picture, no request to
     * anywhere.
     */
    String contentSecurityPolicy() {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(css.getBytes(StandardCharsets.UTF_8));
            return "default-src 'none'; base-uri 'none'; form-action 'none'; style-src 'sha256-%s'"
                    .formatted(Base64.getEncoder().encodeToString(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
