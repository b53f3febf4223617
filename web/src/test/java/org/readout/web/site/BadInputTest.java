package org.readout.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.register.Register;
import org.readout.register.memory.MemoryStorage;
import org.readout.store.sqlite.SqliteStorage;
import org.readout.web.intake.Intake;
import org.readout.web.part.Precedence;
import org.readout.web.route.Method;
import org.readout.web.route.Parameter;
import org.readout.web.route.Route;

/**
 * What goes wrong, asked of the whole server: each answer says what the matter is and what to do,
 * and the next question is answered. Limits of a request are in {@code LimitsTest}.
 */
class BadInputTest {
    private final HttpClient client = HttpClient.newHttpClient();
    @TempDir private Path folder;
    private Path file;
    private SqliteStorage storage;
    private Website website;

    @BeforeEach
    void open() {
        file = folder.resolve("readout.db");
        storage = SqliteStorage.openOrCreate(file);
        website = Website.open(storage, "127.0.0.1", 0);
    }

    @AfterEach
    void close() {
        website.close();
        storage.close();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        URI address = URI.create(website.address()).resolve(path);
        return client.send(
                HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String type, byte[] body)
            throws IOException, InterruptedException {
        URI address = URI.create(website.address()).resolve(path);
        return client.send(
                HttpRequest.newBuilder(address)
                        .header("Content-Type", type)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static List<Route> questions() {
        Register register = new Register(new MemoryStorage());
        try (Intake intake = new Intake(register, new Precedence(), "test")) {
            return Site.over(register, intake, LocalDate::now).routes().stream()
                    .filter(route -> route.method() == Method.GET)
                    .toList();
        }
    }

    private static Stream<Route> having(String parameter) {
        return questions().stream()
                .filter(route -> !route.path().contains("{"))
                .filter(route -> has(route, parameter))
                .filter(route -> route.parameters().stream().noneMatch(Parameter::required));
    }

    private static boolean has(Route route, String parameter) {
        return route.parameters().stream().anyMatch(one -> one.name().equals(parameter));
    }

    @Test
    void idsThatAreUnknownOrNoneAreNotFoundAnywhere() throws Exception {
        for (Route route : questions()) {
            for (String id :
                    List.of(
                            "nothing",
                            "e:0000000000000000:1-2",
                            "0123456789abcdef",
                            "%00",
                            "'--",
                            "x".repeat(400))) {
                if (route.path().contains("{")) {
                    String path = route.path().replaceAll("\\{[a-z]+}", id.replace("'", "%27"));
                    HttpResponse<String> reply = get(path);
                    assertThat(reply.statusCode()).as(path).isIn(400, 404);
                    assertThat(reply.body().toLowerCase(java.util.Locale.ROOT))
                            .as(path)
                            .containsAnyOf("check", "imports are listed", "look");
                }
            }
        }
        assertThat(get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void cursorsThatAreBrokenAreRefusedInEveryList() throws Exception {
        for (Route route : having("after").toList()) {
            HttpResponse<String> reply = get(route.path() + "?after=n%C3%B6nsense");

            assertThat(reply.statusCode()).as(route.path()).isEqualTo(400);
            assertThat(reply.body()).as(route.path()).contains("after");
        }
    }

    @Test
    void absurdPageSizesAreRefusedInEveryListWithTheBounds() throws Exception {
        for (Route route : having("limit").toList()) {
            for (String limit : List.of("1000000000", "-1", "99999999999999999999")) {
                HttpResponse<String> reply = get(route.path() + "?limit=" + limit);

                assertThat(reply.statusCode()).as(route.path()).isEqualTo(400);
                assertThat(reply.body()).as(route.path()).contains("limit");
            }
        }
    }

    @Test
    void tenThousandFiltersAreRefusedBySearchItself() throws Exception {
        HttpResponse<String> reply = get("/search?" + "kind=a&".repeat(2_000));

        assertThat(reply.statusCode()).isEqualTo(400);
        assertThat(reply.body()).contains("Too many filters");
    }

    @Test
    void aZipBombIsAProblemOfItsImportAndNothingMore() throws Exception {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            byte[] zeros = new byte[1 << 20];
            out.putNextEntry(new ZipEntry("bomb.txt"));
            for (int i = 0; i < 600; i++) {
                out.write(zeros);
            }
            out.closeEntry();
        }
        String head =
                "--x\r\nContent-Disposition: form-data; name=\"_token\"\r\n\r\n%s\r\n--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"bomb.zip\"\r\n\r\n"
                        .formatted(token());
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.write(head.getBytes(StandardCharsets.UTF_8));
        zip.writeTo(body);
        body.write("\r\n--x--\r\n".getBytes(StandardCharsets.UTF_8));

        HttpResponse<String> taken =
                post("/import", "multipart/form-data; boundary=x", body.toByteArray());
        String run = taken.headers().firstValue("Location").orElseThrow();
        String page = get(run).body();
        for (int i = 0; i < 500 && !page.contains("bomb.zip</td>"); i++) {
            Thread.sleep(20);
            page = get(run).body();
        }

        assertThat(taken.statusCode()).isEqualTo(303);
        assertThat(page).contains("bomb.zip</td>", "MB");
        assertThat(storage.documents().size()).isZero();
        assertThat(get("/").statusCode()).isEqualTo(200);
    }

    private String token() throws IOException, InterruptedException {
        String page = get("/import").body();
        int at = page.indexOf("name=\"_token\" value=\"") + "name=\"_token\" value=\"".length();
        return page.substring(at, page.indexOf('"', at));
    }

    @Test
    void aRegisterThatVanishesIsToldAndBackAgainIsUsed() throws Exception {
        assertThat(get("/engagements").statusCode()).isEqualTo(200);
        Path away = folder.resolve("away.db");
        Files.move(file, away);

        HttpResponse<String> page = get("/engagements");
        HttpResponse<String> problem = get("/api/v1/engagements");
        Files.move(away, file);

        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body()).contains("not there any more", "Put it back");
        assertThat(problem.statusCode()).isEqualTo(503);
        assertThat(problem.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/problem+json");
        assertThat(get("/engagements").statusCode()).isEqualTo(200);
    }

    @Test
    void whileAnotherProgramWritesPagesAreShownAndADecisionIsRefusedInWords() throws Exception {
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = other.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");

            HttpResponse<String> page = get("/engagements");
            HttpResponse<String> decision =
                    post(
                            "/api/v1/decisions",
                            "application/x-www-form-urlencoded",
                            "kind=delete&id=p:0000000000000000".getBytes(StandardCharsets.UTF_8));

            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(decision.statusCode()).isEqualTo(503);
            assertThat(decision.body()).contains("another program is writing", "Wait until");
            statement.execute("ROLLBACK");
        }
        assertThat(get("/engagements").statusCode()).isEqualTo(200);
    }
}
