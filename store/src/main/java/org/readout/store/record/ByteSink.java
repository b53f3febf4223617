package org.readout.store.record;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Bytes as they are written: small numbers in one byte, a string that came before as its number.
 */
final class ByteSink {
    private byte[] bytes = new byte[1024];
    private int size;
    private final Map<String, Integer> written = new HashMap<>();

    /**
     * @param number 0 or more
     */
    void number(int number) {
        int rest = number;
        while ((rest & ~0x7F) != 0) {
            one((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        one(rest);
    }

    void flag(boolean flag) {
        one(flag ? 1 : 0);
    }

    /** A string, or the number of the same string written earlier. */
    void string(String string) {
        Integer earlier = written.get(string);
        if (earlier != null) {
            number(earlier + 1);
            return;
        }
        written.put(string, written.size());
        number(0);
        chars(string);
    }

    /**
     * The characters one by one, not as UTF-8: half a surrogate pair, which a page may hold, would
     * not come back from UTF-8.
     */
    void chars(CharSequence text) {
        number(text.length());
        for (int i = 0; i < text.length(); i++) {
            number(text.charAt(i));
        }
    }

    /** A constant by its name, so that a list of constants may be put in another order later. */
    void constant(Enum<?> constant) {
        string(constant.name());
    }

    <T> void ifPresent(@Nullable T value, Consumer<T> writer) {
        flag(value != null);
        if (value != null) {
            writer.accept(value);
        }
    }

    <T> void all(List<T> values, Consumer<T> writer) {
        number(values.size());
        values.forEach(writer);
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, size);
    }

    private void one(int value) {
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, size * 2);
        }
        bytes[size++] = (byte) value;
    }
}
