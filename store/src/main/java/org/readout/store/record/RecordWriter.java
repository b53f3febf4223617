package org.readout.store.record;

import java.util.Set;
import org.readout.model.Actor;
import org.readout.model.CalendarDate;
import org.readout.model.Commitment;
import org.readout.model.DocumentRecord;
import org.readout.model.Engagement;
import org.readout.model.NamedThing;
import org.readout.model.Person;
import org.readout.model.Problem;
import org.readout.model.Quote;
import org.readout.model.Source;
import org.readout.model.Span;
import org.readout.model.Statement;
import org.readout.model.Topic;

/** Writes each part of a record; {@link RecordParser} reads them in the same order. */
final class RecordWriter {
    private final ByteSink sink;
    private final String captured;

    RecordWriter(ByteSink sink, String captured) {
        this.sink = sink;
        this.captured = captured;
    }

    void record(DocumentRecord record) {
        source(record.source());
        sink.ifPresent(record.headline(), this::quote);
        sink.flag(record.relevant());
        sink.all(record.noise(), this::quote);
        sink.all(record.persons(), this::person);
        sink.all(record.engagements(), this::engagement);
        sink.all(record.statements(), this::statement);
        sink.all(record.commitments(), this::commitment);
        sink.all(record.things(), this::thing);
        sink.all(record.problems(), this::problem);
    }

    void source(Source source) {
        sink.ifPresent(source.outletName(), sink::string);
        sink.ifPresent(source.publishedOn(), this::date);
        sink.ifPresent(source.languageCode(), sink::string);
        sink.ifPresent(source.address(), sink::string);
    }

    private void person(Person person) {
        sink.string(person.id().value());
        sink.string(person.name());
        span(person.mention());
        sink.all(person.aliases(), this::quote);
        sink.ifPresent(person.allegiance(), this::actor);
        sink.all(
                person.offices(),
                office -> {
                    sink.string(office.title());
                    quote(office.quote());
                });
    }

    private void engagement(Engagement engagement) {
        sink.string(engagement.id().value());
        sink.flag(engagement.main());
        sink.constant(engagement.kind());
        sink.constant(engagement.status());
        sink.ifPresent(
                engagement.when(),
                when -> {
                    date(when.date());
                    quote(when.quote());
                });
        sink.ifPresent(
                engagement.where(),
                where -> {
                    sink.string(where.name());
                    quote(where.quote());
                });
        sink.ifPresent(engagement.building(), this::quote);
        sink.all(engagement.sides(), this::actor);
        sink.all(
                engagement.participants(),
                participant -> {
                    sink.string(participant.person().value());
                    sink.constant(participant.role());
                    sink.ifPresent(
                            participant.occasion(),
                            capacity -> {
                                sink.string(capacity.name());
                                quote(capacity.quote());
                            });
                });
        quote(engagement.quote());
    }

    private void statement(Statement statement) {
        sink.string(statement.id().value());
        sink.ifPresent(statement.occasion(), occasion -> sink.string(occasion.value()));
        sink.all(statement.speakers(), this::actor);
        sink.constant(statement.act());
        sink.ifPresent(statement.to(), this::actor);
        topics(statement.topics());
        quote(statement.quote());
    }

    private void commitment(Commitment commitment) {
        sink.string(commitment.id().value());
        sink.string(commitment.statement().value());
        sink.constant(commitment.act());
        sink.all(commitment.by(), this::actor);
        quote(commitment.action());
        topics(commitment.topics());
        sink.ifPresent(commitment.deadline(), this::quote);
    }

    private void thing(NamedThing thing) {
        switch (thing) {
            case NamedThing.Mechanism mechanism -> {
                sink.number(0);
                sink.constant(mechanism.event());
            }
            case NamedThing.Instrument instrument -> {
                sink.number(1);
                sink.string(instrument.kind());
                sink.constant(instrument.status());
                sink.number(instrument.count());
            }
            case NamedThing.Project project -> sink.number(2);
            case NamedThing.Formulation formulation -> {
                sink.number(3);
                sink.constant(formulation.kind());
            }
            case NamedThing.CalendarEntry entry -> {
                sink.number(4);
                sink.constant(entry.kind());
                sink.ifPresent(entry.on(), this::date);
            }
        }
        sink.string(thing.name());
        quote(thing.quote());
    }

    private void problem(Problem problem) {
        sink.string(problem.message());
        sink.ifPresent(problem.at(), this::span);
    }

    /** Topics in their own order, so that equal records give equal bytes. */
    private void topics(Set<Topic> topics) {
        sink.all(topics.stream().sorted().toList(), sink::constant);
    }

    private void actor(Actor actor) {
        switch (actor) {
            case Actor.Individual individual -> {
                sink.number(0);
                sink.string(individual.person().value());
            }
            case Actor.State state -> {
                sink.number(1);
                sink.string(state.country().alpha2());
            }
            case Actor.Body body -> {
                sink.number(2);
                sink.string(body.name());
            }
        }
    }

    private void date(CalendarDate date) {
        switch (date) {
            case CalendarDate.Partial partial -> {
                sink.number(0);
                partial(partial);
            }
            case CalendarDate.Interval interval -> {
                sink.number(1);
                partial(interval.first());
                partial(interval.last());
            }
        }
    }

    private void partial(CalendarDate.Partial partial) {
        sink.number(partial.year() == null ? 0 : partial.year());
        sink.number(partial.month() == null ? 0 : partial.month());
        sink.number(partial.day() == null ? 0 : partial.day());
    }

    /** A quote's words follow only where they are not those of the captured text. */
    private void quote(Quote quote) {
        span(quote.span());
        Span span = quote.span();
        boolean stands = captured.startsWith(quote.text(), span.start());
        sink.flag(stands);
        if (!stands) {
            sink.string(quote.text());
        }
    }

    private void span(Span span) {
        sink.number(span.start());
        sink.number(span.length());
    }
}
