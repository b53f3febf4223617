package org.readout.web.route;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Every route of the server, each address once for a method. */
public record RouteTable(List<Route> routes) {
    public RouteTable {
        routes = List.copyOf(routes);
        Set<String> seen = new HashSet<>();
        for (Route route : routes) {
            if (!seen.add(route.method() + " " + route.path())) {
                throw new IllegalArgumentException(
                        "two routes for %s %s".formatted(route.method(), route.path()));
            }
        }
    }

    /** The routes of several screens, one after the other. */
    @SafeVarargs
    public static RouteTable of(List<Route>... lists) {
        List<Route> all = new ArrayList<>();
        for (List<Route> list : lists) {
            all.addAll(list);
        }
        return new RouteTable(all);
    }
}
