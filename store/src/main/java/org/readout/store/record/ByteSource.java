package org.readout.store.record;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Bytes as {@link ByteSink} wrote them, read back in the same order. */
final class ByteSource {
    private final byte[] bytes;
    private int at;
    private final List<String> read = new ArrayList<>();

    ByteSource(byte[] bytes) {
        this.bytes = bytes;
    }

    int number() {
        int number = 0;
        for (int shift = 0; ; shift += 7) {
            int part = one();
            number |= (part & 0x7F) << shift;
            if ((part & 0x80) == 0) {
                return number;
            }
            if (shift > 28) {
                throw new BrokenBytesException("a number at byte %d does not end".formatted(at));
            }
        }
    }

    boolean flag() {
        return one() != 0;
    }

    String string() {
        int earlier = number();
        if (earlier > 0) {
            if (earlier > read.size()) {
                throw new BrokenBytesException("no string %d at byte %d".formatted(earlier, at));
            }
            return read.get(earlier - 1);
        }
        String string = chars();
        read.add(string);
        return string;
    }

    String chars() {
        int length = number();
        if (length < 0 || length > bytes.length - at) {
            throw new BrokenBytesException(
                    "%d characters at byte %d of %d".formatted(length, at, bytes.length));
        }
        char[] chars = new char[length];
        for (int i = 0; i < length; i++) {
            chars[i] = (char) number();
        }
        return new String(chars);
    }

    <E extends Enum<E>> E constant(Class<E> type) {
        String name = string();
        try {
            return Enum.valueOf(type, name);
        } catch (IllegalArgumentException unknown) {
            throw new BrokenBytesException("%s has no %s".formatted(type.getSimpleName(), name));
        }
    }

    <T> @Nullable T ifPresent(Supplier<T> reader) {
        return flag() ? reader.get() : null;
    }

    <T> List<T> all(Supplier<T> reader) {
        int count = number();
        if (count < 0 || count > bytes.length - at) {
            throw new BrokenBytesException("%d items at byte %d".formatted(count, at));
        }
        List<T> values = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            values.add(reader.get());
        }
        return values;
    }

    boolean isAtEnd() {
        return at == bytes.length;
    }

    private int one() {
        if (at == bytes.length) {
            throw new BrokenBytesException("ends after %d bytes".formatted(at));
        }
        return bytes[at++];
    }
}
