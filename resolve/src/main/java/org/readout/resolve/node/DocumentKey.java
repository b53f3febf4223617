package org.readout.resolve.node;

/**
 * A captured document, by what it is and not by when it came: the first sixteen hexadecimal digits
 * of the SHA-256 of its text, outlet and address. The same bytes from the same place are the same
 * document however often they are added.
 */
public record DocumentKey(String value) implements Comparable<DocumentKey> {
    /** Hexadecimal digits of a key: 64 bits, so that a million documents do not collide. */
    public static final int LENGTH = 16;

    public DocumentKey {
        if (value.length() != LENGTH || !value.chars().allMatch(DocumentKey::isHex)) {
            throw new IllegalArgumentException(
                    "document key '%s': %d hexadecimal digits expected".formatted(value, LENGTH));
        }
    }

    private static boolean isHex(int c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'f';
    }

    @Override
    public int compareTo(DocumentKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
