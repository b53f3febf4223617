package org.readout.store.record;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.Actor;
import org.readout.model.CalendarDate;
import org.readout.model.Capacity;
import org.readout.model.Commitment;
import org.readout.model.CommitmentId;
import org.readout.model.CountryCode;
import org.readout.model.Dated;
import org.readout.model.Document;
import org.readout.model.DocumentRecord;
import org.readout.model.Engagement;
import org.readout.model.EngagementId;
import org.readout.model.EngagementKind;
import org.readout.model.EngagementStatus;
import org.readout.model.NamedThing;
import org.readout.model.Office;
import org.readout.model.Participant;
import org.readout.model.Person;
import org.readout.model.PersonId;
import org.readout.model.Placed;
import org.readout.model.Problem;
import org.readout.model.Quote;
import org.readout.model.Role;
import org.readout.model.Source;
import org.readout.model.Span;
import org.readout.model.SpeechAct;
import org.readout.model.Statement;
import org.readout.model.StatementId;
import org.readout.model.Topic;

/** Reads what {@link RecordWriter} wrote, part by part. */
final class RecordParser {
    private final ByteSource bytes;
    private final Document document;

    RecordParser(ByteSource bytes, Document document) {
        this.bytes = bytes;
        this.document = document;
    }

    DocumentRecord record() {
        return new DocumentRecord(
                document,
                source(bytes),
                bytes.ifPresent(this::quote),
                bytes.flag(),
                bytes.all(this::quote),
                bytes.all(this::person),
                bytes.all(this::engagement),
                bytes.all(this::statement),
                bytes.all(this::commitment),
                bytes.all(this::thing),
                bytes.all(this::problem));
    }

    static Source source(ByteSource bytes) {
        return new Source(
                bytes.ifPresent(bytes::string),
                bytes.ifPresent(() -> date(bytes)),
                bytes.ifPresent(bytes::string),
                bytes.ifPresent(bytes::string));
    }

    // NullAway does not see the annotation of a nested type in a class file: Person's allegiance
    // may
    // be null
    @SuppressWarnings("NullAway")
    private Person person() {
        return new Person(
                new PersonId(bytes.string()),
                bytes.string(),
                span(),
                bytes.all(this::quote),
                bytes.ifPresent(this::side),
                bytes.all(() -> new Office(bytes.string(), quote())));
    }

    private Engagement engagement() {
        return new Engagement(
                new EngagementId(bytes.string()),
                bytes.flag(),
                bytes.constant(EngagementKind.class),
                bytes.constant(EngagementStatus.class),
                bytes.ifPresent(() -> new Dated(date(), quote())),
                bytes.ifPresent(() -> new Placed(bytes.string(), quote())),
                bytes.ifPresent(this::quote),
                bytes.all(this::side),
                bytes.all(
                        () ->
                                new Participant(
                                        new PersonId(bytes.string()),
                                        bytes.constant(Role.class),
                                        bytes.ifPresent(
                                                () -> new Capacity(bytes.string(), quote())))),
                quote());
    }

    private Statement statement() {
        return new Statement(
                new StatementId(bytes.string()),
                bytes.ifPresent(() -> new EngagementId(bytes.string())),
                bytes.all(this::actor),
                bytes.constant(SpeechAct.class),
                bytes.ifPresent(this::actor),
                topics(),
                quote());
    }

    private Commitment commitment() {
        return new Commitment(
                new CommitmentId(bytes.string()),
                new StatementId(bytes.string()),
                bytes.constant(SpeechAct.class),
                bytes.all(this::actor),
                quote(),
                topics(),
                bytes.ifPresent(this::quote));
    }

    private NamedThing thing() {
        int sort = bytes.number();
        return switch (sort) {
            case 0 -> {
                NamedThing.MechanismEvent event = bytes.constant(NamedThing.MechanismEvent.class);
                yield new NamedThing.Mechanism(bytes.string(), event, quote());
            }
            case 1 -> {
                String kind = bytes.string();
                NamedThing.InstrumentStatus status =
                        bytes.constant(NamedThing.InstrumentStatus.class);
                int count = bytes.number();
                yield new NamedThing.Instrument(bytes.string(), kind, status, count, quote());
            }
            case 2 -> new NamedThing.Project(bytes.string(), quote());
            case 3 -> {
                NamedThing.FormulationKind kind = bytes.constant(NamedThing.FormulationKind.class);
                yield new NamedThing.Formulation(bytes.string(), kind, quote());
            }
            case 4 -> {
                NamedThing.CalendarKind kind = bytes.constant(NamedThing.CalendarKind.class);
                CalendarDate on = bytes.ifPresent(this::date);
                yield new NamedThing.CalendarEntry(bytes.string(), kind, on, quote());
            }
            default -> throw new BrokenBytesException("no thing is of sort %d".formatted(sort));
        };
    }

    private Problem problem() {
        return new Problem(bytes.string(), bytes.ifPresent(this::span));
    }

    private Set<Topic> topics() {
        List<Topic> topics = bytes.all(() -> bytes.constant(Topic.class));
        return topics.isEmpty() ? Set.of() : EnumSet.copyOf(topics);
    }

    private Actor actor() {
        int sort = bytes.number();
        return switch (sort) {
            case 0 -> new Actor.Individual(new PersonId(bytes.string()));
            case 1 -> new Actor.State(new CountryCode(bytes.string()));
            case 2 -> new Actor.Body(bytes.string());
            default -> throw new BrokenBytesException("no actor is of sort %d".formatted(sort));
        };
    }

    private Actor.Side side() {
        if (actor() instanceof Actor.Side side) {
            return side;
        }
        throw new BrokenBytesException("a person stands where a side belongs");
    }

    private CalendarDate date() {
        return date(bytes);
    }

    private static CalendarDate date(ByteSource bytes) {
        int sort = bytes.number();
        return switch (sort) {
            case 0 -> partial(bytes);
            case 1 -> new CalendarDate.Interval(partial(bytes), partial(bytes));
            default -> throw new BrokenBytesException("no date is of sort %d".formatted(sort));
        };
    }

    private static CalendarDate.Partial partial(ByteSource bytes) {
        return new CalendarDate.Partial(unlessZero(bytes), unlessZero(bytes), unlessZero(bytes));
    }

    private static @Nullable Integer unlessZero(ByteSource bytes) {
        int number = bytes.number();
        return number == 0 ? null : number;
    }

    private Quote quote() {
        Span span = span();
        return bytes.flag() ? Quote.of(span, document.captured()) : new Quote(span, bytes.string());
    }

    private Span span() {
        int start = bytes.number();
        return new Span(start, start + bytes.number());
    }
}
