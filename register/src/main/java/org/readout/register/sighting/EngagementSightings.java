package org.readout.register.sighting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.readout.model.CalendarDate;
import org.readout.model.DocumentRecord;
import org.readout.model.Engagement;
import org.readout.model.Participant;
import org.readout.model.Person;
import org.readout.model.PersonId;
import org.readout.model.Span;
import org.readout.register.storage.Sighting;
import org.readout.resolve.block.EngagementKeys;
import org.readout.resolve.likeness.FoldedWords;
import org.readout.resolve.likeness.PlainWords;
import org.readout.resolve.node.DocumentKey;
import org.readout.resolve.node.EngagementNode;
import org.readout.resolve.node.EngagementNode.Guest;
import org.readout.resolve.node.NodeId;
import org.readout.resolve.node.NodeKind;

/** The accounts of engagements that a record holds. */
final class EngagementSightings {
    private EngagementSightings() {}

    static List<Seen> of(DocumentKey document, DocumentRecord record) {
        Map<PersonId, Person> persons = new HashMap<>();
        record.persons().forEach(person -> persons.put(person.id(), person));
        LocalDate told = Days.published(record.source());
        Set<NodeId> taken = new HashSet<>();
        List<Seen> seen = new ArrayList<>();
        for (Engagement engagement : record.engagements()) {
            NodeId id =
                    Ids.free(
                            NodeId.told(NodeKind.ENGAGEMENT, document, engagement.quote().span()),
                            taken);
            EngagementNode node = node(id, document, record, engagement, persons, told);
            seen.add(
                    new Seen(
                            node,
                            new Sighting(
                                    id,
                                    document,
                                    engagement.id().value(),
                                    engagement.quote().span(),
                                    node.firstDay() != null ? node.firstDay() : told)));
        }
        return seen;
    }

    private static EngagementNode node(
            NodeId id,
            DocumentKey document,
            DocumentRecord record,
            Engagement engagement,
            Map<PersonId, Person> persons,
            @Nullable LocalDate told) {
        @Nullable CalendarDate date =
                engagement.date().map(dated -> Days.withYear(dated.date(), told)).orElse(null);
        LocalDate first = date == null ? null : date.firstDay().orElse(null);
        LocalDate last = date == null ? null : date.lastDay().orElse(null);
        String written = date == null ? "" : date.iso();
        List<Guest> guests = guests(engagement, persons);
        List<String> sides = sides(engagement, guests);
        int ordinal = SessionNumber.in(engagement.quote().text());
        return new EngagementNode(
                id,
                document,
                engagement.main(),
                engagement.kind(),
                engagement.status(),
                written,
                first,
                last,
                told,
                engagement.place().map(placed -> placed.name()).orElse(""),
                engagement.venue().map(venue -> venue.singleSpaced()).orElse(""),
                sides,
                guests,
                ordinal,
                words(record, engagement.quote().span(), guests),
                EngagementKeys.of(
                        engagement.kind(), written, first, last, told, sides, guests, ordinal));
    }

    /** Those the engagement is told to be between, and those whose people were there. */
    private static List<String> sides(Engagement engagement, List<Guest> guests) {
        TreeSet<String> sides = new TreeSet<>(Sides.written(engagement.sides()));
        guests.forEach(guest -> sides.add(guest.side()));
        sides.remove("");
        return List.copyOf(sides);
    }

    private static List<Guest> guests(Engagement engagement, Map<PersonId, Person> persons) {
        List<Guest> guests = new ArrayList<>();
        for (Participant participant : engagement.participants()) {
            Person person = persons.get(participant.person());
            if (person != null) {
                guests.add(
                        new Guest(
                                person.name(),
                                FoldedWords.of(person.name()),
                                Sides.written(person.allegiance()),
                                participant.role()));
            }
        }
        return guests;
    }

    /** What the sentence says beside names and words every report has. */
    private static Set<String> words(DocumentRecord record, Span quote, List<Guest> guests) {
        String captured = record.document().captured();
        Set<String> words =
                new HashSet<>(
                        PlainWords.without(
                                FoldedWords.of(
                                        Surroundings.sentence(captured, quote).of(captured))));
        guests.forEach(guest -> guest.words().forEach(words::remove));
        return words;
    }
}
