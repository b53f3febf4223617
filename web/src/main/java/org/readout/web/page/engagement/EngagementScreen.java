package org.readout.web.page.engagement;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.readout.register.Register;
import org.readout.register.decision.Decision;
import org.readout.register.reading.Comparison;
import org.readout.register.reading.Comparisons;
import org.readout.register.view.Account;
import org.readout.register.view.EngagementView;
import org.readout.register.view.Told;
import org.readout.resolve.node.NodeId;
import org.readout.resolve.node.NodeKind;
import org.readout.web.part.Address;
import org.readout.web.part.Cite;
import org.readout.web.part.Tab;
import org.readout.web.part.Target;
import org.readout.web.part.Wording;
import org.readout.web.route.Parameter;
import org.readout.web.route.Refused;
import org.readout.web.route.Reply;
import org.readout.web.route.Request;
import org.readout.web.route.Route;

/** One engagement: who was there, and what each account tells of it, side by side. */
public final class EngagementScreen {
    private static final int CITES = 3;

    private final Register register;

    public EngagementScreen(Register register) {
        this.register = register;
    }

    public List<Route> routes() {
        return List.of(
                Route.page("/engagement/{id}", "An engagement, its accounts compared", this::one)
                        .with(
                                Parameter.path("id", "The engagement's id, or any account's."),
                                Parameter.choice(
                                        "show",
                                        "Only the rows in which accounts differ.",
                                        List.of("differences"))),
                Route.form(
                                "/engagement/{id}/prefer",
                                "Chooses which of the accounts' values is shown",
                                this::prefer)
                        .with(
                                Parameter.path("id", "The engagement's id, or any account's."),
                                Parameter.text("field", "The field, as the comparison names it.")
                                        .mandatory()
                                        .inForm(),
                                Parameter.text("value", "The value.").mandatory().inForm(),
                                Parameter.text("reason", "Why; kept with the decision.").inForm()));
    }

    private Reply one(Request request) {
        String given = request.text("id");
        EngagementView view =
                register.engagement(Target.node(given, NodeKind.ENGAGEMENT))
                        .orElseThrow(() -> Target.absent(given));
        Comparison whole = Comparisons.of(register.storage(), view);
        boolean differences = request.has("show");
        EngagementPage page =
                page(view, differences ? whole.onlyDifferences() : whole, differences);
        return new Reply.Page("engagement", title(page), page)
                .exportedAs(new Reply.Export("JSON", "/api/v1/engagements/" + view.id()));
    }

    private static String title(EngagementPage page) {
        String head = page.kind() + (page.place().isEmpty() ? "" : " in " + page.place());
        return Character.toUpperCase(head.charAt(0)) + head.substring(1);
    }

    private EngagementPage page(EngagementView view, Comparison comparison, boolean differences) {
        Address here = Address.of("/engagement/" + view.id());
        return new EngagementPage(
                view.id().value(),
                Wording.words(view.kind().preferred()),
                Wording.words(view.status().preferred()),
                Wording.date(view.date().preferred()),
                view.place().preferred(),
                view.sides().stream().map(Wording::side).toList(),
                view.participants().stream().map(EngagementScreen::present).toList(),
                view.accounts().stream().map(EngagementScreen::outlet).toList(),
                groups(view, comparison),
                List.of(
                        new Tab("All fields", here.toString(), !differences),
                        new Tab(
                                "Only differences",
                                here.with("show", "differences").toString(),
                                differences)),
                view.discrepancies().size());
    }

    private static EngagementPage.Present present(EngagementView.Present present) {
        List<Cite> cites = new ArrayList<>();
        for (Told told : present.name().values()) {
            told.citations().forEach(citation -> cites.add(Cite.of(citation)));
        }
        return new EngagementPage.Present(
                present.name().preferred(),
                present.office().preferred(),
                Wording.words(present.role().preferred()),
                present.name().rule(),
                Target.page(present.person()),
                cites.subList(0, Math.min(CITES, cites.size())));
    }

    private static EngagementPage.Outlet outlet(Account account) {
        return new EngagementPage.Outlet(
                account.outlet().isEmpty() ? account.doc() : account.outlet(),
                Wording.day(account.published()),
                account.reprints() == null ? "" : "/document/" + account.reprints(),
                Cite.of(
                        account.document(),
                        "read",
                        account.engagement().quote().singleSpaced(),
                        account.engagement().quote().span()));
    }

    private List<EngagementPage.Group> groups(EngagementView view, Comparison comparison) {
        PreferredValues preferred = new PreferredValues(register, view.id());
        Map<String, List<Comparison.Row>> byGroup =
                comparison.rows().stream()
                        .collect(groupingBy(Comparison.Row::group, LinkedHashMap::new, toList()));
        List<EngagementPage.Group> groups = new ArrayList<>();
        byGroup.forEach(
                (label, rows) ->
                        groups.add(
                                new EngagementPage.Group(
                                        label,
                                        rows.stream()
                                                .map(
                                                        row ->
                                                                ComparedRow.of(
                                                                        comparison, row, preferred))
                                                .toList())));
        return groups;
    }

    private Reply prefer(Request request) {
        NodeId id = Target.node(request.text("id"), NodeKind.ENGAGEMENT);
        EngagementView view = register.engagement(id).orElseThrow(() -> Target.absent(id.value()));
        String field = request.text("field");
        boolean told =
                Comparisons.of(register.storage(), view).rows().stream()
                        .filter(row -> row.decidedAs().equals(field))
                        .flatMap(
                                row ->
                                        row.cells().stream()
                                                .map(cell -> ComparedRow.value(row, cell)))
                        .anyMatch(value -> !value.isEmpty() && value.equals(request.text("value")));
        if (!told) {
            throw Refused.badRequest(
                    "No account gives that value",
                    "Choose one of the values shown; another can be set with readout decide correct.");
        }
        register.decide(
                new Decision.Prefer(id, field, request.text("value")),
                request.visitor(),
                request.text("reason"),
                Instant.now().truncatedTo(ChronoUnit.SECONDS));
        return new Reply.SeeOther(Target.page(id) + "#accounts");
    }
}
