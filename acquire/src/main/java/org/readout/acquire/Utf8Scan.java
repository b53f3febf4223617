package org.readout.acquire;

/**
 * How far bytes are UTF-8: a file of another charset fails early and often, a damaged UTF-8 file
 * fails here and there.
 *
 * @param letters well-formed sequences of two bytes or more
 * @param faults bytes that belong to no well-formed sequence
 * @param firstFault where the first of these stands, or -1
 * @param surrogates whether halves of surrogate pairs were encoded, which only broken writers of
 *     UTF-8 do
 */
record Utf8Scan(int letters, int faults, int firstFault, boolean surrogates) {

    static Utf8Scan of(byte[] bytes) {
        int letters = 0;
        int faults = 0;
        int firstFault = -1;
        boolean surrogates = false;
        int at = 0;
        while (at < bytes.length) {
            if (bytes[at] >= 0) {
                at++;
                continue;
            }
            int length = lengthAt(bytes, at);
            if (length == 0) {
                surrogates |= isSurrogate(bytes, at);
                firstFault = faults == 0 ? at : firstFault;
                faults++;
                at++;
            } else {
                letters++;
                at += length;
            }
        }
        return new Utf8Scan(letters, faults, firstFault, surrogates);
    }

    boolean isClean() {
        return faults == 0;
    }

    /** Whether the bytes were meant as UTF-8, faults and all. */
    boolean isDamaged() {
        return faults > 0 && (surrogates || letters > faults);
    }

    /** Length of the sequence of two bytes or more that begins here, 0 if none does. */
    private static int lengthAt(byte[] bytes, int at) {
        int first = bytes[at] & 0xFF;
        int length = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
        if (length == 0 || at + length > bytes.length) {
            return 0;
        }
        for (int i = 1; i < length; i++) {
            if ((bytes[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        int second = bytes[at + 1] & 0xFF;
        // overlong forms, surrogates and what lies beyond U+10FFFF are no UTF-8
        boolean out =
                first == 0xE0 && second < 0xA0
                        || first == 0xED && second >= 0xA0
                        || first == 0xF0 && second < 0x90
                        || first == 0xF4 && second >= 0x90;
        return out ? 0 : length;
    }

    private static boolean isSurrogate(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) == 0xED
                && at + 2 < bytes.length
                && (bytes[at + 1] & 0xE0) == 0xA0
                && (bytes[at + 2] & 0xC0) == 0x80;
    }
}
