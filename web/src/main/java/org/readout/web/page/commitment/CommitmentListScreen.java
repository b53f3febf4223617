package org.readout.web.page.commitment;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.readout.register.Register;
import org.readout.register.storage.Card;
import org.readout.register.storage.CardIndex;
import org.readout.register.storage.CardPage;
import org.readout.register.storage.CardQuery;
import org.readout.resolve.node.NodeKind;
import org.readout.web.part.Address;
import org.readout.web.part.Chip;
import org.readout.web.part.Csv;
import org.readout.web.part.Cursor;
import org.readout.web.part.Facet;
import org.readout.web.part.Heading;
import org.readout.web.part.Pager;
import org.readout.web.part.Tab;
import org.readout.web.part.Wording;
import org.readout.web.route.Parameter;
import org.readout.web.route.Produces;
import org.readout.web.route.Reply;
import org.readout.web.route.Request;
import org.readout.web.route.Route;

/** What was promised: by state, by what is due, by what fell silent; as a table or a board. */
public final class CommitmentListScreen {
    private static final int BOARD = 8;

    /** Pages read at most to fill one with open ones. */
    private static final int ROUNDS = 8;

    private static final List<String> DUE = List.of("overdue", "due", "silent");

    private final CardIndex cards;
    private final Supplier<LocalDate> today;

    public CommitmentListScreen(Register register, Supplier<LocalDate> today) {
        cards = register.storage().cards();
        this.today = today;
    }

    public List<Route> routes() {
        return List.of(
                Route.page(
                                "/commitments",
                                "Commitments, filtered and paged, as a table or a board",
                                this::list)
                        .with(filters())
                        .with(Parameter.choice("view", "Without it a table.", List.of("board")))
                        .with(Cursor.parameters()),
                Route.page("/commitments.csv", "The same list as CSV", this::csv)
                        .with(filters())
                        .with(Cursor.parameters())
                        .in(Produces.CSV));
    }

    private static Parameter[] filters() {
        return new Parameter[] {
            Parameter.text(
                    "side",
                    "A state's code or org:NAME that it binds or concerns; several: all of them."),
            Parameter.choice("state", "How far it has come.", CommitmentStates.ALL),
            Parameter.choice(
                    "due",
                    "Open ones alone: overdue, with a day ahead, or without a day and silent for months.",
                    DUE),
            Parameter.number("months", "Of silence; without it six.", 1, 600),
            Parameter.choice(
                    "sort",
                    "The order; without it the newest first.",
                    List.of("oldest", "due", "told"))
        };
    }

    private CardQuery query(Request request) {
        CardQuery query =
                CardQuery.newest(NodeKind.COMMITMENT, Cursor.limit(request))
                        .concerning(request.texts("side"))
                        .inState(request.text("state"))
                        .after(request.text("after"));
        LocalDate day = today.get();
        return switch (request.text("due")) {
            case "overdue" -> query.by(CardQuery.Order.DUE).between(null, day.minusDays(1));
            case "due" -> query.by(CardQuery.Order.DUE).between(day, null);
            case "silent" ->
                    query.by(CardQuery.Order.OLDEST)
                            .between(null, day.minusMonths(request.number("months", 6)));
            default ->
                    query.by(
                            switch (request.text("sort")) {
                                case "oldest" -> CardQuery.Order.OLDEST;
                                case "due" -> CardQuery.Order.DUE;
                                case "told" -> CardQuery.Order.TOLD;
                                default -> CardQuery.Order.NEWEST;
                            });
        };
    }

    private static Predicate<Card> fitting(Request request) {
        return switch (request.text("due")) {
            case "" -> card -> true;
            case "silent" -> card -> CommitmentStates.isOpen(card.state()) && card.due() == null;
            default -> card -> CommitmentStates.isOpen(card.state());
        };
    }

    /** A page of those that fit; pages of which little fits are read on, so far as is bearable. */
    private CardPage page(Request request) {
        Predicate<Card> fits = fitting(request);
        CardQuery query = query(request);
        List<Card> kept = new ArrayList<>();
        CardPage page = Cursor.page(cards, query);
        for (int i = 1; ; i++) {
            page.cards().stream().filter(fits).forEach(kept::add);
            if (page.next().isEmpty() || kept.size() * 2 >= query.limit() || i == ROUNDS) {
                return new CardPage(kept, page.next());
            }
            page = cards.find(query.after(page.next()));
        }
    }

