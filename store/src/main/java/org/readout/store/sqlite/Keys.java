package org.readout.store.sqlite;

import java.util.HexFormat;
import org.readout.resolve.node.DocumentKey;
import org.readout.resolve.node.NodeKind;

/** Keys of hexadecimal digits as numbers of the same order: eight bytes for sixteen characters. */
final class Keys {
    private Keys() {}

    static long number(DocumentKey key) {
        return number(key.value());
    }

    /** SQLite's numbers are signed; turning the first bit keeps the order of the digits. */
    static long number(String digits) {
        return Long.parseUnsignedLong(digits, 16) ^ Long.MIN_VALUE;
    }

    static DocumentKey document(long number) {
        return new DocumentKey(HexFormat.of().toHexDigits(number ^ Long.MIN_VALUE));
    }

    /** Every id of the kind lies between this and {@link #behind}. */
    static String before(NodeKind kind) {
        return kind.letter() + ":";
    }

    static String behind(NodeKind kind) {
        return kind.letter() + ";";
    }

    /** A 64-bit hash (FNV-1a, stirred) that is the same in every run and on every machine. */
    static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        hash ^= hash >>> 32;
        hash *= 0x9E3779B97F4A7C15L;
        return hash ^ hash >>> 29;
    }

    /** The end of all that begins so: it sorts behind each of them, and before whatever follows. */
    static String behind(String beginning) {
        return beginning + Character.toString(Character.MAX_CODE_POINT);
    }
}
