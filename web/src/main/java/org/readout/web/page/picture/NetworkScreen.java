package org.readout.web.page.picture;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.web.chart.Drawing;
import org.readout.web.chart.Ring;
import org.readout.web.part.Address;
import org.readout.web.part.Csv;
import org.readout.web.part.Target;
import org.readout.web.part.Wording;
import org.readout.web.route.Parameter;
import org.readout.web.route.Produces;
import org.readout.web.route.Reply;
import org.readout.web.route.Request;
import org.readout.web.route.Route;

/** Who meets whom, as a ring and as a table. */
final class NetworkScreen {
    private static final int POINTS = 18;
    private static final int TIES = 80;
    private static final int ROWS = 60;

    private final Meetings meetings;

    NetworkScreen(Meetings meetings) {
        this.meetings = meetings;
    }

    List<Route> routes() {
        Parameter bodies = Parameter.flag("bodies", "Parties and organisations, too.");
        return List.of(
                Route.page("/network", "Who meets whom", this::network)
                        .with(Period.parameters())
                        .with(bodies),
                Route.page("/network.csv", "All pairs as CSV", this::csv)
                        .with(Period.parameters())
                        .with(bodies)
                        .in(Produces.CSV));
    }

    private Reply network(Request request) {
        Period period = Period.of(request);
        boolean bodies = request.has("bodies");
        Meetings.Sample sample = meetings.of(period);
        List<Meetings.Pair> pairs = Meetings.pairs(sample, bodies);
        Address here = period.on(Address.of("/network"));
        NetworkPage page =
                new NetworkPage(
                        period.tabs("/network"),
                        period.first(),
                        period.last(),
                        bodies,
                        here.with("bodies", bodies ? "" : "1").toString(),
                        sample.more() ? Wording.count(Meetings.MOST) : "",
                        drawing(pairs),
                        pairs.stream().limit(ROWS).map(NetworkScreen::row).toList());
        return new Reply.Page("network", "Who meets whom", page)
                .exportedAs(
                        new Reply.Export(
                                "CSV",
                                here.with("bodies", request.text("bodies"))
                                        .at("/network.csv")
                                        .toString()));
    }

    private static NetworkPage.Row row(Meetings.Pair pair) {
        return new NetworkPage.Row(
                Wording.side(pair.one()),
                Target.side(pair.one()),
                Wording.side(pair.other()),
                Target.side(pair.other()),
                pair.count(),
                relation(pair));
    }

    static String relation(Meetings.Pair pair) {
        return Address.of("/relation")
                .with("one", pair.one())
                .with("other", pair.other())
                .toString();
    }

    private static Drawing drawing(List<Meetings.Pair> pairs) {
        List<String> sides = Meetings.sides(pairs, POINTS);
        Set<String> shown = new HashSet<>(sides);
        Map<String, Integer> weights = new HashMap<>();
        for (Meetings.Pair pair : pairs) {
            weights.merge(pair.one(), pair.count(), Integer::sum);
            weights.merge(pair.other(), pair.count(), Integer::sum);
        }
        List<Ring.Tie> ties =
                pairs.stream()
                        .filter(pair -> shown.contains(pair.one()) && shown.contains(pair.other()))
                        .limit(TIES)
                        .map(pair -> new Ring.Tie(pair.one(), pair.other(), pair.count()))
                        .toList();
        List<Ring.Point> points =
                sides.stream()
                        .map(
                                side ->
                                        new Ring.Point(
                                                side,
                                                Wording.side(side),
                                                weights.getOrDefault(side, 0),
                                                Target.side(side)))
                        .toList();
        return Ring.of("Who meets whom: the table beside it has the figures", points, ties);
    }

    private Reply csv(Request request) {
        StringBuilder out = new StringBuilder(Csv.row(List.of("one", "other", "engagements")));
        for (Meetings.Pair pair :
                Meetings.pairs(meetings.of(Period.of(request)), request.has("bodies"))) {
            out.append(Csv.row(List.of(pair.one(), pair.other(), String.valueOf(pair.count()))));
        }
        byte[] bytes = out.toString().getBytes(StandardCharsets.UTF_8);
        return new Reply.Download("text/csv", "who-meets-whom.csv", to -> to.write(bytes));
    }
}
