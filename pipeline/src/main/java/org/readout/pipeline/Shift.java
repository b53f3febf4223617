package org.readout.pipeline;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.model.Actor;
import org.readout.model.Capacity;
import org.readout.model.Commitment;
import org.readout.model.CommitmentId;
import org.readout.model.Dated;
import org.readout.model.Engagement;
import org.readout.model.EngagementId;
import org.readout.model.Event;
import org.readout.model.NamedThing;
import org.readout.model.Office;
import org.readout.model.Participant;
import org.readout.model.Person;
import org.readout.model.PersonId;
import org.readout.model.Placed;
import org.readout.model.Problem;
import org.readout.model.Quote;
import org.readout.model.Span;
import org.readout.model.Statement;
import org.readout.model.StatementId;

/**
 * Moves the facts of a part to where the part stands in the whole, and names persons and
 * engagements as the whole does.
 *
 * @param by the part's first code unit in the whole
 */
record Shift(int by, Map<PersonId, PersonId> persons, Map<EngagementId, EngagementId> engagements) {

    /** Moves places only. */
    static Shift of(int by) {
        return new Shift(by, Map.of(), Map.of());
    }

    Span span(Span span) {
        return new Span(span.start() + by, span.end() + by);
    }

    Quote quote(Quote quote) {
        return new Quote(span(quote.span()), quote.text());
    }

    private @Nullable Quote quoteOrNone(@Nullable Quote quote) {
        return quote == null ? null : quote(quote);
    }

    Person person(Person person, PersonId id) {
        return person.told(
                id,
                span(person.mention()),
                person.aliases().stream().map(this::quote).toList(),
                person.offices().stream().map(this::office).toList());
    }

    private Participant participant(Participant participant) {
        Capacity occasion = participant.occasion();
        return new Participant(
                named(participant.person()),
                participant.role(),
                occasion == null ? null : new Capacity(occasion.name(), quote(occasion.quote())));
    }

    private Office office(Office office) {
        return new Office(office.title(), quote(office.quote()));
    }

    Engagement engagement(Engagement engagement, boolean main) {
        Dated when = engagement.when();
        Placed where = engagement.where();
        return new Engagement(
                named(engagement.id()),
                main,
                engagement.kind(),
                engagement.status(),
                when == null ? null : new Dated(when.date(), quote(when.quote())),
                where == null ? null : new Placed(where.name(), quote(where.quote())),
                quoteOrNone(engagement.building()),
                engagement.sides(),
                engagement.participants().stream().map(this::participant).toList(),
                quote(engagement.quote()));
    }

    private EngagementId named(EngagementId id) {
        EngagementId whole = engagements.get(id);
        if (whole == null) {
            throw new IllegalArgumentException("the part has no engagement " + id);
        }
        return whole;
    }

    private PersonId named(PersonId id) {
        PersonId whole = persons.get(id);
        if (whole == null) {
            throw new IllegalArgumentException("the part has no person " + id);
        }
        return whole;
    }

    private Actor actor(Actor actor) {
        return actor instanceof Actor.Individual(PersonId id)
                ? new Actor.Individual(named(id))
                : actor;
    }

    private List<Actor> actors(List<Actor> actors) {
        return actors.stream().map(this::actor).toList();
    }

    Statement statement(Statement statement, StatementId id) {
        EngagementId occasion = statement.occasion();
        Actor to = statement.to();
        return new Statement(
                id,
                occasion == null ? null : named(occasion),
                actors(statement.speakers()),
                statement.act(),
                to == null ? null : actor(to),
                statement.topics(),
                quote(statement.quote()));
    }

    Commitment commitment(Commitment commitment, CommitmentId id, @Nullable StatementId statement) {
        if (statement == null) {
            throw new IllegalArgumentException("the part has no " + commitment.statement());
        }
        return new Commitment(
                id,
                statement,
                commitment.act(),
                actors(commitment.by()),
                quote(commitment.action()),
                commitment.topics(),
                quoteOrNone(commitment.deadline()));
    }

    NamedThing thing(NamedThing thing) {
        Quote quote = quote(thing.quote());
        return switch (thing) {
            case NamedThing.Mechanism it -> new NamedThing.Mechanism(it.name(), it.event(), quote);
            case NamedThing.Instrument it ->
                    new NamedThing.Instrument(it.name(), it.kind(), it.status(), it.count(), quote);
            case NamedThing.Project it -> new NamedThing.Project(it.name(), quote);
            case NamedThing.Formulation it ->
                    new NamedThing.Formulation(it.name(), it.kind(), quote);
            case NamedThing.CalendarEntry it ->
                    new NamedThing.CalendarEntry(it.name(), it.kind(), it.on(), quote);
        };
    }

    Problem problem(Problem problem) {
        Span at = problem.at();
        return new Problem(problem.message(), at == null ? null : span(at));
    }

    Event event(Event event) {
        return new Event(
                event.type(),
                event.manner(),
                event.actors(),
                event.recipients(),
                event.topics(),
                quote(event.quote()));
    }
}
