package org.readout.store.record;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * Deflate with words to begin with: a record or a text of some thousand bytes is too short to learn
 * them on the way. A checksum tells of a changed byte.
 */
final class Packing {
    /** Never to be changed: what was packed with it can be read with it only. */
    private static final byte[] WORDS =
            ("BODYHEADLINEASSERTBRIEFANNOUNCEAPPRECIATECONGRATULATETHANKPROPOSEENDORSEAGREECOMMIT"
                            + "HOPECRITICISEDEMANDHELDPLANNEDMEETINGTALKSRECEPTIONPHONE_CALLVISITSIGNING"
                            + "SESSIONHOSTGUESTATTENDEEMENTIONEDTRADEINVESTMENTSECURITYDEFENCECULTURE"
                            + "EDUCATIONPEOPLE_TO_PEOPLEHIGH_LEVELDIPLOMACYPOLITICAL_TRUST"
                            + " Minister of Foreign Affairs President of the Prime Minister Deputy"
                            + " Ambassador General Secretary of the Central Committee National Assembly"
                            + " bilateral relations cooperation between the two countries on the"
                            + " sidelines of the agreed to strengthen said that in the field of trade and"
                            + " investment, the two sides also discussed regional and international"
                            + " issues of mutual interest. ")
                    .getBytes(StandardCharsets.US_ASCII);

    private static final int LEVEL = 4; // half the time of 6, four in a hundred larger

    private Packing() {}

    static byte[] pack(byte[] plain) {
        Deflater deflater = new Deflater(LEVEL);
        try {
            deflater.setDictionary(WORDS);
            deflater.setInput(plain);
            deflater.finish();
            ByteArrayOutputStream packed = new ByteArrayOutputStream(plain.length / 2 + 16);
            byte[] part = new byte[4096];
            while (!deflater.finished()) {
                packed.write(part, 0, deflater.deflate(part));
            }
            return packed.toByteArray();
        } finally {
            deflater.end();
        }
    }

    static byte[] unpack(byte[] packed) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(packed);
            ByteArrayOutputStream plain = new ByteArrayOutputStream(packed.length * 3);
            byte[] part = new byte[8192];
            while (!inflater.finished()) {
                int count = inflater.inflate(part);
                if (inflater.needsDictionary()) {
                    inflater.setDictionary(WORDS);
                } else if (count == 0 && inflater.needsInput()) {
                    throw new BrokenBytesException(
                            "ends after %d packed bytes".formatted(packed.length));
                }
                plain.write(part, 0, count);
            }
            return plain.toByteArray();
        } catch (DataFormatException | IllegalArgumentException e) {
            throw new BrokenBytesException("packed bytes are damaged: " + e.getMessage());
        } finally {
            inflater.end();
        }
    }
}
