package org.readout.web.server;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.store.user.ApiToken;
import org.readout.store.user.PasswordHash;
import org.readout.store.user.Role;
import org.readout.store.user.Secret;
import org.readout.store.user.User;
import org.readout.store.user.UserName;
import org.readout.store.user.UsersInMemory;
import org.readout.web.guard.Guard;
import org.readout.web.page.user.SignInScreen;
import org.readout.web.page.user.UserScreen;
import org.readout.web.part.Precedence;
import org.readout.web.route.Method;
import org.readout.web.route.Parameter;
import org.readout.web.route.Produces;
import org.readout.web.route.Reply;
import org.readout.web.route.Request;
import org.readout.web.route.Route;
import org.readout.web.route.RouteTable;

/**
 * A server with a page to read, one to decide and one for admins; its clock stands until it is
 * moved.
 */
final class GuardedServer implements AutoCloseable {
    static final String PASSWORD = "seven grey geese";
    private static final Instant NOON = Instant.parse("2026-03-04T12:00:00Z");

    final UsersInMemory users = new UsersInMemory();
    private final HttpClient client = HttpClient.newHttpClient();
    private final WebServer server;
    private Instant now = NOON;

    private GuardedServer(@Nullable URI outside) {
        InstantSource clock = () -> now;
        Guard guard = new Guard(users, "127.0.0.1", outside, clock);
        RouteTable table =
                RouteTable.of(
                        List.of(
                                Route.page("/look", "Look", GuardedServer::who)
                                        .with(
                                                Parameter.text("side", "Whose."),
                                                Parameter.number("limit", "How many.", 1, 50)),
                                Route.form("/decide", "Decide", GuardedServer::who),
                                Route.form("/send", "Send", GuardedServer::who)
                                        .with(Parameter.text("text", "Words.").inForm()),
                                Route.page("/manage", "Manage", GuardedServer::who)
                                        .openTo(Route.Access.ADMIN),
                                Route.json("/api/v1/look", "Look", GuardedServer::who),
                                Route.json("/api/v1/decide", "Decide", GuardedServer::who)
                                        .by(Method.POST)
                                        .openTo(Route.Access.CURATOR)
                                        .in(Produces.JSON)),
                        new SignInScreen(users, guard.desk()).routes(),
                        new UserScreen(users, guard.desk()).routes());
        server = WebServer.start(table, guard, new Precedence(), "127.0.0.1", 0);
    }

    static GuardedServer open() {
        return new GuardedServer(null);
    }

    static GuardedServer behind(String proxy) {
        return new GuardedServer(URI.create(proxy));
    }

    private static Reply who(Request request) {
        return new Reply.Json("{\"visitor\":\"%s\"}".formatted(request.visitor()));
    }

    String address() {
        return server.address();
    }

    int port() {
        return URI.create(address()).getPort();
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    void add(String name, Role role) {
        User user = new User(new UserName(name), role, PasswordHash.of(PASSWORD, 10), NOON);
        users.change(all -> all.with(user));
    }

    String token(String name) {
        String secret = ApiToken.makeSecret();
        users.change(
                all -> all.with(new ApiToken(Secret.hash(secret), new UserName(name), "", NOON)));
        return secret;
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    HttpResponse<String> post(String path, String form, String... headers) {
        return send(
                request(path, headers)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    HttpResponse<String> postJson(String path, String json, String... headers) {
        return send(
                request(path, headers)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address()).resolve(path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The token in the forms of a page. */
    static String formToken(HttpResponse<String> page) {
        String mark = "name=\"_token\" value=\"";
        int at = page.body().indexOf(mark) + mark.length();
        return page.body().substring(at, page.body().indexOf('"', at));
    }

    HttpResponse<String> trySignIn(String name, String password) {
        String token = formToken(get("/sign-in"));
        return post("/sign-in", form("_token", token, "name", name, "password", password));
    }

    /** Signs in and gives the cookie as a browser would send it. */
    String signIn(String name) {
        return cookie(trySignIn(name, PASSWORD));
    }

    static String cookie(HttpResponse<String> response) {
        String set = response.headers().firstValue("Set-Cookie").orElseThrow();
        return set.substring(0, set.indexOf(';'));
    }

    static String form(String... pairs) {
        return Stream.iterate(0, i -> i < pairs.length, i -> i + 2)
                .map(i -> pairs[i] + "=" + URLEncoder.encode(pairs[i + 1], StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    @Override
    public void close() {
        client.close(); // first, for the server waits for connections that are open
        server.close();
    }
}
