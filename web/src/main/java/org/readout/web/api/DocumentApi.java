package org.readout.web.api;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.readout.export.json.RecordForm;
import org.readout.register.Register;
import org.readout.register.storage.FiledDocument;
import org.readout.web.part.Target;
import org.readout.web.route.Parameter;
import org.readout.web.route.Produces;
import org.readout.web.route.Reply;
import org.readout.web.route.Request;
import org.readout.web.route.Route;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Captured documents and their records, for programs. */
public final class DocumentApi {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Parameter KEY =
            Parameter.path("key", "The document's key: sixteen hexadecimal digits.");

    private final Register register;

    public DocumentApi(Register register) {
        this.register = register;
    }

    public List<Route> routes() {
        return List.of(
                Route.json("/api/v1/documents", "The documents of a name", this::named)
                        .with(
                                Parameter.text(
                                                "name",
                                                "The document's name, as records give it in doc.")
                                        .mandatory())
                        .answering("DocumentPage"),
                Route.json("/api/v1/documents/{key}", "Where a document is from", this::one)
                        .with(KEY)
                        .answering("Document"),
                Route.json(
                                "/api/v1/documents/{key}/record",
                                "All that was read from a document, in the record form",
                                this::record)
                        .with(KEY)
                        .answering("Record"),
                Route.json("/api/v1/documents/{key}/text", "The captured text", this::text)
                        .with(KEY)
                        .in(Produces.TEXT));
    }

    private Reply named(Request request) {
        ObjectNode answer = JSON.createObjectNode();
        ArrayNode items = answer.putArray("items");
        register.storage()
                .documents()
                .named(request.text("name"))
                .forEach(filed -> put(items.addObject(), filed));
        answer.putNull("next");
        return new Reply.Json(answer.toString());
    }

    private Reply one(Request request) {
        ObjectNode answer = JSON.createObjectNode();
        put(answer, filed(request));
        return new Reply.Json(answer.toString());
    }

    private static void put(ObjectNode item, FiledDocument filed) {
        item.put("key", filed.key().value());
        item.put("doc", filed.record().document().id());
        item.put("outlet", filed.record().source().outlet().orElse(null));
        item.put(
                "published",
                filed.record().source().published().map(day -> day.iso()).orElse(null));
        item.put("url", filed.record().source().url().orElse(null));
        item.put("title", filed.record().title().map(quote -> quote.singleSpaced()).orElse(null));
        item.put("characters", filed.record().document().captured().length());
        item.put("engine", filed.engine());
    }

    private Reply record(Request request) {
        FiledDocument filed = filed(request);
        return new Reply.Json(new RecordForm(filed.engine()).line(filed.record()));
    }

    private Reply text(Request request) {
        FiledDocument filed = filed(request);
        byte[] text = filed.record().document().captured().getBytes(StandardCharsets.UTF_8);
        return new Reply.Download(
                Produces.TEXT.mediaType(), filed.key() + ".txt", out -> out.write(text));
    }

    private FiledDocument filed(Request request) {
        String given = request.text("key");
        return register.storage()
                .documents()
                .find(Target.document(given))
                .orElseThrow(() -> Target.absent(given));
    }
}
