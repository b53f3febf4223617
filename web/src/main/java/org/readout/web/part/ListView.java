package org.readout.web.part;

import java.util.ArrayList;
import java.util.List;
import org.readout.register.storage.CardIndex;
import org.readout.register.storage.CardPage;
import org.readout.register.storage.CardQuery;
import org.readout.web.route.Reply;
import org.readout.web.route.Request;

/**
 * A list as it is asked for: its address with every filter, so that nothing that leads on, sorts,
 * narrows or exports it forgets one.
 */
public final class ListView {
    private static final String SIDE = "side";

    private final Request request;
    private final String path;
    private final List<String> filters;
    private final Address here;

    private ListView(Request request, String path, List<String> filters, List<String> others) {
        this.request = request;
        this.path = path;
        this.filters = filters;
        Address address = Address.of(path);
        for (String side : request.texts(SIDE)) {
            address = address.and(SIDE, side);
        }
        for (String name : filters) {
            address = address.with(name, request.text(name));
        }
        for (String name : others) {
            address = address.with(name, request.text(name));
        }
        here = address.with("sort", request.text("sort")).with("limit", request.text("limit"));
    }

    /**
     * @param filters parameters with one value that narrow the list, beside {@code side}, which may
     *     have several
     * @param others parameters that change it without narrowing it, beside {@code sort} and {@code
     *     limit}
     */
    public static ListView of(
            Request request, String path, List<String> filters, List<String> others) {
        return new ListView(request, path, filters, others);
    }

    public static ListView of(Request request, String path, List<String> filters) {
        return of(request, path, filters, List.of());
    }

    /** Without the page: its beginning. */
    public Address here() {
        return here;
    }

    public boolean isFiltered() {
        return request.has(SIDE) || filters.stream().anyMatch(request::has);
    }

    /** What is set, each with the list without it. */
    public List<Chip> chips() {
        List<Chip> chips = new ArrayList<>();
        for (String side : request.texts(SIDE)) {
            chips.add(new Chip(SIDE, Wording.side(side), here.minus(SIDE, side).toString()));
        }
        for (String name : filters) {
            if (request.has(name)) {
                String value = request.text(name);
                String shown = Wording.filter(name, value);
                chips.add(new Chip(name, shown, here.with(name, "").toString()));
            }
        }
        return chips;
    }

    /** A column that is sorted by; an empty {@code sort} is the list's own order. */
    public Heading heading(String label, String sort, String direction) {
        return new Heading(
                label,
                here.with("sort", sort).toString(),
                request.text("sort").equals(sort) ? direction : "none");
    }

    /** The days, which can be sorted either way. */
    public Heading days(String label, String newest, String oldest) {
        String sort = request.text("sort");
        boolean down = sort.equals(newest);
        return new Heading(
                label,
                here.with("sort", down ? oldest : newest).toString(),
                down ? "descending" : sort.equals(oldest) ? "ascending" : "none");
    }

    public Pager pager(CardIndex cards, CardQuery query, CardPage page) {
        return pager(page.next(), Cursor.total(cards, query, isFiltered()));
    }

    /**
     * @param next where the next page begins; empty where this is the last
     */
    public Pager pager(String next, String total) {
        return new Pager(
                request.has("after") ? here.toString() : "",
                next.isEmpty() ? "" : here.with("after", next).toString(),
                total);
    }

    /** The same list in other forms: {@code PATH.csv} and {@code /api/v1/PATH}. */
    public Reply.Export[] exports() {
        return new Reply.Export[] {
            new Reply.Export("CSV", here.at(path + ".csv").toString()),
            new Reply.Export("JSON", here.at("/api/v1" + path).toString())
        };
    }
}
