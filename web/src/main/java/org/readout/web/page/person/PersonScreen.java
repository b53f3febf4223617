package org.readout.web.page.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.register.Register;
import org.readout.register.reading.Appearances;
import org.readout.register.storage.Card;
import org.readout.register.storage.RegisterStorage;
import org.readout.register.view.PersonView;
import org.readout.register.view.Tenure;
import org.readout.resolve.node.NodeId;
import org.readout.resolve.node.NodeKind;
import org.readout.resolve.node.PersonNode;
import org.readout.web.chart.Drawing;
import org.readout.web.page.engagement.EngagementHeadings;
import org.readout.web.page.engagement.EngagementLine;
import org.readout.web.part.Address;
import org.readout.web.part.Pager;
import org.readout.web.part.Tab;
import org.readout.web.part.Target;
import org.readout.web.part.Wording;
import org.readout.web.route.Parameter;
import org.readout.web.route.Reply;
import org.readout.web.route.Request;
import org.readout.web.route.Route;

/** A person: names, offices, engagements, statements, mentions, and who is like them. */
public final class PersonScreen {
    private static final List<String> PARTS =
            List.of("overview", "offices", "engagements", "statements", "mentions", "similar");
    private static final int PAGE = 20;
    private static final int LATEST = 5;

    /** Offices are read from so many documents: each must be opened. */
    private static final int READ = 40;

    private static final int DEEPEST = 100_000;

    private final Register register;
    private final RegisterStorage storage;
    private final Parts parts;

    public PersonScreen(Register register) {
        this.register = register;
        storage = register.storage();
        parts = new Parts(storage);
    }

    public List<Route> routes() {
        return List.of(
                Route.page("/person/{id}", "A person: offices, engagements, statements", this::one)
                        .with(
                                Parameter.path(
                                        "id", "The person's id, or that of any of their names."),
                                Parameter.choice("tab", "Which part of the page.", PARTS),
                                Parameter.day("on", "The day for which offices are told."),
                                Parameter.number(
                                        "after", "How many documents to pass over.", 0, DEEPEST)));
    }

    private Reply one(Request request) {
        String given = request.text("id");
        NodeId cluster =
                storage.clusters()
                        .clusterOf(Target.node(given, NodeKind.PERSON))
                        .orElseThrow(() -> Target.absent(given));
        String tab = request.has("tab") ? request.text("tab") : PARTS.getFirst();
        boolean ofOffices = tab.equals("overview") || tab.equals("offices");
        PersonView view =
                register.person(cluster, ofOffices ? READ : 1)
                        .orElseThrow(() -> Target.absent(given));
        Card card = storage.cards().card(cluster).orElse(null);
        String name = card == null ? view.name() : card.label();
        Appearances appearances = Appearances.of(register, cluster);
        return new Reply.Page("person", name, page(cluster, view, name, appearances, tab, request))
                .exportedAs(new Reply.Export("JSON", "/api/v1/persons/" + cluster));
    }

    private PersonPage page(
            NodeId cluster,
            PersonView view,
            String name,
            Appearances appearances,
            String tab,
            Request request) {
        LocalDate on = request.day("on");
        List<Tenure> tenures =
                tab.equals("overview") || tab.equals("offices") ? view.tenures() : List.of();
        int after = request.number("after", 0);
        int shown = tab.equals("overview") ? LATEST : PAGE;
        List<Appearances.Appearance> some =
                tab.equals("offices") || tab.equals("similar")
                        ? List.of()
                        : appearances.page(after, shown);
        boolean overview = tab.equals("overview");
        List<EngagementLine> engagements =
                overview || tab.equals("engagements") ? parts.engagements(some) : List.of();
        return new PersonPage(
                "/person/" + cluster,
                tab,
                sides(view),
                Wording.count(appearances.size(), "document", "documents"),
                variants(cluster),
                tabs(cluster, tab),
                request.text("on"),
                on == null ? List.of() : OfficeRows.on(on, tenures),
                appearances.size() > READ && !tenures.isEmpty() ? Wording.count(READ) : "",
                drawing(tenures, name, on),
                OfficeRows.rows(tenures),
                engagements,
                EngagementHeadings.PLAIN,
                overview || tab.equals("statements")
                        ? parts.statements(some, overview ? 4 : 200)
                        : List.of(),
                tab.equals("mentions") ? parts.mentions(some) : List.of(),
                tab.equals("similar") ? parts.similar(cluster) : List.of(),
                pager(cluster, tab, after, some.isEmpty() ? 0 : appearances.size()));
    }

    private static @Nullable Drawing drawing(
            List<Tenure> tenures, String name, @Nullable LocalDate on) {
        return tenures.isEmpty() ? null : OfficeRows.bars(name, tenures, on);
    }

    private static List<PersonPage.Side> sides(PersonView view) {
        return view.side().isEmpty()
                ? List.of()
                : List.of(new PersonPage.Side(Wording.side(view.side()), Target.side(view.side())));
    }

    /** Every spelling; those that differ in capitals or accents only stand together. */
    private List<PersonPage.Variant> variants(NodeId cluster) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (NodeId member : storage.clusters().members(cluster)) {
            if (storage.nodes().find(member).orElse(null) instanceof PersonNode node) {
                counts.merge(
                        String.join(" / ", node.spellings()),
                        storage.sightings().sum(List.of(member)).documents(),
                        Integer::sum);
            }
        }
        List<PersonPage.Variant> variants = new ArrayList<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .forEach(
                        entry ->
                                variants.add(
                                        new PersonPage.Variant(
                                                entry.getKey(), Wording.count(entry.getValue()))));
        return variants;
    }

    private static List<Tab> tabs(NodeId cluster, String open) {
        return PARTS.stream()
                .map(
                        part ->
                                new Tab(
                                        Character.toUpperCase(part.charAt(0)) + part.substring(1),
                                        address(cluster, part).toString(),
                                        part.equals(open)))
                .toList();
    }

    private static Address address(NodeId cluster, String part) {
        return Address.of("/person/" + cluster).with("tab", part.equals("overview") ? "" : part);
    }

    private static Pager pager(NodeId cluster, String tab, int after, int documents) {
        Address here = address(cluster, tab);
        boolean more = !tab.equals("overview") && after + PAGE < documents;
        return new Pager(
                after == 0 ? "" : here.toString(),
                more ? here.with("after", String.valueOf(after + PAGE)).toString() : "",
                "");
    }
}
