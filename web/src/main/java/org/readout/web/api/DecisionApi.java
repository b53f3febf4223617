package org.readout.web.api;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.export.register.AnswerForm;
import org.readout.register.Register;
import org.readout.register.decision.AlreadyDecidedException;
import org.readout.register.decision.Decision;
import org.readout.register.decision.DecisionEntry;
import org.readout.register.decision.DecisionForm;
import org.readout.register.decision.Standing;
import org.readout.register.reading.ReviewQueue;
import org.readout.web.route.Method;
import org.readout.web.route.Parameter;
import org.readout.web.route.Refused;
import org.readout.web.route.Reply;
import org.readout.web.route.Request;
import org.readout.web.route.Route;

/** The log of decisions and the queue of questions, for programs. */
public final class DecisionApi {
    private static final int PAGE = 25;
    private static final int MOST = 200;
    private static final int CREATED = 201;
    private static final int CONFLICT = 409;
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

    public DecisionApi(Register register) {
        this.register = register;
    }

    public List<Route> routes() {
        return List.of(
                Route.json("/api/v1/decisions", "Every decision, the first first", this::list)
                        .with(
                                Parameter.number(
                                        "after",
                                        "The number after which to begin.",
                                        0,
                                        Integer.MAX_VALUE),
                                Parameter.number(
                                        "limit", "How many at most; without it 25.", 1, MOST))
                        .answering("DecisionPage"),
                Route.json("/api/v1/decisions", "Decide, or take a decision back", this::decide)
                        .by(Method.POST)
                        .openTo(Route.Access.CURATOR)
                        .with(
                                Parameter.choice("kind", "What sort of decision.", KINDS)
                                        .mandatory()
                                        .inForm(),
                                Parameter.text(
                                                "id",
                                                "What it is about; for an undo the decision's number.")
                                        .mandatory()
                                        .inForm(),
                                Parameter.text(
                                                "other",
                                                "The other of a pair: same, different, hold.")
                                        .inForm(),
                                Parameter.text("field", "The field: prefer, correct, add.")
                                        .inForm(),
                                Parameter.text("value", "The value, or the status.").inForm(),
                                Parameter.text("reason", "Why; kept with the decision.").inForm())
                        .answering("DecisionPage"),
                Route.json(
                                "/api/v1/review",
                                "Pairs that may be one, the likeliest first",
                                this::review)
                        .with(
                                Parameter.number(
                                        "limit", "How many at most; without it 25.", 1, MOST))
                        .answering("ReviewAnswer"));
    }

    private Reply list(Request request) {
        List<DecisionEntry> log = register.decisions();
        int from = Math.min(request.number("after", 0), log.size());
        int end = Math.min(from + request.number("limit", PAGE), log.size());
        return new Reply.Json(form(log.subList(from, end)));
    }

    private String form(List<DecisionEntry> entries) {
        return AnswerForm.ofHistory(entries, Standing.undone(register.decisions()), Set.of());
    }

    private Reply decide(Request request) {
        List<String> words = new ArrayList<>(List.of(request.text("kind"), request.text("id")));
        Stream.of("other", "field", "value")
                .filter(request::has)
                .forEach(name -> words.add(request.text(name)));
        try {
            return new Reply.Json(CREATED, form(List.of(decided(words, request))));
        } catch (AlreadyDecidedException | IllegalArgumentException refused) {
            throw new Refused(
                    CONFLICT, "This cannot be decided", String.valueOf(refused.getMessage()));
        }
    }

    /** A pair that somebody decided is never decided over: that is taken back first. */
    private DecisionEntry decided(List<String> words, Request request) {
        Decision decision = DecisionForm.of(words);
        String reason = request.text("reason");
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        return DecisionForm.ids(decision).size() == 2
                ? register.decideOpen(decision, request.visitor(), reason, now)
                : register.decide(decision, request.visitor(), reason, now);
    }

    private Reply review(Request request) {
        return new Reply.Json(
                AnswerForm.ofReview(
                        new ReviewQueue(register).first(request.number("limit", PAGE))));
    }
}
