package org.readout.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.Actor;
import org.readout.model.Commitment;
import org.readout.model.CommitmentId;
import org.readout.model.Document;
import org.readout.model.DocumentRecord;
import org.readout.model.Engagement;
import org.readout.model.EngagementId;
import org.readout.model.Event;
import org.readout.model.Folding;
import org.readout.model.NamedThing;
import org.readout.model.Office;
import org.readout.model.Person;
import org.readout.model.PersonId;
import org.readout.model.Problem;
import org.readout.model.Quote;
import org.readout.model.Source;
import org.readout.model.Statement;
import org.readout.model.StatementId;

/**
 * Makes one record of the records of a long document's parts. A person of one name and side, and a
 * thing of one name, are the same in every part; only the first part's main engagement is the
 * document's.
 */
final class PartJoiner {
    private final Document document;
    private final Map<String, Person> persons = new LinkedHashMap<>();
    private final List<Engagement> engagements = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Commitment> commitments = new ArrayList<>();
    private final List<NamedThing> things = new ArrayList<>();
    private final Set<String> thingsNamed = new HashSet<>();
    private final List<Quote> noise = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private Source source;
    private @Nullable Quote title;
    private boolean relevant;
    private boolean hasMain;

    PartJoiner(Document document) {
        this.document = document;
        this.source = document.source();
    }

    /** What is known of the document so far: the first part may tell when it was published. */
    Source source() {
        return source;
    }

    /**
     * @param start the part's first code unit in the whole
     */
    void add(Reading part, int start) {
        DocumentRecord record = part.record();
        source = source.orElse(record.source());
        relevant |= record.relevant();
        Map<PersonId, PersonId> personIds = new HashMap<>();
        for (Person person : record.persons()) {
            personIds.put(person.id(), take(person, start));
        }
        Map<EngagementId, EngagementId> engagementIds = new HashMap<>();
        for (Engagement engagement : record.engagements()) {
            engagementIds.put(
                    engagement.id(),
                    new EngagementId("e" + (engagements.size() + engagementIds.size() + 1)));
        }
        Shift shift = new Shift(start, personIds, engagementIds);
        title = title == null && start == 0 ? record.headline() : title;
        record.noise().forEach(quote -> noise.add(shift.quote(quote)));
        for (Engagement engagement : record.engagements()) {
            engagements.add(shift.engagement(engagement, engagement.main() && !hasMain));
            hasMain |= engagement.main();
        }
        Map<StatementId, StatementId> statementIds = new HashMap<>();
        for (Statement statement : record.statements()) {
            StatementId id = new StatementId("s" + (statements.size() + 1));
            statementIds.put(statement.id(), id);
            statements.add(shift.statement(statement, id));
        }
        for (Commitment commitment : record.commitments()) {
            CommitmentId id = new CommitmentId("c" + (commitments.size() + 1));
            commitments.add(
                    shift.commitment(commitment, id, statementIds.get(commitment.statement())));
        }
        record.things().forEach(thing -> take(shift.thing(thing)));
        record.problems().forEach(problem -> problems.add(shift.problem(problem)));
        part.events().forEach(event -> events.add(shift.event(event)));
    }

    /** The person's id in the whole: of one met in an earlier part, or a new one. */
    private PersonId take(Person person, int start) {
        String key = Folding.fold(person.name()) + '|' + side(person);
        Person known = persons.get(key);
        PersonId id = known != null ? known.id() : new PersonId("p" + (persons.size() + 1));
        Person moved = Shift.of(start).person(person, id);
        Person whole = known == null ? moved : joined(known, moved);
        persons.put(key, whole);
        return whole.id();
    }

    private static String side(Person person) {
        return person.side().map(Actor.Side::toString).orElse("");
    }

    private static Person joined(Person known, Person again) {
        List<Quote> aliases = new ArrayList<>(known.aliases());
        for (Quote alias : again.aliases()) {
            if (aliases.stream().noneMatch(one -> one.text().equals(alias.text()))) {
                aliases.add(alias);
            }
        }
        List<Office> offices = new ArrayList<>(known.offices());
        for (Office office : again.offices()) {
            if (offices.stream().noneMatch(one -> one.title().equals(office.title()))) {
                offices.add(office);
            }
        }
        return known.told(known.id(), known.mention(), aliases, offices);
    }

    private void take(NamedThing thing) {
        if (thingsNamed.add(thing.getClass().getSimpleName() + Folding.fold(thing.name()))) {
            things.add(thing);
        }
    }

    Reading whole() {
        DocumentRecord record =
                !relevant
                        ? DocumentRecord.irrelevant(document, source, title, noise, problems)
                        : new DocumentRecord(
                                document,
                                source,
                                title,
                                true,
                                noise,
                                List.copyOf(persons.values()),
                                engagements,
                                statements,
                                commitments,
                                things,
                                problems);
        return new Reading(record, events);
    }
}
