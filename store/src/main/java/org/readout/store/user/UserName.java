package org.readout.store.user;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What a user is called: 1 to 64 letters, digits, {@code . _ - @}, beginning with a letter or
 * digit. It stands beside decisions for ever, so it holds nothing that could pass for something
 * else. Two names that differ in case only are one.
 */
public record UserName(String value) {
    private static final int LONGEST = 64;

    public UserName {
        value = Normalizer.normalize(value, Normalizer.Form.NFC);
        if (!isFit(value)) {
            throw new IllegalArgumentException(
                    "this is no name of a user: 1 to %d letters, digits and . _ - @ are, beginning with a letter or digit"
                            .formatted(LONGEST));
        }
    }

    private static boolean isFit(String value) {
        return !value.isEmpty()
                && value.codePointCount(0, value.length()) <= LONGEST
                && Character.isLetterOrDigit(value.codePointAt(0))
                && value.codePoints()
                        .allMatch(c -> Character.isLetterOrDigit(c) || "._-@".indexOf(c) >= 0);
    }

    /** Equal for names that count as one. */
    String key() {
        return value.toLowerCase(Locale.ROOT);
    }

    public boolean isSameAs(UserName other) {
        return key().equals(other.key());
    }

    @Override
    public String toString() {
        return value;
    }
}
