package org.readout.web.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.web.server.GuardedServer.form;
import static org.readout.web.server.GuardedServer.formToken;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.readout.store.user.Role;

/** How much of a request is read. */
class LimitsTest {
    private final GuardedServer server = GuardedServer.open();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void tenThousandFiltersAreTooMany() {
        HttpResponse<String> reply = server.get("/look?" + "side=N&".repeat(5_000));

        assertThat(reply.statusCode()).isEqualTo(400);
        assertThat(reply.body()).contains("Too many filters", "Take some away");
    }

    @Test
    void anAddressTooLongToBeReadIsRefusedWithAWordAndTheHeaders() {
        HttpResponse<String> reply = server.get("/look?" + "side=NO&".repeat(10_000));

        assertThat(reply.statusCode()).isIn(400, 414, 431);
        assertThat(reply.body()).contains("filters");
        assertThat(reply.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void aHundredMegabytesAreRefusedBeforeTheyAreSent() throws IOException {
        String head =
                "POST /send HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: multipart/form-data;"
                        + " boundary=x\r\nContent-Length: 104857600\r\n\r\n";

        assertThat(reply(head)).contains(" 413 ");
    }

    @Test
    void whatDoesNotTellItsLengthIsReadNoFurtherThanTheLimit() throws IOException {
        server.add("kari", Role.CURATOR);
        String cookie = server.signIn("kari");
        String token = formToken(server.get("/user", "Cookie", cookie));
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            out.write(
                    ("POST /send HTTP/1.1\r\nHost: 127.0.0.1\r\nTransfer-Encoding: chunked\r\n"
                                    + "X-CSRF-Token: "
                                    + token
                                    + "\r\nCookie: "
                                    + cookie
                                    + "\r\nContent-Type: application/x-www-form-urlencoded\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            byte[] chunk =
                    ("100000\r\n" + "a".repeat(1 << 20) + "\r\n")
                            .getBytes(StandardCharsets.US_ASCII);
            int sent = 0;
            try {
                while (sent < 100) {
                    out.write(chunk);
                    sent++;
                }
            } catch (IOException closed) {
                assertThat(sent).isLessThan(100);
                return;
            }
            assertThat(firstLine(socket.getInputStream())).contains(" 413 ");
        }
    }

    @Test
    void filesThatCannotBeTakenApartAreRefused() {
        server.add("kari", Role.CURATOR);
        HttpResponse<String> reply =
                server.send(
                        server.request("/send", "Cookie", server.signIn("kari"))
                                .header("Content-Type", "multipart/form-data; boundary=x")
                                .POST(HttpRequest.BodyPublishers.ofString("nothing of the kind")));

        assertThat(reply.statusCode()).isEqualTo(400);
        assertThat(reply.body()).contains("Send it again");
    }

    @Test
    void aFormOfAThousandAndOneFieldsIsRefused() {
        server.add("kari", Role.CURATOR);
        String cookie = server.signIn("kari");
        String token = formToken(server.get("/user", "Cookie", cookie));
        HttpResponse<String> reply =
                server.post(
                        "/send", form("_token", token) + "&a=b".repeat(1_100), "Cookie", cookie);

        assertThat(reply.statusCode()).isEqualTo(400);
        assertThat(reply.body()).contains("Too many fields");
    }

    @Test
    void anAbsurdNumberIsRefusedWithItsBounds() {
        HttpResponse<String> reply = server.get("/look?limit=1000000");

        assertThat(reply.statusCode()).isEqualTo(400);
        assertThat(reply.body()).contains("from 1 to 50");
    }

    @Test
    void brokenRequestsGetAnAnswerAndTheServerStaysUp() throws IOException {
        assertThat(reply("GET /%zz HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")).contains(" 400 ");
        assertThat(reply("NONSENSE\r\n\r\n")).contains(" 400 ");
        assertThat(reply("GET /../../etc/passwd HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"))
                .containsAnyOf(" 400 ", " 404 ");
        assertThat(server.get("/look").statusCode()).isEqualTo(200);
    }

    private String reply(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return firstLine(socket.getInputStream());
        }
    }

    private static String firstLine(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
            line.append((char) c);
        }
        return line.toString();
    }
}
