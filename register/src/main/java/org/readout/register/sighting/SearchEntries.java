package org.readout.register.sighting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.model.Actor;
import org.readout.model.Commitment;
import org.readout.model.DocumentRecord;
import org.readout.model.Engagement;
import org.readout.model.EngagementId;
import org.readout.model.Folding;
import org.readout.model.NamedThing;
import org.readout.model.Person;
import org.readout.model.PersonId;
import org.readout.model.Quote;
import org.readout.model.Span;
import org.readout.model.Statement;
import org.readout.model.Topic;
import org.readout.register.storage.SearchEntry;
import org.readout.resolve.node.DocumentKey;
import org.readout.resolve.node.NodeId;
import org.readout.resolve.node.NodeKind;

/** What can be found of one document: all it tells, each with the facets that narrow a search. */
public final class SearchEntries {
    private final DocumentKey document;
    private final DocumentRecord record;
    private final String outlet;
    private final @Nullable LocalDate told;
    private final Map<String, Sighting> nodes = new HashMap<>();
    private final Map<PersonId, Person> persons = new HashMap<>();
    private final Map<EngagementId, Engagement> engagements = new HashMap<>();
    private final List<SearchEntry> entries = new ArrayList<>();

    /** A node of the document and the day it is about. */
    private record Sighting(NodeId node, @Nullable LocalDate day) {}

    /** Whom an entry concerns. */
    private record Concerned(Set<String> sides, Set<String> names) {
        Concerned() {
            this(new TreeSet<>(), new TreeSet<>());
        }
    }

    private SearchEntries(DocumentKey document, DocumentRecord record, List<Seen> seen) {
        this.document = document;
        this.record = record;
        outlet = record.source().outlet().orElse("");
        told = Days.published(record.source());
        for (Seen one : seen) {
            nodes.put(
                    one.sighting().local(),
                    new Sighting(one.sighting().node(), one.sighting().day()));
        }
        record.persons().forEach(person -> persons.put(person.id(), person));
        record.engagements().forEach(engagement -> engagements.put(engagement.id(), engagement));
    }

    /**
     * @param seen the nodes that the same document shows, by which its entries are found again
     */
    public static List<SearchEntry> of(
            DocumentKey document, DocumentRecord record, List<Seen> seen) {
        return new SearchEntries(document, record, seen).all();
    }

    private List<SearchEntry> all() {
        record.persons().forEach(this::person);
        record.engagements().forEach(this::engagement);
        record.statements().forEach(this::statement);
        record.commitments().forEach(this::commitment);
        for (int i = 0; i < record.things().size(); i++) {
            thing(record.things().get(i), "t" + i);
        }
        return entries;
    }

    private void person(Person person) {
        Concerned concerned = new Concerned();
        add(concerned, person);
        String offices =
                person.offices().stream()
                        .map(office -> ", " + office.title())
                        .distinct()
                        .collect(Collectors.joining());
        put(
                person.id().value(),
                person.mention(),
                person.name() + offices,
                concerned,
                "person",
                Set.of());
    }

    private void engagement(Engagement engagement) {
        Concerned concerned = new Concerned();
        add(concerned, engagement);
        Span span = engagement.quote().span();
        put(
                engagement.id().value(),
                span,
                oneLine(Surroundings.sentence(record.document().captured(), span)),
                concerned,
                written(engagement.kind()),
                topics(engagement.id()));
    }

    /** An engagement is about what was said at it. */
    private Set<Topic> topics(EngagementId engagement) {
        Set<Topic> topics = new HashSet<>();
        for (Statement statement : record.statements()) {
            if (engagement.equals(statement.occasion())) {
                topics.addAll(statement.topics());
            }
        }
        return topics;
    }

    private void statement(Statement statement) {
        put(
                local(statement),
                statement.quote().span(),
                statement.quote().singleSpaced(),
                concerned(statement),
                written(statement.act()),
                statement.topics());
    }

    private static String local(Statement statement) {
        return statement.engagement().map(EngagementId::value).orElse("");
    }

    private Concerned concerned(Statement statement) {
        Concerned concerned = new Concerned();
        add(concerned, statement.speakers());
        statement.addressee().ifPresent(to -> add(concerned, List.of(to)));
        statement
                .engagement()
                .map(engagements::get)
                .ifPresent(engagement -> add(concerned, engagement));
        return concerned;
    }

    private void commitment(Commitment commitment) {
        Concerned concerned =
                record.statements().stream()
                        .filter(statement -> statement.id().equals(commitment.statement()))
                        .findFirst()
                        .map(this::concerned)
                        .orElseGet(Concerned::new);
        add(concerned, commitment.by());
        String due = commitment.due().map(Quote::singleSpaced).map(" "::concat).orElse("");
        put(
                commitment.id().value(),
                commitment.action().span(),
                commitment.action().singleSpaced() + due,
                concerned,
                "commitment",
                commitment.topics());
    }

    private void thing(NamedThing thing, String local) {
        Concerned concerned = new Concerned();
        record.engagements().stream()
                .filter(Engagement::main)
                .forEach(engagement -> add(concerned, engagement));
        String kind =
                switch (thing) {
                    case NamedThing.Mechanism mechanism -> "mechanism";
                    case NamedThing.Instrument instrument -> "instrument";
                    case NamedThing.Project project -> "project";
                    case NamedThing.Formulation formulation -> written(formulation.kind());
                    case NamedThing.CalendarEntry entry -> written(entry.kind());
                };
        put(local, thing.quote().span(), thing.name(), concerned, kind, Set.of());
    }

    private void put(
            String local,
            Span span,
            String text,
            Concerned concerned,
            String kind,
            Collection<Topic> topics) {
        Sighting sighting = nodes.get(local);
        NodeId page =
                NodeId.told(
                        NodeKind.TEXT,
                        document,
                        new Span(0, record.document().captured().length()));
        entries.add(
                new SearchEntry(
                        sighting == null ? page : sighting.node(),
                        document,
                        span,
                        text,
                        concerned.sides(),
                        concerned.names(),
                        outlet,
                        kind,
                        topics.stream().map(SearchEntries::written).collect(Collectors.toSet()),
                        sighting == null || sighting.day() == null ? told : sighting.day()));
    }

    private void add(Concerned concerned, Engagement engagement) {
        concerned.sides().addAll(Sides.written(engagement.sides()));
        engagement
                .participants()
                .forEach(
                        participant ->
                                add(
                                        concerned,
                                        List.of(new Actor.Individual(participant.person()))));
    }

    private void add(Concerned concerned, List<Actor> actors) {
        for (Actor actor : actors) {
            switch (actor) {
                case Actor.Individual one -> {
                    Person person = persons.get(one.person());
                    if (person != null) {
                        add(concerned, person);
                    }
                }
                case Actor.Side side -> concerned.sides().add(Sides.written(side));
            }
        }
    }

    private static void add(Concerned concerned, Person person) {
        concerned.names().add(Folding.fold(person.name()));
        person.side().ifPresent(side -> concerned.sides().add(Sides.written(side)));
    }

    private String oneLine(Span span) {
        return Quote.of(span, record.document().captured()).singleSpaced();
    }

    private static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