    private Reply list(Request request) {
        Address here = here(request);
        boolean board = request.has("view");
        CardPage page = board ? new CardPage(List.of(), "") : page(request);
        LocalDate day = today.get();
        boolean open = request.has("due");
        boolean filtered = open || request.has("state") || request.has("side");
        CommitmentListPage model =
                new CommitmentListPage(
                        List.of(
                                new Tab("Table", here.with("view", "").toString(), !board),
                                new Tab("Board", here.with("view", "board").toString(), board)),
                        page.cards().stream().map(card -> CommitmentLine.of(card, day)).toList(),
                        board ? board(request, here, day) : List.of(),
                        headings(request, here),
                        chips(request, here),
                        facets(request, here),
                        new Pager(
                                request.has("after") ? here.toString() : "",
                                page.next().isEmpty()
                                        ? ""
                                        : here.with("after", page.next()).toString(),
                                open ? "" : Cursor.total(cards, query(request), filtered)));
        return new Reply.Page("commitments", "Commitments", model)
                .exportedAs(
                        new Reply.Export(
                                "CSV", here.with("view", "").at("/commitments.csv").toString()),
                        new Reply.Export("JSON", "/api/v1/commitments"));
    }

    private List<CommitmentListPage.Column> board(Request request, Address here, LocalDate day) {
        List<CommitmentListPage.Column> columns = new ArrayList<>();
        for (String state : CommitmentStates.ALL) {
            CardQuery query =
                    CardQuery.newest(NodeKind.COMMITMENT, BOARD)
                            .concerning(request.texts("side"))
                            .inState(state);
            columns.add(
                    new CommitmentListPage.Column(
                            Wording.words(state),
                            Cursor.total(cards, query, true),
                            cards.find(query).cards().stream()
                                    .map(card -> CommitmentLine.of(card, day))
                                    .toList(),
                            here.with("view", "").with("state", state).toString()));
        }
        return columns;
    }

    private static Address here(Request request) {
        Address here = Address.of("/commitments");
        for (String name : List.of("state", "due", "months", "sort", "view", "limit")) {
            here = here.with(name, request.text(name));
        }
        for (String side : request.texts("side")) {
            here = here.and("side", side);
        }
        return here;
    }

    private static List<Heading> headings(Request request, Address here) {
        if (request.has("due")) {
            return List.of("What", "Between", "State", "Due", "Last told", "Documents").stream()
                    .map(Heading::plain)
                    .toList();
        }
        String sort = request.text("sort");
        return List.of(
                Heading.plain("What"),
                Heading.plain("Between"),
                Heading.plain("State"),
                new Heading(
                        "Due",
                        here.with("sort", "due").toString(),
                        sort.equals("due") ? "ascending" : "none"),
                new Heading(
                        "Last told",
                        here.with("sort", sort.isEmpty() ? "oldest" : "").toString(),
                        sort.isEmpty()
                                ? "descending"
                                : sort.equals("oldest") ? "ascending" : "none"),
                new Heading(
                        "Documents",
                        here.with("sort", "told").toString(),
                        sort.equals("told") ? "descending" : "none"));
    }

    private static List<Chip> chips(Request request, Address here) {
        List<Chip> chips = new ArrayList<>();
        for (String side : request.texts("side")) {
            chips.add(new Chip("side", Wording.side(side), here.minus("side", side).toString()));
        }
        for (String name : List.of("state", "due")) {
            if (request.has(name)) {
                chips.add(
                        new Chip(
                                name,
                                Wording.words(request.text(name)),
                                here.with(name, "").toString()));
            }
        }
        return chips;
    }

    private List<Facet> facets(Request request, Address here) {
        List<Facet.Choice> due = new ArrayList<>();
        for (String one : DUE) {
            boolean chosen = one.equals(request.text("due"));
            due.add(
                    new Facet.Choice(
                            one.equals("silent") ? "silent for six months" : one,
                            "",
                            here.with("view", "").with("due", chosen ? "" : one).toString(),
                            chosen));
        }
        List<Facet.Choice> states = new ArrayList<>();
        for (String state : CommitmentStates.ALL) {
            boolean chosen = state.equals(request.text("state"));
            CardQuery query =
                    CardQuery.newest(NodeKind.COMMITMENT, 1)
                            .concerning(request.texts("side"))
                            .inState(state);
            String count = Cursor.total(cards, query, true);
            if (chosen || !count.equals("0")) {
                states.add(
                        new Facet.Choice(
                                Wording.words(state),
                                count,
                                here.with("state", chosen ? "" : state).toString(),
                                chosen));
            }
        }
        return List.of(new Facet("Open and", due), new Facet("State", states));
    }

    private Reply csv(Request request) {
        StringBuilder out =
                new StringBuilder(
                        Csv.row(
                                List.of(
                                        "id",
                                        "action",
                                        "state",
                                        "sides",
                                        "due",
                                        "deadline",
                                        "last told",
                                        "documents")));
        for (Card card : page(request).cards()) {
            out.append(
                    Csv.row(
                            List.of(
                                    card.id().value(),
                                    card.label(),
                                    card.state(),
                                    String.join("; ", card.sides()),
                                    card.due() == null ? "" : String.valueOf(card.due()),
                                    card.detail(),
                                    card.day() == null ? "" : String.valueOf(card.day()),
                                    String.valueOf(card.documents()))));
        }
        return new Reply.Download(
                "text/csv",
                "commitments.csv",
                to -> to.write(out.toString().getBytes(StandardCharsets.UTF_8)));
    }
}
