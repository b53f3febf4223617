package org.readout.web.page.commitment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.readout.register.Register;
import org.readout.register.decision.Decision;
import org.readout.register.decision.DecisionEntry;
import org.readout.register.storage.RegisterStorage;
import org.readout.register.view.CommitmentHistory;
import org.readout.register.view.CommitmentState;
import org.readout.register.view.DueDate;
import org.readout.resolve.node.NodeId;
import org.readout.resolve.node.NodeKind;
import org.readout.web.part.Cite;
import org.readout.web.part.Target;
import org.readout.web.part.Wording;
import org.readout.web.route.Parameter;
import org.readout.web.route.Refused;
import org.readout.web.route.Reply;
import org.readout.web.route.Request;
import org.readout.web.route.Route;

/** One commitment: how far it has come, by which documents, and what is missing. */
public final class CommitmentScreen {
    /** A commitment is agreed or committed to: one stage of the way. */
    private static final List<List<CommitmentState>> WAY =
            List.of(
                    List.of(CommitmentState.PROPOSED),
                    List.of(CommitmentState.ENDORSED),
                    List.of(CommitmentState.AGREED, CommitmentState.COMMITTED),
                    List.of(CommitmentState.SIGNED),
                    List.of(CommitmentState.UNDER_WAY),
                    List.of(CommitmentState.DONE));

    private final Register register;
    private final Supplier<LocalDate> today;

    public CommitmentScreen(Register register, Supplier<LocalDate> today) {
        this.register = register;
        this.today = today;
    }

    public List<Route> routes() {
        Parameter id = Parameter.path("id", "The commitment's id, or any telling's.");
        return List.of(
                Route.page("/commitment/{id}", "A commitment, step by step", this::one)
                        .with(
                                id,
                                Parameter.day("asof", "The day to tell it for; without it today.")),
                Route.form(
                                "/commitment/{id}/status",
                                "Sets how far a commitment has come",
                                this::set)
                        .with(
                                id,
                                Parameter.choice("state", "How far.", CommitmentStates.ALL)
                                        .mandatory()
                                        .inForm(),
                                Parameter.text("reason", "Why; kept with the decision.").inForm()));
    }

    private Reply one(Request request) {
        String given = request.text("id");
        LocalDate asked = request.day("asof");
        LocalDate asOf = asked == null ? today.get() : asked;
        CommitmentHistory history =
                register.commitment(Target.node(given, NodeKind.COMMITMENT), asOf)
                        .orElseThrow(() -> Target.absent(given));
        String action = history.action();
        return new Reply.Page("commitment", upper(action), page(history))
                .exportedAs(new Reply.Export("JSON", "/api/v1/commitments/" + history.id()));
    }

    private static String upper(String words) {
        return words.isEmpty()
                ? words
                : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private CommitmentPage page(CommitmentHistory history) {
        DueDate due = history.due();
        return new CommitmentPage(
                history.id().value(),
                history.action(),
                Wording.words(history.state()),
                history.status(),
                history.sides().stream().map(Wording::side).toList(),
                Wording.day(history.asOf()),
                history.asOf().toString(),
                due == null ? "" : Wording.day(due.day()),
                due == null ? "" : due.written(),
                due == null ? "" : due.rule(),
                history.overdue(),
                history.silentMonths() == 0
                        ? ""
                        : Wording.count(history.silentMonths(), "month", "months"),
                WAY.stream().map(states -> stage(states, history)).toList(),
                history.steps().stream().map(this::step).toList(),
                CommitmentStates.ALL,
                setBy(history.id()));
    }

    private CommitmentPage.Stage stage(List<CommitmentState> states, CommitmentHistory history) {
        List<CommitmentPage.Step> first =
                history.steps().stream()
                        .filter(step -> states.contains(step.state()))
                        .limit(1)
                        .map(this::step)
                        .toList();
        boolean current = states.contains(history.state());
        boolean committed = current && history.state() == CommitmentState.COMMITTED;
        String name = Wording.words(committed ? CommitmentState.COMMITTED : states.getFirst());
        return new CommitmentPage.Stage(name, !first.isEmpty(), current, first);
    }

    private CommitmentPage.Step step(CommitmentHistory.Step step) {
        List<String> by = new ArrayList<>();
        step.by().forEach(one -> by.add(Wording.side(one)));
        return new CommitmentPage.Step(
                Wording.words(step.state()),
                Wording.date(step.told()),
                String.join(", ", by),
                step.citation().quote().singleSpaced(),
                Cite.of(step.citation()));
    }

    /** The number of the decision that set the state shown. */
    private long setBy(NodeId cluster) {
        RegisterStorage storage = register.storage();
        long last = 0;
        for (NodeId member : storage.clusters().members(cluster)) {
            for (DecisionEntry entry : register.standing().about(member)) {
                if (entry.decision() instanceof Decision.SetStatus) {
                    last = Math.max(last, entry.number());
                }
            }
        }
        return last;
    }

    private Reply set(Request request) {
        NodeId id = Target.node(request.text("id"), NodeKind.COMMITMENT);
        if (register.storage().nodes().find(id).isEmpty()) {
            throw Target.absent(id.value());
        }
        try {
            register.decide(
                    new Decision.SetStatus(id, request.text("state")),
                    request.visitor(),
                    request.text("reason"),
                    Instant.now().truncatedTo(ChronoUnit.SECONDS));
        } catch (IllegalArgumentException e) {
            throw new Refused(409, "This cannot be decided", String.valueOf(e.getMessage()));
        }
        return new Reply.SeeOther(Target.page(id));
    }
}
