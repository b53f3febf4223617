package org.readout.web.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.readout.web.part.Wording;
import org.readout.web.route.Method;
import org.readout.web.route.Parameter;
import org.readout.web.route.Produces;
import org.readout.web.route.Reply;
import org.readout.web.route.Request;
import org.readout.web.route.Route;
import org.readout.web.route.RouteTable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The API as OpenAPI 3.1, made of the very table that the server serves, so that the two cannot
 * part; the forms of answers stand in {@code schemas.json}.
 */
public final class ApiDescription {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String API = "/api/v1/";
    private static final String SCHEMA = "#/components/schemas/";

    private final RouteTable served;

    /**
     * @param served everything but the description itself
     */
    public ApiDescription(RouteTable served) {
        this.served = served;
    }

    public List<Route> routes() {
        return List.of(
                Route.page("/api", "What programs may ask", this::page),
                Route.json("/api/v1/openapi.json", "This description", this::description));
    }

    private Reply page(Request request) {
        List<ApiPage.Operation> operations =
                described().stream()
                        .map(
                                route ->
                                        new ApiPage.Operation(
                                                route.method().name(),
                                                route.path(),
                                                route.summary()))
                        .toList();
        return new Reply.Page("api", "API", new ApiPage(operations));
    }

    private Reply description(Request request) {
        return new Reply.Json(openApi().toString());
    }

    private List<Route> described() {
        return served.routes().stream().filter(route -> route.path().startsWith(API)).toList();
    }

    private ObjectNode openApi() {
        ObjectNode root = JSON.createObjectNode();
        root.put("openapi", "3.1.0");
        ObjectNode info = root.putObject("info");
        info.put("title", "Readout");
        info.put("version", "1");
        info.put(
                "description",
                "The diplomatic record, read from the news. Lists are paged: send next as after.");
        root.putArray("servers").addObject().put("url", "/");
        ObjectNode paths = root.putObject("paths");
        for (Route route : described()) {
            String method = route.method().name().toLowerCase(Locale.ROOT);
            paths.withObjectProperty(route.path()).set(method, operation(route));
        }
        root.putObject("components").set("schemas", schemas());
        return root;
    }

    private static ObjectNode operation(Route route) {
        ObjectNode operation = JSON.createObjectNode();
        operation.put("summary", route.summary());
        operation.put("operationId", operationId(route));
        ArrayNode tags = operation.putArray("tags");
        tags.add(Wording.words(route.path().substring(API.length()).split("/")[0]));
        ArrayNode parameters = operation.putArray("parameters");
        List<Parameter> form = new ArrayList<>();
        for (Parameter parameter : route.parameters()) {
            if (parameter.place() == Parameter.Place.FORM) {
                form.add(parameter);
            } else {
                parameters.add(parameter(parameter));
            }
        }
        if (!form.isEmpty()) {
            body(operation.putObject("requestBody"), form);
        }
        answers(route, operation.putObject("responses"));
        return operation;
    }

    /** {@code get_engagements_id}. */
    private static String operationId(Route route) {
        String path = route.path().substring(API.length());
        return route.method().name().toLowerCase(Locale.ROOT)
                + "_"
                + path.replace("{", "").replace("}", "").replace('/', '_').replace('.', '_');
    }

    private static ObjectNode parameter(Parameter parameter) {
        ObjectNode node = JSON.createObjectNode();
        node.put("name", parameter.name());
        node.put("in", parameter.place().name().toLowerCase(Locale.ROOT));
        node.put("required", parameter.required());
        node.put("description", parameter.description());
        node.set("schema", value(parameter));
        return node;
    }

    private static void body(ObjectNode body, List<Parameter> form) {
        body.put("required", true);
        ObjectNode schema =
                body.putObject("content")
                        .putObject("application/x-www-form-urlencoded")
                        .putObject("schema");
        schema.put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = schema.putArray("required");
        for (Parameter parameter : form) {
            properties.set(
                    parameter.name(), value(parameter).put("description", parameter.description()));
            if (parameter.required()) {
                required.add(parameter.name());
            }
        }
    }

    private static ObjectNode value(Parameter parameter) {
        ObjectNode value = JSON.createObjectNode();
        switch (parameter.type()) {
            case TEXT, FLAG -> value.put("type", "string").put("maxLength", parameter.most());
            case FILE -> value.put("type", "string").put("format", "binary");
            case DAY -> value.put("type", "string").put("format", "date");
            case NUMBER ->
                    value.put("type", "integer")
                            .put("minimum", parameter.least())
                            .put("maximum", parameter.most());
        }
        if (!parameter.choices().isEmpty()) {
            ArrayNode choices = value.putArray("enum");
            parameter.choices().forEach(choices::add);
        }
        return value;
    }

    private static void answers(Route route, ObjectNode answers) {
        ObjectNode good = answers.putObject(route.method() == Method.POST ? "201" : "200");
        good.put("description", route.summary());
        ObjectNode medium = good.putObject("content").putObject(route.produces().mediaType());
        if (route.produces() == Produces.JSON && !route.form().isEmpty()) {
            medium.putObject("schema").put("$ref", SCHEMA + route.form());
        }
        ObjectNode fault = answers.putObject("default");
        fault.put("description", "What went wrong and what to do");
        fault.putObject("content")
                .putObject("application/problem+json")
                .putObject("schema")
                .put("$ref", SCHEMA + "Problem");
    }

    private static JsonNode schemas() {
        try (InputStream in =
                Objects.requireNonNull(
                        ApiDescription.class.getResourceAsStream("schemas.json"), "schemas.json")) {
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException("schemas.json", e);
        }
    }
}
