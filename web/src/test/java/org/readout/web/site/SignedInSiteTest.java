package org.readout.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.extract.lexicon.Lexicons;
import org.readout.model.CalendarDate;
import org.readout.model.Document;
import org.readout.model.Source;
import org.readout.pipeline.Engine;
import org.readout.register.Register;
import org.readout.register.catalogue.Cataloguer;
import org.readout.register.storage.CardQuery;
import org.readout.resolve.node.NodeKind;
import org.readout.store.sqlite.SqliteStorage;
import org.readout.store.user.ApiToken;
import org.readout.store.user.PasswordHash;
import org.readout.store.user.Role;
import org.readout.store.user.Secret;
import org.readout.store.user.User;
import org.readout.store.user.UserName;
import org.readout.store.user.UsersInMemory;
import org.readout.web.intake.Intake;
import org.readout.web.part.Precedence;
import org.readout.web.route.Method;
import org.readout.web.route.Route;

/** The whole site, once there are users. */
class SignedInSiteTest {
    private static final Instant NOON = Instant.parse("2026-03-04T12:00:00Z");

    @TempDir private Path folder;
    private final UsersInMemory users = new UsersInMemory();
    private final HttpClient client = HttpClient.newHttpClient();
    private SqliteStorage storage;
    private Register register;
    private Website website;

    @BeforeEach
    void open() {
        storage = SqliteStorage.openOrCreate(folder.resolve("readout.db"));
        register = new Register(storage);
        website = Website.open(storage, users, new Listening("127.0.0.1", 0, null));
    }

    @AfterEach
    void close() {
        client.close();
        website.close();
        storage.close();
    }

    @Test
    void noAddressAnswersToNobody() throws Exception {
        token("kari", Role.ADMIN);
        try (Intake intake = new Intake(register, new Precedence(), "test")) {
            for (Route route :
                    Site.over(register, intake, () -> LocalDate.of(2026, 3, 4)).routes()) {
                String path = route.path().replaceAll("\\{[a-z]+\\}", "x");
                HttpResponse<String> reply =
                        send(
                                HttpRequest.newBuilder(address(path))
                                        .method(
                                                route.method().name(),
                                                HttpRequest.BodyPublishers.noBody()));

                boolean leads = route.method() == Method.GET && !route.produces().isForPrograms();
                assertThat(reply.statusCode())
                        .as(route.method() + " " + route.path())
                        .isEqualTo(leads ? 303 : 401);
            }
        }
    }

    @Test
    void aDecisionCarriesTheNameOfWhoMadeIt() throws Exception {
        String engagement = add();
        HttpResponse<String> reply = delete(engagement, token("kari", Role.CURATOR));

        assertThat(reply.statusCode()).isEqualTo(201);
        assertThat(register.decisions().getFirst().user()).isEqualTo("kari");
    }

    @Test
    void aReadersDecisionIsRefusedAndLeavesNoTrace() throws Exception {
        String engagement = add();
        HttpResponse<String> reply = delete(engagement, token("ola", Role.READER));

        assertThat(reply.statusCode()).isEqualTo(403);
        assertThat(reply.body()).contains("ola may what a reader may");
        assertThat(register.decisions()).isEmpty();
    }

    private HttpResponse<String> delete(String id, String secret) throws Exception {
        return send(
                HttpRequest.newBuilder(address("/api/v1/decisions"))
                        .header("Authorization", "Bearer " + secret)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        "kind=delete&id=" + id.replace(":", "%3A"))));
    }

    private String add() {
        CalendarDate published = CalendarDate.parse("2026-03-05").orElseThrow();
        Document document =
                new Document(
                        "fjord",
                        "Foreign Minister of Norway Kari Solheim met with Foreign Minister of"
                                + " Iceland Jon Arnason in Oslo on March 4, 2026.",
                        new Source("Fjord Wire", published, "en", null));
        register.add(new Engine(Lexicons.bundled()).read(document), "test");
        new Cataloguer(register).catchUp(LocalDate.of(2026, 3, 6));
        return storage.cards()
                .find(CardQuery.newest(NodeKind.ENGAGEMENT, 1))
                .cards()
                .getFirst()
                .id()
                .toString();
    }

    private String token(String name, Role role) {
        String secret = ApiToken.makeSecret();
        UserName user = new UserName(name);
        users.change(
                all ->
                        all.with(
                                        new User(
                                                user,
                                                role,
                                                PasswordHash.of("seven grey geese", 10),
                                                NOON))
                                .with(new ApiToken(Secret.hash(secret), user, "", NOON)));
        return secret;
    }

    private URI address(String path) {
        return URI.create(website.address()).resolve(path);
    }

    private HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
