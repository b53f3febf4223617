package org.readout.web.page.thing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.readout.register.Register;
import org.readout.register.reading.Thing;
import org.readout.register.reading.Things;
import org.readout.register.storage.Card;
import org.readout.register.storage.RegisterStorage;
import org.readout.resolve.node.NodeId;
import org.readout.resolve.node.PhraseNode;
import org.readout.web.part.Cite;
import org.readout.web.part.Target;
import org.readout.web.part.Wording;
import org.readout.web.route.Parameter;
import org.readout.web.route.Reply;
import org.readout.web.route.Request;
import org.readout.web.route.Route;

/** What lasts: a mechanism with its sessions, an instrument with its stages, a project. */
public final class ThingScreen {
    /** Each telling is a document to be read. */
    private static final int SHOWN = 40;

    private final RegisterStorage storage;
    private final Things things;

    public ThingScreen(Register register) {
        storage = register.storage();
        things = new Things(register);
    }

    public List<Route> routes() {
        List<Route> routes = new ArrayList<>();
        for (Shelf shelf : List.of(Shelf.MECHANISMS, Shelf.INSTRUMENTS, Shelf.PROJECTS)) {
            routes.add(
                    Route.page(
                                    "/" + shelf.one + "/{id}",
                                    "What documents say of a " + shelf.one,
                                    request -> one(shelf, request))
                            .with(Parameter.path("id", "Its id, or that of any of its names.")));
        }
        routes.add(
                Route.page("/body/{id}", "Leads to the page of a body", this::body)
                        .with(Parameter.path("id", "The id of any of its names.")));
        return routes;
    }

    private Reply one(Shelf shelf, Request request) {
        String given = request.text("id");
        NodeId cluster = cluster(given, shelf);
        Card card = storage.cards().card(cluster).orElse(null);
        Thing thing = things.latest(cluster, SHOWN);
        if (thing.events().isEmpty()) {
            throw Target.absent(given);
        }
        List<Thing.Event> events = new ArrayList<>(thing.events());
        Collections.reverse(events);
        long documents = card == null ? events.size() : card.documents();
        ThingPage page =
                new ThingPage(
                        shelf.one,
                        "",
                        card == null
                                ? List.of()
                                : card.sides().stream()
                                        .map(
                                                side ->
                                                        new ThingPage.Side(
                                                                Wording.side(side),
                                                                Target.side(side)))
                                        .toList(),
                        Wording.count(documents, "document", "documents"),
                        documents > SHOWN ? Wording.count(SHOWN) : "",
                        events.stream().map(ThingScreen::event).toList(),
                        shelf.title,
                        "/" + shelf.path);
        return new Reply.Page("thing", card == null ? thing.name() : card.label(), page)
                .exportedAs(new Reply.Export("JSON", "/api/v1/" + shelf.path + "/" + cluster));
    }

    private NodeId cluster(String given, Shelf shelf) {
        return storage.clusters()
                .clusterOf(Target.node(given, shelf.kind))
                .orElseThrow(() -> Target.absent(given));
    }

    private static ThingPage.Event event(Thing.Event event) {
        return new ThingPage.Event(
                Wording.day(event.day()),
                event.what(),
                !event.what().endsWith("mentioned") && !event.what().equals("project"),
                event.citation().quote().singleSpaced(),
                Cite.of(event.citation()));
    }

    private Reply body(Request request) {
        String given = request.text("id");
        NodeId cluster = cluster(given, Shelf.BODIES);
        if (storage.nodes().find(cluster).orElse(null) instanceof PhraseNode node) {
            return new Reply.SeeOther(Target.side("org:" + node.spellings().iterator().next()));
        }
        throw Target.absent(given);
    }
}
