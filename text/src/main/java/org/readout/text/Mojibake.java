package org.readout.text;

import java.nio.charset.Charset;

/**
 * UTF-8 that was once read as windows-1252 or Latin-1: {@code â€™} for an apostrophe, {@code Ã©}
 * for é. Only sequences that no language writes are taken for it.
 */
final class Mojibake {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Mojibake() {}

    /**
     * Whether a broken sequence can begin with this character: a check that costs next to nothing.
     */
    static boolean mayBegin(char c) {
        return c >= 0x80 && c <= 0x9F || c >= 0xC2 && c <= 0xC5 || c == 0xE1 || c == 0xE2;
    }

    /** How many characters at {@code at} stand for one; 0 where they stand for themselves. */
    static int width(String text, int at, int to) {
        char lead = text.charAt(at);
        if (lead <= 0x9F) {
            return lead >= 0x80 && lead != 0x85 && windows(lead) != lead ? 1 : 0;
        }
        int second = at + 1 < to ? octet(text.charAt(at + 1)) : -1;
        if (second < 0) {
            return 0;
        }
        int third = at + 2 < to ? octet(text.charAt(at + 2)) : -1;
        return switch (lead) {
            case 0xC2 -> isSign(second) ? 2 : 0;
            case 0xC3, 0xC4, 0xC5 -> 2;
            case 0xE1 -> (second == 0xBA || second == 0xBB) && third >= 0 ? 3 : 0;
            // the last octet of a closing quotation mark has no windows-1252 character and is often
            // lost
            case 0xE2 -> third >= 0 ? 3 : second == 0x80 ? 2 : 0;
            default -> 0;
        };
    }

    /** The character that {@code width} broken ones at {@code at} stand for. */
    static int point(String text, int at, int width) {
        char lead = text.charAt(at);
        if (width == 1) {
            return windows(lead);
        }
        int second = octet(text.charAt(at + 1));
        if (lead < 0xE0) {
            return (lead & 0x1F) << 6 | second & 0x3F;
        }
        int third = width == 3 ? octet(text.charAt(at + 2)) : 0x9D;
        return (lead & 0x0F) << 12 | (second & 0x3F) << 6 | third & 0x3F;
    }

    private static boolean isSign(int octet) {
        return octet == 0xA0
                || octet == 0xA9
                || octet == 0xAE
                || octet == 0xB0
                || octet == 0xB7
                || octet == 0xA3
                || octet == 0xA7
                || octet == 0xAB
                || octet == 0xBB
                || octet == 0xAD;
    }

    /** The octet 0x80 to 0xBF that the character was read from, or -1. */
    private static int octet(char c) {
        if (c >= 0x80 && c <= 0xBF) {
            return c;
        }
        if (c < 0x152 || c > 0x2122) {
            return -1;
        }
        byte[] octets = String.valueOf(c).getBytes(WINDOWS);
        int octet = octets[0] & 0xFF;
        return octet >= 0x80 && octet <= 0xBF ? octet : -1;
    }

    /** A control character that is a windows-1252 octet read as Latin-1. */
    private static int windows(char control) {
        String read = new String(new byte[] {(byte) control}, WINDOWS);
        char c = read.isEmpty() ? control : read.charAt(0);
        return c == 0xFFFD ? control : c;
    }
}
