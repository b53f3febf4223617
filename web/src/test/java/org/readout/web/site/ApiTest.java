package org.readout.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.extract.lexicon.Lexicons;
import org.readout.model.CalendarDate;
import org.readout.model.Document;
import org.readout.model.Source;
import org.readout.pipeline.Engine;
import org.readout.register.Register;
import org.readout.register.catalogue.Cataloguer;
import org.readout.store.sqlite.SqliteStorage;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the description of the API says, held against what the running server answers. */
class ApiTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Map<String, String> NEEDED = Map.of("name", "fjord", "kind", "propose");

    private static final String FIRST =
            """
            Foreign Minister of Norway Kari Solheim met with Foreign Minister of Iceland Jon Arnason in Oslo on March 4,
            2026. Solheim proposed that the two countries open a ferry line between Bergen and Seydisfjordur by June 2027.
            The two ministers signed a memorandum of understanding on fisheries at the second session of the
            Norway-Iceland Joint Fisheries Commission. They reaffirmed the comprehensive strategic partnership between the two countries and
            welcomed the Bergen-Seydisfjordur ferry terminal project. They agreed to launch a joint rescue exercise in 2027.
            On the same day Solheim received Secretary-General of the Nordic Council Anna Berg.
            """;

    @TempDir private static Path folder;
    private static SqliteStorage storage;
    private static Website website;

    @BeforeAll
    static void open() {
        storage = SqliteStorage.openOrCreate(folder.resolve("readout.db"));
        Register register = new Register(storage);
        Source source =
                new Source(
                        "Fjord Wire", CalendarDate.parse("2026-03-05").orElseThrow(), "en", null);
        Document document = new Document("fjord", FIRST, source);
        register.add(new Engine(Lexicons.bundled()).read(document), "test");
        new Cataloguer(register).catchUp(LocalDate.of(2026, 3, 6));
        website = Website.open(storage, "127.0.0.1", 0);
    }

    @AfterAll
    static void close() {
        website.close();
        storage.close();
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        URI address = URI.create(website.address()).resolve(path);
        return CLIENT.send(
                HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(String path, String form)
            throws IOException, InterruptedException {
        URI address = URI.create(website.address()).resolve(path);
        return CLIENT.send(
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form, StandardCharsets.UTF_8))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static JsonNode description() throws IOException, InterruptedException {
        return JSON.readTree(get("/api/v1/openapi.json").body());
    }

    /**
     * The path with something of the register in the place of its parameter, and what it must be
     * asked.
     */
    private static String asked(String path, JsonNode operation)
            throws IOException, InterruptedException {
        String filled = path;
        if (path.contains("{key}")) {
            filled =
                    path.replace(
                            "{key}", storage.documents().named("fjord").getFirst().key().value());
        } else if (path.contains("{id}")) {
            JsonNode items = JSON.readTree(get(path.replace("/{id}", "")).body()).path("items");
            assertThat(items).as(path).isNotEmpty();
            filled = path.replace("{id}", items.get(0).path("id").asString());
        }
        List<String> query = new ArrayList<>();
        for (JsonNode parameter : operation.path("parameters")) {
            String name = parameter.path("name").asString();
            if (parameter.path("required").asBoolean()
                    && parameter.path("in").asString().equals("query")) {
                query.add(name + "=" + NEEDED.get(name));
            }
        }
        return query.isEmpty() ? filled : filled + "?" + String.join("&", query);
    }

    private static List<Error> faults(JsonNode description, JsonNode schema, String answer) {
        ObjectNode whole = JSON.createObjectNode();
        whole.set("$ref", schema.path("$ref"));
        whole.set("components", description.path("components"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole.toString(), InputFormat.JSON)
                .validate(answer, InputFormat.JSON);
    }

    @Test
    void everyQuestionThatIsDescribedIsAnsweredAsDescribed() throws Exception {
        JsonNode description = description();

        for (Map.Entry<String, JsonNode> path : description.path("paths").properties()) {
            JsonNode operation = path.getValue().path("get");
            if (operation.isMissingNode()) {
                continue;
            }
            String asked = asked(path.getKey(), operation);
            HttpResponse<String> answer = get(asked);
            JsonNode content = operation.path("responses").path("200").path("content");
            String medium = content.propertyNames().iterator().next();

            assertThat(answer.statusCode()).as(asked).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                    .as(asked)
                    .startsWith(medium);
            JsonNode schema = content.path(medium).path("schema");
            if (!schema.isMissingNode()) {
                assertThat(faults(description, schema, answer.body())).as(asked).isEmpty();
            }
        }
    }

    @Test
    void aListIsPagedToItsEndByWhatItSaysIsNext() throws Exception {
        int seen = 0;
        String next = "";
        do {
            String after = next.isEmpty() ? "" : "&after=" + next;
            JsonNode page = JSON.readTree(get("/api/v1/persons?limit=1" + after).body());
            seen += page.path("items").size();
            next = page.path("next").asString("");
        } while (!next.isEmpty());

        assertThat(seen).isEqualTo(3);
    }

    @Test
    void aDecisionIsWrittenIntoTheLogAndTakenBack() throws Exception {
        String id = JSON.readTree(get("/api/v1/commitments").body()).at("/items/0/id").asString();

        HttpResponse<String> made =
                post(
                        "/api/v1/decisions",
                        "kind=status&id=" + id + "&value=agreed&reason=told+later");
        String number = JSON.readTree(made.body()).at("/decisions/0/number").asString();
        HttpResponse<String> undone = post("/api/v1/decisions", "kind=undo&id=" + number);

        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(undone.statusCode()).isEqualTo(201);
        assertThat(
                        JSON.readTree(get("/api/v1/decisions").body())
                                .at("/decisions/0/undone")
                                .asBoolean())
                .isTrue();
    }

    @Test
    void aDecisionAboutWhatIsNotThereIsAConflictThatSaysWhy() throws Exception {
        HttpResponse<String> refused =
                post("/api/v1/decisions", "kind=delete&id=p:0000000000000000");

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
        assertThat(JSON.readTree(refused.body()).path("detail").asString())
                .contains("p:0000000000000000");
    }

    @Test
    void aBoundThatIsBrokenIsNamed() throws Exception {
        HttpResponse<String> refused = get("/api/v1/persons?limit=100000");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("limit", "200");
    }

    @Test
    void aCursorOfAnotherMakeIsRefused() throws Exception {
        assertThat(get("/api/v1/persons?after=nonsense").statusCode()).isEqualTo(400);
    }
}
