package org.readout.register.person;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.readout.model.DocumentRecord;
import org.readout.model.Engagement;
import org.readout.model.Participant;
import org.readout.model.Person;
import org.readout.model.Quote;
import org.readout.register.decision.Decision;
import org.readout.register.decision.DecisionEntry;
import org.readout.register.decision.Standing;
import org.readout.register.sighting.Sides;
import org.readout.register.storage.FiledDocument;
import org.readout.register.storage.RegisterStorage;
import org.readout.register.storage.Sighting;
import org.readout.register.view.Citation;
import org.readout.register.view.PersonView;
import org.readout.resolve.node.NodeId;

/** Puts a person together from every document that names them. */
public final class PersonViews {
    private final RegisterStorage storage;

    public PersonViews(RegisterStorage storage) {
        this.storage = storage;
    }

    /**
     * @param id the cluster's or any member's
     * @return empty where there is no such person, or they were deleted
     */
    public Optional<PersonView> of(NodeId id, Standing standing) {
        return of(id, standing, Integer.MAX_VALUE);
    }

    /**
     * As the other, but from so many documents only: the latest, and for a quarter the earliest, so
     * that tenures still begin where they are first told.
     */
    public Optional<PersonView> of(NodeId id, Standing standing, int most) {
        NodeId cluster = storage.clusters().clusterOf(id).orElse(null);
        if (cluster == null) {
            return Optional.empty();
        }
        List<Sighting> sightings = new ArrayList<>();
        for (NodeId member : storage.clusters().members(cluster)) {
            if (!standing.isDeleted(member)) {
                sightings.addAll(storage.sightings().of(member));
            }
        }
        sightings.sort(Sighting.LATEST_FIRST);
        return sightings.isEmpty()
                ? Optional.empty()
                : Optional.of(corrected(view(cluster, some(sightings, most)), standing));
    }

    /** With the name and side that a person said are right; the last word on each holds. */
    private PersonView corrected(PersonView read, Standing standing) {
        PersonView person = read;
        for (NodeId member : storage.clusters().members(read.id())) {
            for (DecisionEntry entry : standing.about(member)) {
                String field =
                        switch (entry.decision()) {
                            case Decision.Correct correct -> correct.field();
                            case Decision.Prefer prefer -> prefer.field();
                            default -> "";
                        };
                String value =
                        switch (entry.decision()) {
                            case Decision.Correct correct -> correct.value();
                            case Decision.Prefer prefer -> prefer.value();
                            default -> "";
                        };
                person = with(person, field, value);
            }
        }
        return person;
    }

    private static PersonView with(PersonView person, String field, String value) {
        return new PersonView(
                person.id(),
                field.equals("name") ? value : person.name(),
                person.spellings(),
                field.equals("side") ? value : person.side(),
                person.tenures(),
                person.engagements(),
                person.citations());
    }

    private static List<Sighting> some(List<Sighting> all, int most) {
        if (all.size() <= most) {
            return all;
        }
        int earliest = most / 4;
        List<Sighting> some = new ArrayList<>(all.subList(0, most - earliest));
        some.addAll(all.subList(all.size() - earliest, all.size()));
        return some;
    }

    private PersonView view(NodeId cluster, List<Sighting> sightings) {
        Map<String, Integer> spellings = new TreeMap<>();
        Map<String, Integer> sides = new TreeMap<>();
        Tenures tenures = new Tenures();
        Set<NodeId> engagements = new LinkedHashSet<>();
        List<Citation> citations = new ArrayList<>();
        for (Sighting sighting : sightings) {
            FiledDocument filed = storage.documents().find(sighting.document()).orElseThrow();
            DocumentRecord record = filed.record();
            for (Person person : record.persons()) {
                if (person.id().value().equals(sighting.local())) {
                    spellings.merge(person.name(), 1, Integer::sum);
                    String side = Sides.written(person.allegiance());
                    sides.merge(side, side.isEmpty() ? 0 : 1, Integer::sum);
                    citations.add(
                            cite(filed, Quote.of(person.mention(), record.document().captured())));
                    person.offices()
                            .forEach(
                                    office ->
                                            tenures.add(
                                                    office,
                                                    side,
                                                    sighting.day(),
                                                    cite(filed, office.quote())));
                    engagements.addAll(engagements(filed, person));
                }
            }
        }
        return new PersonView(
                cluster,
                most(spellings),
                new TreeMap<>(spellings),
                most(sides),
                tenures.list(),
                List.copyOf(engagements),
                citations);
    }

    private List<NodeId> engagements(FiledDocument filed, Person person) {
        Map<String, NodeId> nodes = new HashMap<>();
        for (Sighting sighting : storage.sightings().in(filed.key())) {
            nodes.put(sighting.local(), sighting.node());
        }
        List<NodeId> engagements = new ArrayList<>();
        for (Engagement engagement : filed.record().engagements()) {
            boolean present =
                    engagement.participants().stream()
                            .map(Participant::person)
                            .anyMatch(person.id()::equals);
            NodeId node = nodes.get(engagement.id().value());
            if (present && node != null) {
                engagements.add(storage.clusters().clusterOf(node).orElse(node));
            }
        }
        return engagements;
    }

    /** What most have; of as many the fuller, then the first by letters. */
    private static String most(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .max(
                        Map.Entry.<String, Integer>comparingByValue()
                                .thenComparingInt(entry -> entry.getKey().length())
                                .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private static Citation cite(FiledDocument filed, Quote quote) {
        return new Citation(
                filed.key(),
                filed.record().document().id(),
                filed.record().source().outlet().orElse(""),
                quote);
    }
}
