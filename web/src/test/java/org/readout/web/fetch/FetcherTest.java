package org.readout.web.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Getting a page from a host that may mean no good. */
class FetcherTest {
    private Host host;
    private Fetcher fetcher;

    @BeforeEach
    void open() throws IOException {
        host = new Host();
        fetcher = new Fetcher(host.reach());
    }

    @AfterEach
    void close() {
        host.close();
    }

    @Test
    void aPageComesWithItsTypeAndSaysWhoAsked() {
        host.page("/talks", "text/html; charset=\"UTF-8\"", "<p>Đặng</p>");

        Fetched page = fetcher.get(host.address("/talks"));

        assertThat(new String(page.content(), StandardCharsets.UTF_8)).isEqualTo("<p>Đặng</p>");
        assertThat(page.mediaType()).isEqualTo("text/html");
        assertThat(page.charset()).isEqualTo(StandardCharsets.UTF_8);
        assertThat(host.asked()).singleElement().asString().contains("Readout");
    }

    @Test
    void withoutTheTestsPermissionThisMachineIsNotAsked() {
        host.page("/talks", "text/html", "secret");
        Fetcher usual = new Fetcher(Reach.PUBLIC);

        assertThatThrownBy(() -> usual.get(host.address("/talks")))
                .isInstanceOf(FetchFailedException.class)
                .hasMessageContaining("not in the public web");
        assertThat(host.asked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost/",
                "http://[::1]/",
                "http://2130706433/",
                "https://10.0.0.1/",
                "http://169.254.169.254/latest/meta-data/",
                "http://[::ffff:192.168.0.1]/"
            })
    void otherNamesOfInnerHostsAreNotAskedEither(String address) {
        assertThatThrownBy(() -> new Fetcher(Reach.PUBLIC).get(address))
                .isInstanceOf(FetchFailedException.class)
                .hasMessageContaining("not in the public web");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "ftp://host.example/x",
                "https://user:word@host.example/",
                "nonsense",
                "http://",
                "http://a b/"
            })
    void whatIsNoAddressOfAPageIsSaidToBeNone(String address) {
        assertThatThrownBy(() -> fetcher.get(address))
                .isInstanceOf(FetchFailedException.class)
                .hasMessageContaining("is no address of a page");
    }

    @Test
    void lettersBeyondAsciiAreAskedForAsServersWantThem() {
        host.page("/gesprche", "text/plain", "no");
        host.page("/gespräche", "text/plain", "yes");

        assertThat(fetcher.get(host.address("/gespräche")).content())
                .isEqualTo("yes".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whereAHostSendsOnIsFollowedWithinReach() {
        host.answer("/old", 301, Map.of("Location", "/new"), new byte[0]);
        host.page("/new", "text/plain", "here");

        assertThat(fetcher.get(host.address("/old")).address().getPath()).isEqualTo("/new");
    }

    @Test
    void whereAHostSendsOnIsCheckedAnew() throws IOException {
        try (Host inner = new Host()) {
            inner.page("/", "text/plain", "secret");
            host.answer("/out", 302, Map.of("Location", inner.address("/")), new byte[0]);

            assertThatThrownBy(() -> fetcher.get(host.address("/out")))
                    .hasMessageContaining("not in the public web");
            assertThat(inner.asked()).isEmpty();
        }
    }

    @Test
    void aHostThatSendsOnInACircleIsLeft() {
        host.answer("/round", 302, Map.of("Location", "/round"), new byte[0]);

        assertThatThrownBy(() -> fetcher.get(host.address("/round")))
                .hasMessageContaining("sends on more than 5 times");
        assertThat(host.asked()).hasSize(6);
    }

    @Test
    void aPageThatIsTooLargeIsNotTakenIn() {
        host.page("/large", "text/html", new byte[Exchange.LARGEST + 1]);

        assertThatThrownBy(() -> fetcher.get(host.address("/large")))
                .hasMessageContaining("larger than 5 MB");
    }

    @Test
    void aPictureIsNoPage() {
        host.page("/flag.png", "image/png", "PNG");

        assertThatThrownBy(() -> fetcher.get(host.address("/flag.png")))
                .hasMessageContaining("image/png, which cannot be read");
    }

    @Test
    void aMissingPageIsToldAsOne() {
        host.answer("/gone", 404, Map.of(), new byte[0]);

        assertThatThrownBy(() -> fetcher.get(host.address("/gone")))
                .hasMessageContaining("answers 404: there is no such page");
    }
}
