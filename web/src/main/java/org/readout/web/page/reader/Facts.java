package org.readout.web.page.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.readout.model.DocumentRecord;
import org.readout.model.Engagement;
import org.readout.model.NamedThing;
import org.readout.model.Office;
import org.readout.model.Person;
import org.readout.model.Span;
import org.readout.register.storage.FiledDocument;
import org.readout.register.storage.RegisterStorage;
import org.readout.register.storage.Sighting;
import org.readout.resolve.node.NodeId;
import org.readout.web.part.Target;
import org.readout.web.part.Wording;

/** What was read from a document, in the order of the text. */
final class Facts {
    private final DocumentRecord record;
    private final SentenceMap map;

    /** What the document's facts are in the register, by what its record calls them. */
    private final Map<String, NodeId> nodes = new LinkedHashMap<>();

    private final List<Placed> facts = new ArrayList<>();

    /** A fact and where it begins. */
    private record Placed(int at, ReaderPage.Fact fact) {}

    Facts(RegisterStorage storage, FiledDocument filed, SentenceMap map) {
        record = filed.record();
        this.map = map;
        for (Sighting sighting : storage.sightings().in(filed.key())) {
            nodes.putIfAbsent(sighting.local(), sighting.node());
        }
    }

    List<ReaderPage.Fact> all() {
        record.persons().forEach(this::add);
        record.engagements().forEach(this::add);
        record.statements()
                .forEach(
                        one ->
                                add(
                                        "statement",
                                        one.quote().singleSpaced(),
                                        Wording.words(one.act()),
                                        one.quote().span(),
                                        ""));
        record.commitments()
                .forEach(
                        one ->
                                add(
                                        "commitment",
                                        one.action().singleSpaced(),
                                        one.due().map(due -> due.singleSpaced()).orElse(""),
                                        one.action().span(),
                                        one.id().value()));
        for (int i = 0; i < record.things().size(); i++) {
            NamedThing thing = record.things().get(i);
            add(kind(thing), thing.name(), "", thing.quote().span(), "t" + i);
        }
        return facts.stream()
                .sorted(Comparator.comparingInt(Placed::at))
                .map(Placed::fact)
                .toList();
    }

    private void add(Person person) {
        String offices =
                person.offices().stream()
                        .map(Office::title)
                        .distinct()
                        .collect(Collectors.joining("; "));
        add("person", person.name(), offices, person.mention(), person.id().value());
    }

    private void add(Engagement one) {
        add(
                "engagement",
                Wording.words(one.kind()) + ", " + Wording.words(one.status()),
                one.date().map(dated -> Wording.date(dated.date().iso())).orElse(""),
                one.quote().span(),
                one.id().value());
    }

    private static String kind(NamedThing thing) {
        return switch (thing) {
            case NamedThing.Mechanism mechanism -> "mechanism";
            case NamedThing.Instrument instrument -> "instrument";
            case NamedThing.Project project -> "project";
            case NamedThing.Formulation formulation -> "formulation";
            case NamedThing.CalendarEntry entry -> "calendar";
        };
    }

    /**
     * @param local what the record calls it; empty for what has no page
     */
    private void add(String kind, String label, String detail, Span at, String local) {
        NodeId node = local.isEmpty() ? null : nodes.get(local);
        facts.add(
                new Placed(
                        at.start(),
                        new ReaderPage.Fact(
                                kind,
                                label,
                                detail,
                                map.numberAt(at.start()),
                                node == null ? "" : Target.page(node))));
    }
}
