package org.readout.store.user;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Sessions as JSON; documented in docs/formats/users.md. */
final class SessionForm {
    private static final int FORM = 1;

    private static final JsonMapper JSON = new JsonMapper();

    private SessionForm() {}

    static byte[] written(List<KeptSession> sessions) {
        ObjectNode root = JSON.createObjectNode();
        root.put("form", FORM);
        ArrayNode all = root.putArray("sessions");
        for (KeptSession session : sessions) {
            all.addObject()
                    .put("sha256", session.hash())
                    .put("user", session.user().value())
                    .put("password", session.password())
                    .put("began", session.began().toString())
                    .put("seen", session.seen().toString());
        }
        return JSON.writeValueAsBytes(root);
    }

    /**
     * @throws RuntimeException where it is not what {@link #written} writes
     */
    static List<KeptSession> read(byte[] bytes) {
        JsonNode root = JSON.readTree(bytes);
        List<KeptSession> sessions = new ArrayList<>();
        if (root.path("form").asInt(0) == FORM) {
            for (JsonNode session : root.path("sessions")) {
                sessions.add(
                        new KeptSession(
                                session.path("sha256").stringValue(),
                                new UserName(session.path("user").stringValue()),
                                session.path("password").stringValue(),
                                Instant.parse(session.path("began").stringValue()),
                                Instant.parse(session.path("seen").stringValue())));
            }
        }
        return sessions;
    }
}
