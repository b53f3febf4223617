package org.readout.web.page.about;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.readout.pipeline.Engine;
import org.readout.register.Register;
import org.readout.register.storage.RegisterStorage;
import org.readout.resolve.node.NodeKind;
import org.readout.web.route.Reply;
import org.readout.web.route.Request;
import org.readout.web.route.Route;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the program is, what it is not, and what the register at hand holds; for programs, too. */
public final class AboutScreen {
    private static final JsonMapper JSON = new JsonMapper();
    private static final List<NodeKind> COUNTED =
            List.of(
                    NodeKind.ENGAGEMENT,
                    NodeKind.PERSON,
                    NodeKind.COMMITMENT,
                    NodeKind.FORMULATION,
                    NodeKind.MECHANISM,
                    NodeKind.INSTRUMENT,
                    NodeKind.PROJECT,
                    NodeKind.BODY);

    private final RegisterStorage storage;

    public AboutScreen(Register register) {
        storage = register.storage();
    }

    public List<Route> routes() {
        return List.of(
                Route.page("/about", "What the program is and what the register holds", this::page),
                Route.json("/api/v1/about", "The version, and what the register holds", this::json)
                        .answering("About"));
    }

    private AboutPage about() {
        List<AboutPage.Count> counts = new ArrayList<>();
        counts.add(new AboutPage.Count("document", storage.documents().size()));
        for (NodeKind kind : COUNTED) {
            counts.add(
                    new AboutPage.Count(
                            kind.name().toLowerCase(Locale.ROOT), storage.cards().size(kind)));
        }
        return new AboutPage(Engine.version(), counts, storage.cards().lag());
    }

    private Reply page(Request request) {
        return new Reply.Page("about", "About", about());
    }

    private Reply json(Request request) {
        AboutPage about = about();
        ObjectNode answer = JSON.createObjectNode();
        answer.put("engine", about.engine());
        ObjectNode counts = answer.putObject("counts");
        about.counts().forEach(count -> counts.put(count.label(), count.number()));
        answer.put("lag", about.lag());
        return new Reply.Json(answer.toString());
    }
}
