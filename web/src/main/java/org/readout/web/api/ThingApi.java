package org.readout.web.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.readout.export.register.AnswerForm;
import org.readout.register.Register;
import org.readout.register.reading.Things;
import org.readout.register.storage.CardQuery;
import org.readout.resolve.node.NodeId;
import org.readout.resolve.node.NodeKind;
import org.readout.web.page.commitment.CommitmentListScreen;
import org.readout.web.page.formulation.FormulationListScreen;
import org.readout.web.page.thing.ShelfScreen;
import org.readout.web.part.Cursor;
import org.readout.web.part.Target;
import org.readout.web.route.Parameter;
import org.readout.web.route.Reply;
import org.readout.web.route.Request;
import org.readout.web.route.Route;

/**
 * What the register holds beside engagements, for programs: of each kind a list, and the whole of
 * one.
 */
public final class ThingApi {
    private final Register register;
    private final Things things;
    private final Supplier<LocalDate> today;

    public ThingApi(Register register, Supplier<LocalDate> today) {
        this.register = register;
        this.today = today;
        things = new Things(register);
    }

    /**
     * A kind of thing.
     *
     * @param filters what its list may be asked, as on the page of it
     * @param form the schema of the whole of one
     * @param whole the whole of one as JSON, nothing where there is none
     */
    private record Shelf(
            String path,
            List<Parameter> filters,
            Function<Request, CardQuery> query,
            String form,
            Function<Request, Optional<String>> whole) {}

    public List<Route> routes() {
        return List.of(
                        new Shelf(
                                "persons",
                                List.of(ShelfScreen.filters()),
                                request -> ShelfScreen.query(NodeKind.PERSON, request),
                                "PersonAnswer",
                                this::person),
                        new Shelf(
                                "commitments",
                                List.of(CommitmentListScreen.filters()),
                                request -> CommitmentListScreen.query(request, today.get()),
                                "CommitmentAnswer",
                                this::commitment),
                        new Shelf(
                                "formulations",
                                List.of(FormulationListScreen.filters()),
                                FormulationListScreen::query,
                                "FormulationAnswer",
                                this::formulation),
                        thing("mechanisms", NodeKind.MECHANISM),
                        thing("instruments", NodeKind.INSTRUMENT),
                        thing("projects", NodeKind.PROJECT),
                        thing("bodies", NodeKind.BODY))
                .stream()
                .flatMap(shelf -> routes(shelf).stream())
                .toList();
    }

    private Shelf thing(String path, NodeKind kind) {
        return new Shelf(
                path,
                List.of(ShelfScreen.filters()),
                request -> ShelfScreen.query(kind, request),
                "ThingAnswer",
                request -> thing(request, kind));
    }

    private List<Route> routes(Shelf shelf) {
        String path = "/api/v1/" + shelf.path();
        return List.of(
                Route.json(
                                path,
                                "All %s, a page at a time".formatted(shelf.path()),
                                r -> list(shelf, r))
                        .with(shelf.filters())
                        .with(Cursor.parameters())
                        .answering("CardPage"),
                Route.json(
                                path + "/{id}",
                                "The whole of one of the " + shelf.path(),
                                r -> one(shelf, r))
                        .with(Parameter.path("id", "Its id, or that of anything joined to it."))
                        .answering(shelf.form()));
    }

    private Reply list(Shelf shelf, Request request) {
        return new Reply.Json(
                CardForm.page(
                        Cursor.page(register.storage().cards(), shelf.query().apply(request))));
    }

    private static Reply one(Shelf shelf, Request request) {
        return shelf.whole()
                .apply(request)
                .map(Reply.Json::new)
                .orElseThrow(() -> Target.absent(request.text("id")));
    }

    private Optional<String> person(Request request) {
        return register.person(Target.node(request.text("id"), NodeKind.PERSON))
                .map(AnswerForm::of);
    }

    private Optional<String> commitment(Request request) {
        return register.commitment(
                        Target.node(request.text("id"), NodeKind.COMMITMENT), today.get())
                .map(AnswerForm::of);
    }

    private Optional<String> formulation(Request request) {
        return register.formulation(Target.node(request.text("id"), NodeKind.FORMULATION))
                .map(view -> AnswerForm.ofFormulations(List.of(view)));
    }

    private Optional<String> thing(Request request, NodeKind kind) {
        NodeId id = Target.node(request.text("id"), kind);
        boolean known = register.storage().clusters().clusterOf(id).isPresent();
        return known ? Optional.of(AnswerForm.of(things.of(id))) : Optional.empty();
    }
}
