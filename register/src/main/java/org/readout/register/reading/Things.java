package org.readout.register.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.readout.model.NamedThing;
import org.readout.register.Register;
import org.readout.register.storage.FiledDocument;
import org.readout.register.storage.RegisterStorage;
import org.readout.register.storage.Sighting;
import org.readout.register.view.Citation;
import org.readout.resolve.node.NodeId;

/** Puts mechanisms, instruments and projects together from the documents that name them. */
public final class Things {
    private static final Comparator<Thing.Event> EARLIEST_FIRST =
            Comparator.comparing(
                            Thing.Event::day,
                            Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                    .thenComparing(event -> event.citation().doc());

    private final RegisterStorage storage;

    public Things(Register register) {
        storage = register.storage();
    }

    /** By the cluster or any member of one. */
    public Thing of(NodeId id) {
        return latest(id, Integer.MAX_VALUE);
    }

    /** As {@link #of}, but only the latest of what is told of it: each is a document to be read. */
    public Thing latest(NodeId id, int most) {
        NodeId cluster = storage.clusters().clusterOf(id).orElse(id);
        List<Thing.Event> events = new ArrayList<>();
        String name = "";
        List<NodeId> members = storage.clusters().members(cluster);
        for (Sighting sighting : storage.sightings().latest(members, most)) {
            FiledDocument filed = storage.documents().find(sighting.document()).orElseThrow();
            NamedThing told = told(filed, sighting);
            if (told != null) {
                name = told.name().length() > name.length() ? told.name() : name;
                events.add(event(filed, sighting, told));
            }
        }
        events.sort(EARLIEST_FIRST);
        return new Thing(cluster, name, events);
    }

    private static Thing.Event event(FiledDocument filed, Sighting sighting, NamedThing told) {
        return new Thing.Event(
                sighting.day(),
                what(told),
                new Citation(
                        filed.key(),
                        filed.record().document().id(),
                        filed.record().source().outlet().orElse(""),
                        told.quote()));
    }

    private static @Nullable NamedThing told(FiledDocument filed, Sighting sighting) {
        List<NamedThing> things = filed.record().things();
        for (int i = 0; i < things.size(); i++) {
            if (sighting.local().equals("t" + i)) {
                return things.get(i);
            }
        }
        return null;
    }

    private static String what(NamedThing thing) {
        return switch (thing) {
            case NamedThing.Mechanism mechanism -> words(mechanism.event());
            case NamedThing.Instrument instrument ->
                    instrument.kind() + ", " + words(instrument.status());
            case NamedThing.Project project -> "project";
            case NamedThing.Formulation formulation -> words(formulation.kind());
            case NamedThing.CalendarEntry entry -> words(entry.kind());
        };
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
