package org.readout.web.page.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.register.storage.Faceted;
import org.readout.register.storage.RegisterStorage;
import org.readout.register.storage.SearchQuery;
import org.readout.web.chart.Columns;
import org.readout.web.chart.HeatMap;
import org.readout.web.chart.Periods;
import org.readout.web.page.engagement.EngagementColumns;
import org.readout.web.page.relation.TopicsOverTime;
import org.readout.web.part.Address;
import org.readout.web.part.Remembered;
import org.readout.web.part.Target;
import org.readout.web.part.Wording;
import org.readout.web.route.Reply;
import org.readout.web.route.Request;
import org.readout.web.route.Route;

/** The register in charts. */
final class ChartsScreen {
    private static final int SIDES = 12;

    /** Topics are counted among so many of what is told in each of so many periods. */
    private static final int EACH = 300;

    private static final int PERIODS = 14;
    private static final int SECONDS = 300;

    private final RegisterStorage storage;
    private final EngagementColumns overTime;
    private final Meetings meetings;
    private final Remembered<Period, Told> told;

    private record Told(List<Faceted> entries, boolean more) {}

    ChartsScreen(RegisterStorage storage, EngagementColumns overTime, Meetings meetings) {
        this.storage = storage;
        this.overTime = overTime;
        this.meetings = meetings;
        told = new Remembered<>(SECONDS, this::told);
    }

    List<Route> routes() {
        return List.of(
                Route.page(
                                "/charts",
                                "Engagements over time, topics by year, who meets whom",
                                this::charts)
                        .with(Period.parameters()));
    }

    private Reply charts(Request request) {
        Period period = Period.of(request);
        List<Columns.Column> columns = overTime.of(List.of(), period.from(), period.to());
        Told entries = told.of(period);
        Meetings.Sample sample = meetings.of(period);
        ChartsPage page =
                new ChartsPage(
                        period.tabs("/charts"),
                        period.first(),
                        period.last(),
                        Columns.of("Engagements over time", columns),
                        columns,
                        TopicsOverTime.of(
                                "How often each is spoken of",
                                entries.entries(),
                                Address.of("/search")),
                        entries.more() ? Wording.count(EACH) : "",
                        matrix(sample),
                        sample.more() ? Wording.count(Meetings.MOST) : "");
        return new Reply.Page("charts", "Charts", page)
                .exportedAs(
                        new Reply.Export(
                                "Engagements as CSV",
                                period.on(Address.of("/engagements.csv")).toString()),
                        new Reply.Export(
                                "Who meets whom as CSV",
                                period.on(Address.of("/network.csv")).toString()));
    }

    /** Some of what is told of each period, so that the many of one year do not hide another. */
    private Told told(Period period) {
        List<Periods.Period> all =
                overTime.periods(List.of(), period.from(), period.to()).stream()
                        .filter(one -> one.count() > 0)
                        .toList();
        List<Faceted> entries = new ArrayList<>();
        boolean more = false;
        for (Periods.Period one : all.subList(Math.max(0, all.size() - PERIODS), all.size())) {
            List<Faceted> found = storage.search().facets(during(one.first(), one.last()));
            more |= found.size() == EACH;
            entries.addAll(found);
        }
        return new Told(entries, more);
    }

    private static SearchQuery during(LocalDate from, LocalDate to) {
        return SearchQuery.of("", EACH).between(from, to);
    }

    private static @Nullable HeatMap matrix(Meetings.Sample sample) {
        List<Meetings.Pair> pairs = Meetings.pairs(sample, false);
        List<String> sides = Meetings.sides(pairs, SIDES);
        if (sides.isEmpty()) {
            return null;
        }
        Map<String, int[]> counts = new LinkedHashMap<>();
        sides.forEach(side -> counts.put(side, new int[sides.size()]));
        for (Meetings.Pair pair : pairs) {
            int one = sides.indexOf(pair.one());
            int other = sides.indexOf(pair.other());
            if (one >= 0 && other >= 0) {
                counts.getOrDefault(pair.one(), new int[0])[other] = pair.count();
                counts.getOrDefault(pair.other(), new int[0])[one] = pair.count();
            }
        }
        return HeatMap.of(
                "Engagements of two states with each other",
                "State",
                sides.stream().map(Wording::side).toList(),
                counts,
                Wording::side,
                Target::side,
                (side, column) ->
                        NetworkScreen.relation(new Meetings.Pair(side, sides.get(column), 0)));
    }
}
