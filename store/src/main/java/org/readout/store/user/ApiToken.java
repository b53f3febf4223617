package org.readout.store.user;

import java.time.Instant;

/**
 * Lets a program act as a user. The secret itself was shown once and is not kept.
 *
 * @param hash of the secret; {@link Secret#hash}
 * @param label what it is for, in the user's words
 * @param since when made
 */
public record ApiToken(String hash, UserName user, String label, Instant since) {
    /** So that a secret that got into a file or a log can be known for what it is. */
    public static final String MARK = "readout_";

    private static final int HASH_DIGITS = 64;
    private static final int ID_DIGITS = 8;
    private static final int LONGEST_LABEL = 100;

    public ApiToken {
        if (hash.length() != HASH_DIGITS) {
            throw new IllegalArgumentException("a token's hash has 64 digits");
        }
        label = label.strip();
        if (label.length() > LONGEST_LABEL || label.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    "a label has at most %d characters, on one line".formatted(LONGEST_LABEL));
        }
    }

    /** By which it is revoked. */
    public String id() {
        return hash.substring(0, ID_DIGITS);
    }

    /** A secret for a token, to be shown once. */
    public static String makeSecret() {
        return MARK + Secret.make();
    }
}
