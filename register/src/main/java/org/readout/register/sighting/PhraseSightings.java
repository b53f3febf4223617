package org.readout.register.sighting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.DocumentRecord;
import org.readout.model.Engagement;
import org.readout.model.NamedThing;
import org.readout.register.storage.Sighting;
import org.readout.resolve.block.PhraseKeys;
import org.readout.resolve.likeness.PlainWords;
import org.readout.resolve.likeness.SideWords;
import org.readout.resolve.likeness.Wording;
import org.readout.resolve.node.DocumentKey;
import org.readout.resolve.node.NodeId;
import org.readout.resolve.node.NodeKind;
import org.readout.resolve.node.PhraseNode;

/** The wordings of a record that name something: formulas, standing bodies, texts, works. */
final class PhraseSightings {
    private PhraseSightings() {}

    static List<Seen> of(DocumentKey document, DocumentRecord record) {
        List<Seen> seen = new ArrayList<>();
        List<String> sides = sides(record);
        for (int i = 0; i < record.things().size(); i++) {
            NamedThing thing = record.things().get(i);
            NodeKind kind = kind(thing);
            List<String> parts = parts(thing.name(), sides);
            if (kind == null || parts.isEmpty()) {
                continue;
            }
            String detail = detail(thing, sides, parts);
            NodeId id = NodeId.named(kind, String.join(" ", parts) + "|" + detail);
            seen.add(
                    new Seen(
                            new PhraseNode(
                                    id,
                                    parts,
                                    Set.of(thing.name()),
                                    detail,
                                    Set.copyOf(sides),
                                    PhraseKeys.of(parts, detail)),
                            new Sighting(
                                    id, document, "t" + i, thing.quote().span(), Days.of(record))));
        }
        return seen;
    }

    private static @Nullable NodeKind kind(NamedThing thing) {
        return switch (thing) {
            case NamedThing.Formulation formulation -> NodeKind.FORMULATION;
            case NamedThing.Mechanism mechanism -> NodeKind.MECHANISM;
            case NamedThing.Instrument instrument ->
                    instrument.count() == 1 ? NodeKind.INSTRUMENT : null;
            case NamedThing.Project project -> NodeKind.PROJECT;
            case NamedThing.CalendarEntry entry -> null;
        };
    }

    /** Without the names of the two sides, which outlets put in either order. */
    private static List<String> parts(String name, List<String> sides) {
        List<String> parts = new ArrayList<>();
        for (String part : Wording.parts(name)) {
            boolean side = false;
            for (String word : part.split("-")) {
                side |= sides.stream().anyMatch(code -> SideWords.isOf(word, code));
            }
            if (!side) {
                parts.add(part);
            }
        }
        return parts;
    }

    /**
     * What keeps two of like wording apart: a label of a relation is one relation's, and so is a
     * name that has only words every relation uses.
     */
    private static String detail(NamedThing thing, List<String> sides, List<String> parts) {
        boolean label =
                thing instanceof NamedThing.Formulation formulation
                        && formulation.kind() == NamedThing.FormulationKind.RELATIONSHIP_LABEL;
        boolean plain =
                thing instanceof NamedThing.Mechanism || thing instanceof NamedThing.Instrument
                        ? PlainWords.without(parts).size() <= 2
                        : false;
        String kind =
                thing instanceof NamedThing.Formulation formulation
                        ? formulation.kind().name().toLowerCase(Locale.ROOT).replace('_', '-')
                        : "";
        return label || plain ? kind + "|" + String.join("+", sides) : kind;
    }

    private static List<String> sides(DocumentRecord record) {
        for (Engagement engagement : record.engagements()) {
            if (engagement.main()) {
                return Sides.states(Sides.written(engagement.sides()));
            }
        }
        return List.of();
    }
}
