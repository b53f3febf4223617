package org.readout.web.api;

import java.util.List;
import org.readout.export.register.AnswerForm;
import org.readout.register.Register;
import org.readout.register.storage.Card;
import org.readout.register.storage.CardIndex;
import org.readout.register.storage.CardPage;
import org.readout.register.storage.CardQuery;
import org.readout.resolve.node.NodeKind;
import org.readout.web.page.engagement.EngagementListScreen;
import org.readout.web.part.Cursor;
import org.readout.web.part.Target;
import org.readout.web.route.Parameter;
import org.readout.web.route.Reply;
import org.readout.web.route.Request;
import org.readout.web.route.Route;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Engagements for programs: the pattern of every part of the API. */
public final class EngagementApi {
    private static final JsonMapper JSON = new JsonMapper();

    private final Register register;

    public EngagementApi(Register register) {
        this.register = register;
    }

    public List<Route> routes() {
        return List.of(
                Route.json("/api/v1/engagements", "Engagements, a page at a time", this::list)
                        .with(EngagementListScreen.filters())
                        .with(Cursor.parameters()),
                Route.json("/api/v1/engagements/{id}", "An engagement and its accounts", this::one)
                        .with(Parameter.path("id", "The engagement's id, or any account's.")));
    }

    private Reply one(Request request) {
        String given = request.text("id");
        return register.engagement(Target.node(given, NodeKind.ENGAGEMENT))
                .map(view -> new Reply.Json(AnswerForm.of(view)))
                .orElseThrow(() -> Target.absent(given));
    }

    private Reply list(Request request) {
        CardIndex cards = register.storage().cards();
        CardQuery query = EngagementListScreen.query(request);
        return new Reply.Json(page(Cursor.page(cards, query)));
    }

    /** {@code next} is null on the last page. */
    static String page(CardPage page) {
        ObjectNode answer = JSON.createObjectNode();
        ArrayNode items = answer.putArray("items");
        page.cards().forEach(card -> put(items.addObject(), card));
        answer.put("next", page.next().isEmpty() ? null : page.next());
        return answer.toString();
    }

    private static void put(ObjectNode item, Card card) {
        item.put("id", card.id().value());
        item.put("kind", card.variety());
        item.put("status", card.state());
        item.put("date", card.day() == null ? null : String.valueOf(card.day()));
        item.put("label", card.label());
        item.put("place", card.detail().isEmpty() ? null : card.detail());
        ArrayNode sides = item.putArray("sides");
        card.sides().forEach(sides::add);
        item.put("accounts", card.documents());
    }
}
