package org.readout.acquire;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextDecoderTest {
    private static final String TEXT = "Tô Anh và Nguyễn Hà – « déjà » 😀";

    @Test
    void utf8IsReadWithoutAWord() {
        TextDecoder.Decoded decoded = TextDecoder.decode(TEXT.getBytes(UTF_8));

        assertThat(decoded.text()).isEqualTo(TEXT);
        assertThat(decoded.doubt()).isNull();
    }

    @Test
    void theByteOrderMarkIsNoPartOfTheText() {
        assertThat(TextDecoder.decode(("\uFEFF" + TEXT).getBytes(UTF_8)).text()).isEqualTo(TEXT);
    }

    @Test
    void aByteOrderMarkNamesTheCharset() {
        TextDecoder.Decoded little = TextDecoder.decode(("\uFEFF" + TEXT).getBytes(UTF_16LE));
        TextDecoder.Decoded big = TextDecoder.decode(("\uFEFF" + TEXT).getBytes(UTF_16BE));
        TextDecoder.Decoded wide =
                TextDecoder.decode(("\uFEFF" + TEXT).getBytes(Charset.forName("UTF-32LE")));

        assertThat(little.text()).isEqualTo(TEXT);
        assertThat(little.doubt()).contains("UTF-16LE");
        assertThat(big.text()).isEqualTo(TEXT);
        assertThat(wide.text()).isEqualTo(TEXT);
    }

    @Test
    void whatIsNoUtf8IsReadAsWindows1252AndSaidSo() {
        TextDecoder.Decoded decoded =
                TextDecoder.decode("The minister said \u0093caf\u00E9\u0094.".getBytes(ISO_8859_1));

        assertThat(decoded.text()).isEqualTo("The minister said “café”.");
        assertThat(decoded.doubt()).contains("windows-1252");
    }

    @Test
    void aFewBrokenBytesDoNotTurnUtf8IntoAnotherCharset() {
        byte[] bytes = (TEXT + "?" + TEXT).getBytes(UTF_8);
        bytes[TEXT.getBytes(UTF_8).length] = (byte) 0xFF;

        TextDecoder.Decoded decoded = TextDecoder.decode(bytes);

        assertThat(decoded.text()).isEqualTo(TEXT + "\uFFFD" + TEXT);
        assertThat(decoded.doubt()).contains("1 byte").contains("U+FFFD");
    }

    @Test
    void anEncodedHalfOfASurrogatePairIsReplaced() {
        byte[] bytes = {'o', 'k', ' ', (byte) 0xED, (byte) 0xA0, (byte) 0x80, ' ', 'x'};

        String text = TextDecoder.decode(bytes).text();

        assertThat(text).startsWith("ok \uFFFD").endsWith(" x");
        assertThat(text).doesNotContainPattern("[\\uD800-\\uDFFF]");
    }

    @Test
    void textIsNotTakenForBinary() {
        assertThat(TextDecoder.isBinary("Talks\r\n\twere held\fin Oslo.")).isFalse();
        assertThat(TextDecoder.isBinary("abc\0def\0")).isTrue();
    }

    @Test
    void noBytesMakeItFail() {
        Random random = new Random(7);
        for (int run = 0; run < 2_000; run++) {
            byte[] bytes = new byte[random.nextInt(40)];
            random.nextBytes(bytes);

            String text = TextDecoder.decode(bytes).text();

            assertThat(text.length()).isLessThanOrEqualTo(bytes.length);
        }
    }

    @Test
    void theScanAgreesWithTheDecoderOnWhatUtf8Is() {
        Random random = new Random(11);
        byte[] edges = {
            0,
            0x41,
            (byte) 0x80,
            (byte) 0xBF,
            (byte) 0xC0,
            (byte) 0xC2,
            (byte) 0xE0,
            (byte) 0xA0,
            (byte) 0xED,
            (byte) 0x9F,
            (byte) 0xF0,
            (byte) 0x90,
            (byte) 0xF4,
            (byte) 0x8F,
            (byte) 0xF5
        };
        for (int run = 0; run < 20_000; run++) {
            byte[] bytes = new byte[1 + random.nextInt(6)];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = edges[random.nextInt(edges.length)];
            }

            boolean roundTrips =
                    java.util.Arrays.equals(new String(bytes, UTF_8).getBytes(UTF_8), bytes);

            assertThat(Utf8Scan.of(bytes).isClean())
                    .as(java.util.Arrays.toString(bytes))
                    .isEqualTo(roundTrips);
        }
    }
}
