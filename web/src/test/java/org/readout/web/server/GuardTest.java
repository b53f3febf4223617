package org.readout.web.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.web.server.GuardedServer.form;
import static org.readout.web.server.GuardedServer.formToken;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.store.user.Role;

/** Who is let in, and whose requests are believed. */
class GuardTest {
    private final GuardedServer server = GuardedServer.open();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void withoutUsersWhoeverWorksAtThisMachineIsWhoStartedTheServer() {
        assertThat(server.get("/look").body()).contains(System.getProperty("user.name"));
    }

    @Test
    void withUsersNobodyIsLetInUnasked() {
        server.add("kari", Role.ADMIN);

        assertThat(server.get("/look").statusCode()).isEqualTo(303);
        assertThat(server.get("/api/v1/look").statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({
        "READER, /look, 200", "READER, /manage, 403", "CURATOR, /look, 200",
                "CURATOR, /manage, 403",
        "ADMIN, /look, 200", "ADMIN, /manage, 200", "CURATOR, /users, 403", "ADMIN, /users, 200"
    })
    void aRoleSeesWhatIsItsOwn(Role role, String path, int status) {
        server.add("kari", role);
        String cookie = server.signIn("kari");

        assertThat(server.get(path, "Cookie", cookie).statusCode()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"READER, 403", "CURATOR, 200", "ADMIN, 200"})
    void readersDecideNothing(Role role, int status) {
        server.add("kari", role);
        String cookie = server.signIn("kari");
        String token = formToken(server.get("/user", "Cookie", cookie));

        assertThat(server.post("/decide", form("_token", token), "Cookie", cookie).statusCode())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"READER, 403", "CURATOR, 200"})
    void aProgramMayWhatItsUserMay(Role role, int status) {
        server.add("kari", role);
        String bearer = "Bearer " + server.token("kari");

        assertThat(server.postJson("/api/v1/decide", "{}", "Authorization", bearer).statusCode())
                .isEqualTo(status);
    }

    @Test
    void aTokenThatIsNoneLetsNobodyIn() {
        server.add("kari", Role.ADMIN);

        assertThat(server.get("/api/v1/look", "Authorization", "Bearer readout_x").statusCode())
                .isEqualTo(401);
    }

    @Test
    void aFormWithoutATokenDecidesNothing() {
        server.add("kari", Role.CURATOR);
        String cookie = server.signIn("kari");

        assertThat(server.post("/decide", "", "Cookie", cookie).statusCode()).isEqualTo(403);
        assertThat(server.post("/decide", "_token=x", "Cookie", cookie).statusCode())
                .isEqualTo(403);
    }

    @Test
    void aFormWithAnothersTokenDecidesNothing() {
        server.add("kari", Role.CURATOR);
        server.add("ola", Role.CURATOR);
        String token = formToken(server.get("/user", "Cookie", server.signIn("ola")));

        assertThat(
                        server.post(
                                        "/decide",
                                        form("_token", token),
                                        "Cookie",
                                        server.signIn("kari"))
                                .statusCode())
                .isEqualTo(403);
    }

    @Test
    void withoutUsersTooAFormShowsThatItIsOurs() {
        assertThat(server.post("/decide", "").statusCode()).isEqualTo(403);
    }

    @Test
    void aScriptSendsTheTokenAsAHeader() {
        server.add("kari", Role.CURATOR);
        String cookie = server.signIn("kari");
        String token = formToken(server.get("/user", "Cookie", cookie));

        assertThat(server.post("/decide", "", "Cookie", cookie, "X-CSRF-Token", token).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
        "Origin, https://evil.example",
        "Origin, null",
        "Origin, http://127.0.0.1:1"
    })
    void aPageOfAnotherSiteChangesNothingWhateverItKnows(String header, String value) {
        server.add("kari", Role.CURATOR);
        String cookie = server.signIn("kari");
        String token = formToken(server.get("/user", "Cookie", cookie));

        assertThat(
                        server.post(
                                        "/decide",
                                        form("_token", token),
                                        "Cookie",
                                        cookie,
                                        header,
                                        value)
                                .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aFormOfOurOwnPageIsTaken() {
        server.add("kari", Role.CURATOR);
        String cookie = server.signIn("kari");
        String token = formToken(server.get("/user", "Cookie", cookie));
        String origin = server.address().substring(0, server.address().length() - 1);

        assertThat(
                        server.post(
                                        "/decide",
                                        form("_token", token),
                                        "Cookie",
                                        cookie,
                                        "Origin",
                                        origin)
                                .statusCode())
                .isEqualTo(200);
    }

    @Test
    void withoutUsersAProgramOnThisMachineNeedsNoToken() {
        assertThat(server.postJson("/api/v1/decide", "{}").statusCode()).isEqualTo(200);
    }

    @Test
    void withoutUsersAPageOfAnotherSiteIsRefusedByTheApiToo() {
        HttpResponse<String> reply =
                server.post("/api/v1/decide", "", "Origin", "https://evil.example");

        assertThat(reply.statusCode()).isEqualTo(403);
        assertThat(reply.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "evil.example:7070",
                "127.0.0.1.evil.example",
                "localhost.evil.example",
                "127.0.0.1@evil.example",
                "10.0.0.5",
                "[::2]:80",
                "[",
                ""
            })
    void anotherSitesNameForThisMachineIsRefused(String host) throws IOException {
        assertThat(statusFor(host)).isBetween(400, 421);
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost:7070", "LOCALHOST", "[::1]:7070", "127.0.0.2"})
    void thisMachinesOwnNamesAreTaken(String host) throws IOException {
        assertThat(statusFor(host)).isEqualTo(200);
    }

    @Test
    void behindAProxyItsNameIsTaken() throws IOException {
        try (GuardedServer proxied = GuardedServer.behind("https://readout.example.org")) {
            assertThat(status(proxied.port(), "readout.example.org", "/sign-in")).isEqualTo(303);
            assertThat(status(proxied.port(), "evil.example", "/sign-in")).isEqualTo(421);
        }
    }

    @Test
    void behindAProxyNobodyIsLetInBeforeThereIsAUser() {
        try (GuardedServer proxied = GuardedServer.behind("https://readout.example.org")) {
            HttpResponse<String> reply = proxied.get("/look");

            assertThat(reply.statusCode()).isEqualTo(403);
            assertThat(reply.body()).contains("readout user add");
        }
    }

    private int statusFor(String host) throws IOException {
        return status(server.port(), host, "/look");
    }

    /** java.net.http chooses the Host header itself. */
    static int status(int port, String host, String path) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            String request =
                    "GET %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n"
                            .formatted(path, host);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String reply =
                    new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return Integer.parseInt(reply.split(" ")[1]);
        }
    }
}
