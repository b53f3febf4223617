package org.readout.web.page.picture;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.register.storage.Card;
import org.readout.web.part.Address;
import org.readout.web.part.Target;
import org.readout.web.part.Wording;
import org.readout.web.route.Reply;
import org.readout.web.route.Request;
import org.readout.web.route.Route;

/** Where engagements are: a map without borders, and the same as a table. */
final class MapScreen {
    private static final int ROWS = 60;

    private final Meetings meetings;

    MapScreen(Meetings meetings) {
        this.meetings = meetings;
    }

    /** Read when somebody first looks at the map. */
    private static final class World {
        static final Cities CITIES = new Cities();
        static final WorldMap MAP = new WorldMap();
    }

    List<Route> routes() {
        return List.of(
                Route.page("/map", "Where engagements are", this::map).with(Period.parameters()));
    }

    private Reply map(Request request) {
        Period period = Period.of(request);
        Meetings.Sample sample = meetings.of(period);
        Map<Cities.City, Integer> counts = new HashMap<>();
        int placeless = 0;
        int unknown = 0;
        for (Card card : sample.engagements()) {
            Optional<Cities.City> city =
                    card.detail().isEmpty()
                            ? Optional.empty()
                            : World.CITIES.find(card.detail(), card.sides());
            city.ifPresent(known -> counts.merge(known, 1, Integer::sum));
            placeless += card.detail().isEmpty() ? 1 : 0;
            unknown += card.detail().isEmpty() || city.isPresent() ? 0 : 1;
        }
        List<WorldMap.Spot> spots =
                counts.entrySet().stream()
                        .map(
                                entry ->
                                        new WorldMap.Spot(
                                                entry.getKey(),
                                                entry.getValue(),
                                                list(entry.getKey(), period)))
                        .sorted(
                                Comparator.comparingInt(WorldMap.Spot::count)
                                        .reversed()
                                        .thenComparing(spot -> spot.city().name()))
                        .toList();
        MapPage page =
                new MapPage(
                        period.tabs("/map"),
                        period.first(),
                        period.last(),
                        sample.more() ? Wording.count(Meetings.MOST) : "",
                        World.MAP.of(
                                "Where engagements are: the table below has the figures", spots),
                        spots.stream().limit(ROWS).map(MapScreen::row).toList(),
                        placeless == 0
                                ? ""
                                : Wording.count(
                                        placeless,
                                        "engagement tells no place",
                                        "engagements tell no place"),
                        unknown == 0
                                ? ""
                                : Wording.count(
                                        unknown,
                                        "is at a place that is not on the map",
                                        "are at places that are not on the map"));
        return new Reply.Page("map", "Map", page)
                .exportedAs(
                        new Reply.Export(
                                "Engagements as CSV",
                                period.on(Address.of("/engagements.csv")).toString()));
    }

    private static MapPage.Row row(WorldMap.Spot spot) {
        return new MapPage.Row(
                spot.city().name(),
                Wording.side(spot.city().country()),
                Target.side(spot.city().country()),
                spot.count(),
                spot.address());
    }

    /** What is told in words that name the city. */
    private static String list(Cities.City city, Period period) {
        return period.on(Address.of("/search").with("q", city.name())).toString();
    }
}
