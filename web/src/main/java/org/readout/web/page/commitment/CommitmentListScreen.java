package org.readout.web.page.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.readout.register.Register;
import org.readout.register.storage.CardIndex;
import org.readout.register.storage.CardPage;
import org.readout.register.storage.CardQuery;
import org.readout.resolve.node.NodeKind;
import org.readout.web.part.Address;
import org.readout.web.part.CardSheet;
import org.readout.web.part.Cursor;
import org.readout.web.part.Facet;
import org.readout.web.part.Heading;
import org.readout.web.part.ListView;
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
    private static final int SILENT_MONTHS = 6;

    private static final List<String> DUE = List.of("overdue", "due", "silent");

    private final CardIndex cards;
    private final Supplier<LocalDate> today;
    private final CardSheet sheet;

    public CommitmentListScreen(Register register, Supplier<LocalDate> today) {
        cards = register.storage().cards();
        this.today = today;
        sheet =
                new CardSheet(
                        cards,
                        List.of(
                                "id",
                                "action",
                                "state",
                                "sides",
                                "due",
                                "deadline",
                                "last told",
                                "documents"),
                        card ->
                                List.of(
                                        card.id().value(),
                                        card.label(),
                                        card.state(),
                                        String.join("; ", card.sides()),
                                        card.due() == null ? "" : String.valueOf(card.due()),
                                        card.detail(),
                                        card.told(),
                                        String.valueOf(card.documents())));
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

    /** What the list may be asked, here and in the API. */
    public static Parameter[] filters() {
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
            Parameter.day(
                    "from", "The first day it was last told; of what is sorted by due, it is due."),
            Parameter.day("to", "The last such day."),
            Parameter.choice(
                    "sort",
                    "The order; without it the newest first.",
                    List.of("oldest", "due", "told"))
        };
    }

    /** The query that a request asks for. */
    public static CardQuery query(Request request, LocalDate today) {
        return query(request, today, request.text("due"));
    }

    private static CardQuery query(Request request, LocalDate today, String due) {
        LocalDate from = request.day("from");
        LocalDate to = request.day("to");
        CardQuery query =
                CardQuery.newest(NodeKind.COMMITMENT, Cursor.limit(request))
                        .concerning(request.texts("side"))
                        .inState(request.text("state"))
                        .after(request.text("after"));
        return switch (due) {
            case "overdue" ->
                    query.following(CardQuery.Follow.OPEN)
                            .by(CardQuery.Order.DUE)
                            .between(from, earlier(to, today.minusDays(1)));
            case "due" ->
                    query.following(CardQuery.Follow.OPEN)
                            .by(CardQuery.Order.DUE)
                            .between(from == null || from.isBefore(today) ? today : from, to);
            case "silent" ->
                    query.following(CardQuery.Follow.OPEN_WITHOUT_DUE)
                            .by(CardQuery.Order.OLDEST)
                            .between(from, earlier(to, silentSince(request, today)));
            default -> query.by(order(request.text("sort"))).between(from, to);
        };
    }

    private static LocalDate silentSince(Request request, LocalDate today) {
        return today.minusMonths(request.number("months", SILENT_MONTHS));
    }

    private static LocalDate earlier(@Nullable LocalDate one, LocalDate other) {
        return one == null || other.isBefore(one) ? other : one;
    }

    private static CardQuery.Order order(String given) {
        return switch (given) {
            case "oldest" -> CardQuery.Order.OLDEST;
            case "due" -> CardQuery.Order.DUE;
            case "told" -> CardQuery.Order.TOLD;
            default -> CardQuery.Order.NEWEST;
        };
    }

    private static ListView view(Request request) {
        return ListView.of(
                request,
                "/commitments",
                List.of("state", "due", "months", "from", "to"),
                List.of("view"));
    }

    private Reply list(Request request) {
        ListView view = view(request);
        boolean board = request.has("view");
        LocalDate day = today.get();
        CardQuery query = query(request, day);
        CardPage page = board ? new CardPage(List.of(), "") : Cursor.page(cards, query);
        Pager pager = view.pager(cards, query, page);
        CommitmentListPage model =
                new CommitmentListPage(
                        List.of(
                                new Tab("Table", view.here().with("view", "").toString(), !board),
                                new Tab(
                                        "Board",
                                        view.here().with("view", "board").toString(),
                                        board)),
                        page.cards().stream().map(card -> CommitmentLine.of(card, day)).toList(),
                        board ? board(request, view.here(), day) : List.of(),
                        headings(request, view),
                        view.chips(),
                        facets(request, view.here()),
                        pager);
        return new Reply.Page("commitments", "Commitments", model).exportedAs(view.exports());
    }

    /** Each column is the list narrowed to a state, so far as a board can show it. */
    private List<CommitmentListPage.Column> board(Request request, Address here, LocalDate day) {
        List<CommitmentListPage.Column> columns = new ArrayList<>();
        for (String state : CommitmentStates.ALL) {
            if (request.has("state") && !request.text("state").equals(state)) {
                continue;
            }
            CardQuery query = query(request, day).inState(state).after("").limitedTo(BOARD);
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

    private static List<Heading> headings(Request request, ListView view) {
        if (request.has("due")) {
            return List.of("What", "Between", "State", "Due", "Last told", "Documents").stream()
                    .map(Heading::plain)
                    .toList();
        }
        return List.of(
                Heading.plain("What"),
                Heading.plain("Between"),
                Heading.plain("State"),
                view.heading("Due", "due", "ascending"),
                view.days("Last told", "", "oldest"),
                view.heading("Documents", "told", "descending"));
    }

    private List<Facet> facets(Request request, Address here) {
        List<Facet.Choice> due = new ArrayList<>();
        for (String one : DUE) {
            due.add(
                    Facet.Choice.of(
                            here,
                            "due",
                            one,
                            request.text("due"),
                            one.equals("silent") ? "silent for " + silence(request) : one,
                            Cursor.total(cards, query(request, today.get(), one), true)));
        }
        List<Facet.Choice> states = new ArrayList<>();
        CardQuery query = query(request, today.get());
        for (String state : CommitmentStates.ALL) {
            boolean chosen = state.equals(request.text("state"));
            String count = Cursor.total(cards, query.inState(state), true);
            if (chosen || !count.equals("0")) {
                states.add(
                        Facet.Choice.of(
                                here,
                                "state",
                                state,
                                request.text("state"),
                                Wording.words(state),
                                count));
            }
        }
        return List.of(new Facet("Open and", due), new Facet("State", states));
    }

    private static String silence(Request request) {
        int months = request.number("months", SILENT_MONTHS);
        return months == SILENT_MONTHS ? "six months" : Wording.count(months, "month", "months");
    }

    private Reply csv(Request request) {
        return sheet.of("commitments", request, query(request, today.get()));
    }
}
