package org.readout.web.api;

import java.util.List;
import org.readout.export.register.AnswerForm;
import org.readout.register.Register;
import org.readout.resolve.node.NodeKind;
import org.readout.web.page.engagement.EngagementListScreen;
import org.readout.web.part.Cursor;
import org.readout.web.part.Target;
import org.readout.web.route.Parameter;
import org.readout.web.route.Reply;
import org.readout.web.route.Request;
import org.readout.web.route.Route;

/** Engagements for programs: filtered as the list people see. */
public final class EngagementApi {
    private final Register register;

    public EngagementApi(Register register) {
        this.register = register;
    }

    public List<Route> routes() {
        return List.of(
                Route.json("/api/v1/engagements", "Engagements, a page at a time", this::list)
                        .with(EngagementListScreen.filters())
                        .with(Cursor.parameters())
                        .answering("CardPage"),
                Route.json("/api/v1/engagements/{id}", "An engagement and its accounts", this::one)
                        .with(Parameter.path("id", "The engagement's id, or any account's."))
                        .answering("EngagementAnswer"));
    }

    private Reply one(Request request) {
        String given = request.text("id");
        return register.engagement(Target.node(given, NodeKind.ENGAGEMENT))
                .map(view -> new Reply.Json(AnswerForm.of(view)))
                .orElseThrow(() -> Target.absent(given));
    }

    private Reply list(Request request) {
        return new Reply.Json(
                CardForm.page(
                        Cursor.page(
                                register.storage().cards(), EngagementListScreen.query(request))));
    }
}
