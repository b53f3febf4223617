package org.readout.web.page.calendar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.readout.model.CalendarDate;
import org.readout.model.NamedThing;
import org.readout.register.storage.FiledDocument;
import org.readout.register.storage.RegisterStorage;
import org.readout.register.storage.SearchEntry;
import org.readout.register.storage.SearchQuery;
import org.readout.web.part.Cite;
import org.readout.web.part.Wording;

/** Anniversaries, congresses, plans and deadlines that the latest documents name. */
final class Milestones {
    private static final List<String> KINDS =
            List.of("anniversary", "congress", "plan", "deadline", "year");

    private static final int EACH = 5;

    private Milestones() {}

    static List<CalendarPage.Milestone> latest(RegisterStorage storage, List<String> sides) {
        Map<String, CalendarPage.Milestone> byName = new LinkedHashMap<>();
        for (String kind : KINDS) {
            SearchQuery query = SearchQuery.of("", EACH).ofKinds(List.of(kind)).concerning(sides);
            for (SearchEntry entry : storage.search().find(query)) {
                storage.documents()
                        .find(entry.document())
                        .ifPresent(
                                filed ->
                                        byName.putIfAbsent(
                                                entry.text() + date(filed, entry),
                                                milestone(filed, entry)));
            }
        }
        return new ArrayList<>(byName.values());
    }

    private static CalendarPage.Milestone milestone(FiledDocument filed, SearchEntry entry) {
        String outlet = entry.outlet().isEmpty() ? filed.record().document().id() : entry.outlet();
        return new CalendarPage.Milestone(
                entry.text(),
                Wording.words(entry.kind()),
                date(filed, entry),
                Cite.of(entry.document(), outlet, entry.text(), entry.span()));
    }

    private static String date(FiledDocument filed, SearchEntry entry) {
        for (NamedThing thing : filed.record().things()) {
            if (thing instanceof NamedThing.CalendarEntry one
                    && one.quote().span().equals(entry.span())) {
                return one.date().map(CalendarDate::iso).map(Wording::date).orElse("");
            }
        }
        return "";
    }
}
