package org.readout.web.page.decision;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.readout.register.Register;
import org.readout.register.decision.Decision;
import org.readout.register.decision.DecisionChain;
import org.readout.register.decision.DecisionEntry;
import org.readout.register.decision.DecisionForm;
import org.readout.register.decision.Standing;
import org.readout.web.part.Address;
import org.readout.web.part.Chip;
import org.readout.web.part.Csv;
import org.readout.web.part.Facet;
import org.readout.web.part.Pager;
import org.readout.web.part.Wording;
import org.readout.web.route.Parameter;
import org.readout.web.route.Produces;
import org.readout.web.route.Refused;
import org.readout.web.route.Reply;
import org.readout.web.route.Request;
import org.readout.web.route.Route;

/** Everything that people decided; each can be taken back, and that taken back again. */
public final class HistoryScreen {
    private static final int PAGE = 50;
    private static final List<String> KINDS =
            List.of(
                    "same",
                    "different",
                    "hold",
                    "prefer",
                    "correct",
                    "status",
                    "delete",
                    "add",
                    "undo");

    private final Register register;
    private final Portraits portraits;
    private volatile Checked checked = new Checked(DecisionChain.START, List.of());

    public HistoryScreen(Register register) {
        this.register = register;
        portraits = new Portraits(register.storage());
    }

    /** The chain as it was last looked over. */
    private record Checked(String head, List<String> breaks) {}

    public List<Route> routes() {
        return List.of(
                Route.page("/history", "Every decision, the latest first", this::list)
                        .with(filters()),
                Route.page("/history.csv", "The same list as CSV", this::csv)
                        .with(filters())
                        .in(Produces.CSV),
                Route.form(
                                "/history/undo",
                                "Takes a decision back; of an undo, brings back what it took",
                                this::undo)
                        .with(
                                Parameter.number(
                                                "entry",
                                                "The decision's number.",
                                                1,
                                                Integer.MAX_VALUE)
                                        .mandatory()
                                        .inForm(),
                                Parameter.text("reason", "Why; kept with the decision.").inForm(),
                                Parameter.choice("back", "Where to go on.", List.of("review"))
                                        .inForm()));
    }

    private static Parameter[] filters() {
        return new Parameter[] {
            Parameter.choice("kind", "What sort of decision.", KINDS),
            Parameter.text("user", "Who decided."),
            Parameter.number("before", "Only decisions with a lesser number.", 1, Integer.MAX_VALUE)
        };
    }

    private static boolean fits(DecisionEntry entry, Request request) {
        return entry.number() < request.number("before", Integer.MAX_VALUE)
                && (!request.has("kind") || kind(entry).equals(request.text("kind")))
                && (!request.has("user") || entry.user().equals(request.text("user")));
    }

    private static String kind(DecisionEntry entry) {
        return DecisionForm.words(entry.decision()).getFirst();
    }

    private List<DecisionEntry> some(List<DecisionEntry> log, Request request) {
        return log.reversed().stream()
                .filter(entry -> fits(entry, request))
                .limit(PAGE + 1L)
                .toList();
    }

    private List<DecisionLine> lines(List<DecisionEntry> log, List<DecisionEntry> some) {
        Set<Long> undone = Standing.undone(log);
        return some.stream()
                .limit(PAGE)
                .map(entry -> DecisionLine.of(entry, portraits, undone, applies(entry)))
                .toList();
    }

    private boolean applies(DecisionEntry entry) {
        return DecisionForm.ids(entry.decision()).stream()
                .allMatch(id -> register.storage().nodes().find(id).isPresent());
    }

    private Reply list(Request request) {
        List<DecisionEntry> log = register.decisions();
        List<DecisionEntry> some = some(log, request);
        Address here =
                Address.of("/history")
                        .with("kind", request.text("kind"))
                        .with("user", request.text("user"));
        String next =
                some.size() <= PAGE
                        ? ""
                        : here.with("before", Long.toString(some.get(PAGE - 1).number()))
                                .toString();
        HistoryPage page =
                new HistoryPage(
                        lines(log, some),
                        chips(request, here),
                        List.of(
                                facet(
                                        "Kind",
                                        "kind",
                                        counts(log, HistoryScreen::kind),
                                        request,
                                        here),
                                facet(
                                        "Who",
                                        "user",
                                        counts(log, DecisionEntry::user),
                                        request,
                                        here)),
                        breaks(log),
                        log.isEmpty() ? "" : log.getLast().hash(),
                        new Pager(
                                request.has("before") ? here.toString() : "",
                                next,
                                Wording.count(log.size())));
        return new Reply.Page("history", "History", page)
                .exportedAs(
                        new Reply.Export(
                                "CSV",
                                here.at("/history.csv")
                                        .with("before", request.text("before"))
                                        .toString()),
                        new Reply.Export("JSON", "/api/v1/decisions"));
    }

    private interface Field {
        String of(DecisionEntry entry);
    }

    private static Map<String, Integer> counts(List<DecisionEntry> log, Field field) {
        Map<String, Integer> counts = new TreeMap<>();
        log.forEach(entry -> counts.merge(field.of(entry), 1, Integer::sum));
        return counts;
    }

    private static Facet facet(
            String label, String name, Map<String, Integer> counts, Request request, Address here) {
        String chosen = request.text(name);
        List<Facet.Choice> choices = new ArrayList<>();
        counts.forEach(
                (value, count) ->
                        choices.add(
                                Facet.Choice.of(
                                        here, name, value, chosen, value, Wording.count(count))));
        return new Facet(label, choices);
    }

    private static List<Chip> chips(Request request, Address here) {
        List<Chip> chips = new ArrayList<>();
        for (String name : List.of("kind", "user")) {
            if (request.has(name)) {
                chips.add(new Chip(name, request.text(name), here.with(name, "").toString()));
            }
        }
        return chips;
    }

    /** Hashes of a long log take time, so it is looked over once for each length. */
    private List<String> breaks(List<DecisionEntry> log) {
        String head = log.isEmpty() ? DecisionChain.START : log.getLast().hash();
        Checked known = checked;
        if (!known.head().equals(head)) {
            known = new Checked(head, DecisionChain.breaks(log));
            checked = known;
        }
        return known.breaks();
    }

    private Reply csv(Request request) {
        List<DecisionEntry> log = register.decisions();
        StringBuilder out =
                new StringBuilder(
                        Csv.row(
                                List.of(
                                        "number",
                                        "time",
                                        "user",
                                        "decision",
                                        "about",
                                        "words",
                                        "reason",
                                        "state",
                                        "hash")));
        for (DecisionLine line : lines(log, some(log, request))) {
            out.append(
                    Csv.row(
                            List.of(
                                    Long.toString(line.number()),
                                    line.time(),
                                    line.user(),
                                    line.kind(),
                                    String.join(
                                            "; ",
                                            line.about().stream()
                                                    .map(DecisionLine.Subject::label)
                                                    .toList()),
                                    line.words(),
                                    line.reason(),
                                    line.state(),
                                    line.hash())));
        }
        return new Reply.Download(
                "text/csv",
                "history.csv",
                to -> to.write(out.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private Reply undo(Request request) {
        try {
            register.decide(
                    new Decision.Undo(request.number("entry", 0)),
                    request.visitor(),
                    request.text("reason"),
                    Instant.now().truncatedTo(ChronoUnit.SECONDS));
        } catch (IllegalArgumentException e) {
            throw new Refused(
                    409, "This decision cannot be taken back", String.valueOf(e.getMessage()));
        }
        return new Reply.SeeOther(request.has("back") ? "/review" : "/history");
    }
}
