package org.readout.export.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class FingerprintTest {
    @Test
    void itIsTheKnownDigestOfAKnownText() {
        assertThat(Fingerprint.sha256("abc"))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void aLongTextIsDigestedAsAWholeEvenWhereAPieceEndsWithinACharacter() throws Exception {
        String text = "x".repeat((1 << 16) - 1) + "😀" + "é".repeat(100_000);
        byte[] digest =
                MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));

        assertThat(Fingerprint.sha256(text)).isEqualTo(HexFormat.of().formatHex(digest));
    }

    @Test
    void aLoneSurrogateDoesNotMakeItFail() {
        assertThat(Fingerprint.sha256("a\uD800")).isEqualTo(Fingerprint.sha256("a?"));
    }
}
