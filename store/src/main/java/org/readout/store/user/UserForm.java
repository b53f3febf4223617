package org.readout.store.user;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Users as JSON; documented in docs/formats/users.md. */
final class UserForm {
    /** Raise it when an older program would misread the file. */
    private static final int FORM = 1;

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private UserForm() {}

    static byte[] written(Users users) {
        ObjectNode root = JSON.createObjectNode();
        root.put("form", FORM);
        ArrayNode people = root.putArray("users");
        for (User user : users.users()) {
            people.addObject()
                    .put("name", user.name().value())
                    .put("role", user.role().word())
                    .put("password", user.password().text())
                    .put("since", user.since().toString());
        }
        ArrayNode tokens = root.putArray("tokens");
        for (ApiToken token : users.tokens()) {
            tokens.addObject()
                    .put("sha256", token.hash())
                    .put("user", token.user().value())
                    .put("label", token.label())
                    .put("since", token.since().toString());
        }
        return JSON.writeValueAsBytes(root);
    }

    /**
     * @throws RuntimeException where it is not what {@link #written} writes
     */
    static Users read(byte[] bytes) {
        JsonNode root = JSON.readTree(bytes);
        int form = root.path("form").asInt(0);
        if (form != FORM) {
            throw new IllegalArgumentException(
                    "its form is %d; this Readout knows %d".formatted(form, FORM));
        }
        List<User> users = new ArrayList<>();
        for (JsonNode user : root.path("users")) {
            users.add(
                    new User(
                            new UserName(text(user, "name")),
                            role(text(user, "role")),
                            new PasswordHash(text(user, "password")),
                            Instant.parse(text(user, "since"))));
        }
        List<ApiToken> tokens = new ArrayList<>();
        for (JsonNode token : root.path("tokens")) {
            tokens.add(
                    new ApiToken(
                            text(token, "sha256"),
                            new UserName(text(token, "user")),
                            text(token, "label"),
                            Instant.parse(text(token, "since"))));
        }
        return new Users(users, tokens);
    }

    private static Role role(String word) {
        return Role.of(word)
                .orElseThrow(() -> new IllegalArgumentException("'%s' is no role".formatted(word)));
    }

    private static String text(JsonNode node, String name) {
        JsonNode value = node.path(name);
        if (!value.isString()) {
            throw new IllegalArgumentException("'%s' is missing".formatted(name));
        }
        return value.stringValue();
    }
}
