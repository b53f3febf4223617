package org.readout.web.page.home;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.readout.register.Register;
import org.readout.register.storage.Card;
import org.readout.register.storage.CardIndex;
import org.readout.register.storage.CardQuery;
import org.readout.register.storage.RegisterStorage;
import org.readout.resolve.node.NodeKind;
import org.readout.web.page.decision.OpenPairs;
import org.readout.web.page.engagement.EngagementLine;
import org.readout.web.part.Target;
import org.readout.web.part.Wording;
import org.readout.web.route.Reply;
import org.readout.web.route.Request;
import org.readout.web.route.Route;

/** The first page: what is new, what is due, what waits for a decision. */
public final class HomeScreen {
    private static final int LATEST = 8;
    private static final int DUE = 6;

    private final RegisterStorage storage;
    private final OpenPairs openPairs;
    private final Supplier<LocalDate> today;

    public HomeScreen(Register register, Supplier<LocalDate> today) {
        storage = register.storage();
        openPairs = new OpenPairs(register);
        this.today = today;
    }

    public List<Route> routes() {
        return List.of(
                Route.page("/", "What is new, what is due, what waits for a decision", this::home));
    }

    private Reply home(Request request) {
        long documents = storage.documents().size();
        return new Reply.Page(
                "home",
                "Readout",
                new HomePage(
                        documents == 0,
                        counts(documents),
                        storage
                                .cards()
                                .find(
                                        CardQuery.newest(NodeKind.ENGAGEMENT, LATEST)
                                                .between(null, today.get()))
                                .cards()
                                .stream()
                                .map(EngagementLine::of)
                                .toList(),
                        due(),
                        openPairs.count(null),
                        storage.cards().lag(),
                        List.of("railway", "visa", "fisheries")));
    }

    private List<HomePage.Count> counts(long documents) {
        CardIndex cards = storage.cards();
        List<HomePage.Count> counts = new ArrayList<>();
        counts.add(count("Documents", documents, "/documents"));
        counts.add(count("Engagements", cards.size(NodeKind.ENGAGEMENT), "/engagements"));
        counts.add(count("Persons", cards.size(NodeKind.PERSON), "/persons"));
        counts.add(count("Commitments", cards.size(NodeKind.COMMITMENT), "/commitments"));
        counts.add(count("Formulations", cards.size(NodeKind.FORMULATION), "/formulations"));
        counts.add(count("Mechanisms", cards.size(NodeKind.MECHANISM), "/mechanisms"));
        return counts;
    }

    private static HomePage.Count count(String label, long number, String address) {
        return new HomePage.Count(label, Wording.count(number), address);
    }

    private List<HomePage.Due> due() {
        LocalDate day = today.get();
        return storage
                .cards()
                .find(
                        CardQuery.newest(NodeKind.COMMITMENT, DUE)
                                .by(CardQuery.Order.DUE)
                                .between(day, null))
                .cards()
                .stream()
                .map(card -> due(card, day))
                .toList();
    }

    private static HomePage.Due due(Card card, LocalDate today) {
        LocalDate day = card.due();
        return new HomePage.Due(
                Wording.day(day),
                day != null && day.isBefore(today),
                card.label(),
                card.sides().stream().map(Wording::side).collect(Collectors.joining(", ")),
                Target.page(card.id()));
    }
}
