package org.readout.web.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One question to a host that answers as no proper server would. */
class ExchangeTest {
    private ServerSocket host;

    @BeforeEach
    void open() throws IOException {
        host = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    }

    @AfterEach
    void close() throws IOException {
        host.close();
    }

    /** What is sent to whoever comes, a byte at a time. */
    private void sends(byte[] bytes, Duration pause) {
        Thread.ofVirtual()
                .start(
                        () -> {
                            try (Socket guest = host.accept()) {
                                OutputStream out = guest.getOutputStream();
                                for (byte one : bytes) {
                                    out.write(one);
                                    Thread.sleep(pause);
                                }
                                guest.shutdownOutput();
                                guest.getInputStream().readAllBytes();
                            } catch (IOException | InterruptedException e) {
                                return; // whoever came has left
                            }
                        });
    }

    private Exchange.Answer asked(String scheme, Duration within) throws IOException {
        int port = host.getLocalPort();
        return Exchange.get(
                URI.create("%s://127.0.0.1:%d/".formatted(scheme, port)),
                InetAddress.getLoopbackAddress(),
                port,
                System.nanoTime() + within.toNanos());
    }

    private Exchange.Answer answer(String sent) throws IOException {
        sends(sent.getBytes(StandardCharsets.US_ASCII), Duration.ZERO);
        return asked("http", Duration.ofSeconds(20));
    }

    @Test
    void aHostThatIsSlowToProveWhoItIsIsLeftInTime() {
        byte[] hello = new byte[100];
        hello[0] = 0x16; // the head of a record of 16 KB
        hello[1] = 3;
        hello[2] = 3;
        hello[3] = 0x40;
        sends(hello, Duration.ofMillis(100));
        long began = System.nanoTime();

        assertThatThrownBy(() -> asked("https", Duration.ofMillis(500)))
                .isInstanceOf(SocketTimeoutException.class)
                .hasMessageContaining("takes too long");
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void hintsBeforeTheAnswerArePassedOver() throws IOException {
        Exchange.Answer answer =
                answer(
                        "HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\nHTTP/1.1 200 OK\r\n"
                                + "Content-Length: 4\r\n\r\nThey");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("link")).isEmpty();
        assertThat(new String(answer.body(), StandardCharsets.US_ASCII)).isEqualTo("They");
    }

    @Test
    void anAnswerInPartsIsPutTogether() throws IOException {
        Exchange.Answer answer =
                answer(
                        lines(
                                "HTTP/1.1 200 OK",
                                "Transfer-Encoding: chunked",
                                "",
                                "4",
                                "They",
                                "4",
                                " met",
                                "0",
                                ""));

        assertThat(new String(answer.body(), StandardCharsets.US_ASCII)).isEqualTo("They met");
    }

    @Test
    void whatIsPackedOnTheWayIsNotTakenForAPage() {
        assertThatThrownBy(
                        () ->
                                answer(
                                        lines(
                                                "HTTP/1.1 200 OK",
                                                "Transfer-Encoding: gzip, chunked",
                                                "",
                                                "4",
                                                "They",
                                                "0",
                                                "")))
                .isInstanceOf(FetchFailedException.class)
                .hasMessageContaining("packed (gzip, chunked)");
    }

    private static String lines(String... lines) {
        return String.join("\r\n", lines) + "\r\n";
    }
}
