package org.readout.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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

/** A record with a value in every field, made by hand from a text of our own. */
public final class SampleRecord {
    public static final String TEXT =
            """
            Talks in Tallinn

            By Mari Tamm
            Foreign Minister Liis Saar received her namesake Liis Saar, special envoy
            of President Ivo Kranj, at Stenbock House in Tallinn on Tuesday. The envoy proposed that the two sides sign a
            treaty on lighthouses before the end of June. Both sides agreed to hold the Joint Sea Commission each year. They
            recalled the 30th anniversary of relations, the Baltic bridge and the Good Neighbours Initiative.
            """;

    public static final PersonId MINISTER = new PersonId("p1");
    public static final PersonId ENVOY = new PersonId("p2");

    private static final Actor.State ESTONIA = new Actor.State(new CountryCode("EE"));
    private static final Actor.State CROATIA = new Actor.State(new CountryCode("HR"));

    private SampleRecord() {}

    public static DocumentRecord full() {
        return new DocumentRecord(
                new Document("talks", TEXT, Source.UNKNOWN),
                new Source(
                        "Baltic Wire",
                        CalendarDate.day(LocalDate.of(2026, 5, 13)),
                        "en",
                        "https://example.org/1"),
                words("Talks in Tallinn"),
                true,
                List.of(words("By Mari Tamm")),
                List.of(minister(), envoy()),
                List.of(engagement()),
                List.of(proposal(), agreement()),
                List.of(commitment()),
                things(),
                List.of(
                        new Problem("odd letter", new Span(0, 5)),
                        new Problem("broken sidecar", null)));
    }

    public static DocumentRecord empty() {
        return DocumentRecord.irrelevant(
                new Document("market", TEXT, Source.UNKNOWN),
                Source.UNKNOWN,
                null,
                List.of(),
                List.of());
    }

    /** The first place of these words. */
    public static Quote words(String words) {
        int start = TEXT.indexOf(words);
        return Quote.of(new Span(start, start + words.length()), TEXT);
    }

    private static Person minister() {
        return new Person(
                MINISTER,
                "Liis Saar",
                words("Liis Saar").span(),
                List.of(words("Foreign Minister Liis Saar")),
                ESTONIA,
                List.of(new Office("Foreign Minister of Estonia", words("Foreign Minister"))));
    }

    private static Person envoy() {
        int second = TEXT.indexOf("Liis Saar", TEXT.indexOf("namesake"));
        return new Person(
                ENVOY,
                "Liis Saar",
                new Span(second, second + 9),
                List.of(words("The envoy")),
                CROATIA,
                List.of());
    }

    private static Engagement engagement() {
        return new Engagement(
                new EngagementId("e1"),
                true,
                EngagementKind.RECEPTION,
                EngagementStatus.HELD,
                new Dated(CalendarDate.day(LocalDate.of(2026, 5, 12)), words("on Tuesday")),
                new Placed("Tallinn", words("Tallinn")),
                words("Stenbock House"),
                List.of(ESTONIA, CROATIA),
                List.of(
                        new Participant(MINISTER, Role.HOST, null),
                        new Participant(
                                ENVOY,
                                Role.GUEST,
                                new Capacity(
                                        "special envoy of President Ivo Kranj",
                                        words("special envoy\nof President Ivo Kranj")))),
                words("received her namesake Liis Saar"));
    }

    private static Statement proposal() {
        return new Statement(
                new StatementId("s1"),
                new EngagementId("e1"),
                List.of(new Actor.Individual(ENVOY)),
                SpeechAct.PROPOSE,
                ESTONIA,
                Set.of(Topic.MARITIME, Topic.LAW),
                words("the two sides sign a\ntreaty on lighthouses before the end of June"));
    }

    private static Statement agreement() {
        return new Statement(
                new StatementId("s2"),
                null,
                List.of(ESTONIA, new Actor.Body("Joint Sea Commission")),
                SpeechAct.AGREE,
                null,
                Set.of(),
                words("hold the Joint Sea Commission each year"));
    }

    private static Commitment commitment() {
        return new Commitment(
                new CommitmentId("c1"),
                new StatementId("s1"),
                SpeechAct.PROPOSE,
                List.of(new Actor.Individual(ENVOY)),
                words("sign a\ntreaty on lighthouses"),
                Set.of(Topic.MARITIME),
                words("before the end of June"));
    }

    private static List<NamedThing> things() {
        return List.of(
                new NamedThing.Mechanism(
                        "Joint Sea Commission",
                        NamedThing.MechanismEvent.SESSION,
                        words("the Joint Sea Commission")),
                new NamedThing.Instrument(
                        "treaty on lighthouses",
                        "treaty",
                        NamedThing.InstrumentStatus.BEING_IMPLEMENTED,
                        2,
                        words("treaty on lighthouses")),
                new NamedThing.Project("Baltic bridge", words("the Baltic bridge")),
                new NamedThing.Formulation(
                        "Good Neighbours Initiative",
                        NamedThing.FormulationKind.INITIATIVE,
                        words("the Good Neighbours Initiative")),
                new NamedThing.CalendarEntry(
                        "30th anniversary of relations",
                        NamedThing.CalendarKind.ANNIVERSARY,
                        CalendarDate.year(2026),
                        words("the 30th anniversary of relations")));
    }
}
