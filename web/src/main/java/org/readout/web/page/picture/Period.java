package org.readout.web.page.picture;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.web.part.Address;
import org.readout.web.part.Tab;
import org.readout.web.route.Parameter;
import org.readout.web.route.Request;

/**
 * The days that a picture is about.
 *
 * @param from null for all before {@code to}
 * @param to null for all after {@code from}
 */
record Period(@Nullable LocalDate from, @Nullable LocalDate to) {
    static Period of(Request request) {
        return new Period(request.day("from"), request.day("to"));
    }

    static Parameter[] parameters() {
        return new Parameter[] {
            Parameter.day("from", "The first day."), Parameter.day("to", "The last day.")
        };
    }

    Address on(Address address) {
        return address.with("from", first()).with("to", last());
    }

    String first() {
        return from == null ? "" : from.toString();
    }

    String last() {
        return to == null ? "" : to.toString();
    }

    /** The pictures, each for the same days. */
    List<Tab> tabs(String open) {
        return List.of(
                tab("Charts", "/charts", open),
                tab("Who meets whom", "/network", open),
                tab("Map", "/map", open));
    }

    private Tab tab(String label, String path, String open) {
        return new Tab(label, on(Address.of(path)).toString(), path.equals(open));
    }
}
