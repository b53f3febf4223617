package org.readout.score.reading;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a reader took from one document, as far as it is scored: the gold annotation, or an engine's
 * record.
 */
public record Reading(
        String doc,
        boolean relevant,
        List<String> noise,
        List<PersonEntry> persons,
        List<EngagementEntry> engagements,
        List<StatementEntry> statements,
        List<CommitmentEntry> commitments,
        Map<ThingKind, List<ThingEntry>> things) {
    public Reading {
        noise = List.copyOf(noise);
        persons = List.copyOf(persons);
        engagements = List.copyOf(engagements);
        statements = List.copyOf(statements);
        commitments = List.copyOf(commitments);
        EnumMap<ThingKind, List<ThingEntry>> copy = new EnumMap<>(ThingKind.class);
        for (ThingKind kind : ThingKind.values()) {
            copy.put(kind, List.copyOf(things.getOrDefault(kind, List.of())));
        }
        things = Map.copyOf(copy);
    }

    /** Of a document that nobody read: everything in its gold is missed. */
    public static Reading nothing(String doc) {
        return new Reading(
                doc, false, List.of(), List.of(), List.of(), List.of(), List.of(), Map.of());
    }

    public List<ThingEntry> things(ThingKind kind) {
        @Nullable List<ThingEntry> entries = things.get(kind);
        return entries == null ? List.of() : entries;
    }
}
