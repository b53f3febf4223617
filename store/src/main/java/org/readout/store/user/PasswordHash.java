package org.readout.store.user;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * What is kept of a password: {@code pbkdf2-sha256$ITERATIONS$SALT$HASH}, the last two in base 64.
 * The parameters stand with the hash, so that a later version can ask for more.
 *
 * @param text the whole
 */
public record PasswordHash(String text) {
    /** OWASP's figure of 2023 for PBKDF2 with HMAC-SHA-256; some 0.2 s on a laptop. */
    static final int ITERATIONS = 600_000;

    /** Shorter ones are found by trying. */
    public static final int SHORTEST = 12;

    /** Longer ones would be work for the asking. */
    public static final int LONGEST = 1_000;

    private static final String SCHEME = "pbkdf2-sha256";
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int MOST_ITERATIONS = 100_000_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    public PasswordHash {
        Parts.of(text);
    }

    /**
     * @throws IllegalArgumentException if it is too short or too long, with a sentence for the user
     */
    public static PasswordHash of(String password) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST || length > LONGEST) {
            throw new IllegalArgumentException(
                    "a password has %d to %d characters; this one has %d"
                            .formatted(SHORTEST, LONGEST, length));
        }
        return of(password, ITERATIONS);
    }

    /** With another cost, for tests. */
    public static PasswordHash of(String password, int iterations) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return of(iterations, salt, derived(password, salt, iterations));
    }

    private static PasswordHash of(int iterations, byte[] salt, byte[] hash) {
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return new PasswordHash(
                String.join(
                        "$",
                        SCHEME,
                        Integer.toString(iterations),
                        base64.encodeToString(salt),
                        base64.encodeToString(hash)));
    }

    /** That no password matches; trying one takes as long as with any other. */
    public static PasswordHash ofNobody() {
        byte[] bytes = new byte[SALT_BYTES + HASH_BYTES];
        RANDOM.nextBytes(bytes);
        return of(
                ITERATIONS,
                Arrays.copyOf(bytes, SALT_BYTES),
                Arrays.copyOfRange(bytes, SALT_BYTES, bytes.length));
    }

    /** Takes as long for a wrong password as for the right one. */
    public boolean matches(String password) {
        if (password.length() > LONGEST * 2) {
            return false;
        }
        Parts parts = Parts.of(text);
        return MessageDigest.isEqual(parts.hash, derived(password, parts.salt, parts.iterations));
    }

    /** Hashes are of no use to a reader of logs, and of some to a thief. */
    @Override
    public String toString() {
        return "PasswordHash[...]";
    }

    private static byte[] derived(String password, byte[] salt, int iterations) {
        // one password, however the keyboard composes its letters
        char[] letters = Normalizer.normalize(password, Normalizer.Form.NFKC).toCharArray();
        PBEKeySpec key = new PBEKeySpec(letters, salt, iterations, HASH_BYTES * 8);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(key)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JVM has PBKDF2WithHmacSHA256", e);
        } finally {
            key.clearPassword();
        }
    }

    private static final class Parts {
        private final int iterations;
        private final byte[] salt;
        private final byte[] hash;

        private Parts(int iterations, byte[] salt, byte[] hash) {
            this.iterations = iterations;
            this.salt = salt;
            this.hash = hash;
        }

        static Parts of(String text) {
            String[] parts = text.split("\\$", -1);
            if (parts.length != 4 || !parts[0].equals(SCHEME)) {
                throw new IllegalArgumentException(
                        "a password's hash is %s$ITERATIONS$SALT$HASH".formatted(SCHEME));
            }
            int iterations = Integer.parseInt(parts[1]);
            if (iterations < 1 || iterations > MOST_ITERATIONS) {
                throw new IllegalArgumentException("iterations are 1 to " + MOST_ITERATIONS);
            }
            Base64.Decoder base64 = Base64.getDecoder();
            return new Parts(iterations, base64.decode(parts[2]), base64.decode(parts[3]));
        }
    }
}
