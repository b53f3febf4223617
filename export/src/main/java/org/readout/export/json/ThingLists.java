package org.readout.export.json;

import java.util.List;
import java.util.function.Consumer;
import org.readout.model.CalendarDate;
import org.readout.model.NamedThing;

/** The five lists of named things, each kind with what is told of it. */
final class ThingLists {
    private final JsonObjects json;

    ThingLists(JsonObjects json) {
        this.json = json;
    }

    void write(List<NamedThing> things) {
        list(
                "mechanisms",
                NamedThing.Mechanism.class,
                things,
                m -> json.constant("event", m.event()));
        list("instruments", NamedThing.Instrument.class, things, this::instrument);
        list("projects", NamedThing.Project.class, things, p -> {});
        list(
                "formulations",
                NamedThing.Formulation.class,
                things,
                f -> json.constant("kind", f.kind()));
        list("calendar", NamedThing.CalendarEntry.class, things, this::entry);
    }

    private void instrument(NamedThing.Instrument instrument) {
        json.text("kind", instrument.kind());
        json.constant("status", instrument.status());
        json.number("count", instrument.count());
    }

    private void entry(NamedThing.CalendarEntry entry) {
        CalendarDate on = entry.on();
        json.constant("kind", entry.kind());
        json.text("date", on == null ? null : on.iso());
    }

    private <T extends NamedThing> void list(
            String field, Class<T> kind, List<NamedThing> things, Consumer<T> details) {
        json.beginList(field);
        for (NamedThing thing : things) {
            if (kind.isInstance(thing)) {
                json.begin();
                json.text("name", thing.name());
                details.accept(kind.cast(thing));
                json.quoted("quote", thing.quote());
                json.end();
            }
        }
        json.endList();
    }
}
