package org.readout.web.page.thing;

import java.util.List;
import org.readout.web.part.Cite;

/**
 * A mechanism, instrument or project: what documents say became of it.
 *
 * @param kind what it is
 * @param newest how many of the newest tellings are shown where there are more; empty for all
 * @param events the latest first
 * @param back address of the list it stands in
 */
public record ThingPage(
        String kind,
        String variety,
        List<Side> sides,
        String documents,
        String newest,
        List<Event> events,
        String list,
        String back) {
    public ThingPage {
        sides = List.copyOf(sides);
        events = List.copyOf(events);
    }

    public record Side(String name, String address) {}

    /**
     * @param weight session, established and the like stand out before mere mentions
     */
    public record Event(String day, String what, boolean weight, String words, Cite cite) {}
}
