package org.readout.web.api;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.readout.export.json.RecordForm;
import org.readout.register.Register;
import org.readout.register.storage.DocumentCard;
import org.readout.register.storage.DocumentPage;
import org.readout.register.storage.FiledDocument;
import org.readout.web.page.document.DocumentListScreen;
import org.readout.web.part.Cursor;
import org.readout.web.part.Target;
import org.readout.web.route.Parameter;
import org.readout.web.route.Produces;
import org.readout.web.route.Reply;
import org.readout.web.route.Request;
import org.readout.web.route.Route;

/** Captured documents and their records, for programs. */
public final class DocumentApi {
    private static final Parameter KEY =
            Parameter.path("key", "The document's key: sixteen hexadecimal digits.");

    private final Register register;

    public DocumentApi(Register register) {
        this.register = register;
    }

    public List<Route> routes() {
        return List.of(
                Route.json("/api/v1/documents", "Documents by day, a page at a time", this::list)
                        .with(
                                Parameter.text(
                                        "name",
                                        "The documents of this name alone, whatever else is asked."))
                        .with(DocumentListScreen.filters())
                        .with(Cursor.parameters())
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

    private Reply list(Request request) {
        if (request.has("name")) {
            return page(
                    register.storage().documents().named(request.text("name")).stream()
                            .map(DocumentCard::of)
                            .toList(),
                    "");
        }
        DocumentPage page =
                Cursor.checked(
                        () ->
                                register.storage()
                                        .documentList()
                                        .find(DocumentListScreen.query(request)));
        return page(page.cards(), page.next());
    }

    private static Reply page(List<DocumentCard> cards, String next) {
        return new Reply.Json(DocumentForm.page(cards, next));
    }

    private Reply one(Request request) {
        return new Reply.Json(DocumentForm.one(DocumentCard.of(filed(request))));
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
