package org.readout.store.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
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

class RecordCodecTest {
    private static final String TEXT =
            "Envoy of the Crown Małgorzata Sęk met Minister Örn of the Fjord Union in Bergen on"
                    + " 3 May 2024.\nShe agreed to open a school within the year; lone half \uD83D.";
    private static final Document DOCUMENT = new Document("bergen", TEXT, Source.UNKNOWN);

    @Test
    void everyPartOfARecordComesBackAsItWas() {
        DocumentRecord record = fullRecord();

        assertThat(RecordCodec.record(RecordCodec.bytes(record), DOCUMENT)).isEqualTo(record);
    }

    @Test
    void emptyRecordComesBackAsItWas() {
        DocumentRecord record =
                DocumentRecord.irrelevant(DOCUMENT, Source.UNKNOWN, null, List.of(), List.of());

        assertThat(RecordCodec.record(RecordCodec.bytes(record), DOCUMENT)).isEqualTo(record);
    }

    @Test
    void equalRecordsGiveEqualBytes() {
        assertThat(RecordCodec.bytes(fullRecord())).isEqualTo(RecordCodec.bytes(fullRecord()));
    }

    @Test
    void wordsThatDoNotStandInTheTextComeBackToo() {
        Quote elsewhere = new Quote(new Span(0, 5), "Other");
        DocumentRecord record =
                DocumentRecord.irrelevant(
                        DOCUMENT, Source.UNKNOWN, elsewhere, List.of(), List.of());

        assertThat(RecordCodec.record(RecordCodec.bytes(record), DOCUMENT)).isEqualTo(record);
    }

    @Test
    void shortenedBytesAreRefused() {
        byte[] bytes = RecordCodec.bytes(fullRecord());

        assertThatThrownBy(
                        () -> RecordCodec.record(Arrays.copyOf(bytes, bytes.length / 2), DOCUMENT))
                .isInstanceOf(BrokenBytesException.class);
    }

    @Test
    void changedByteIsNoticed() {
        byte[] bytes = RecordCodec.bytes(fullRecord());

        for (int i = 0; i < bytes.length; i++) {
            byte[] changed = bytes.clone();
            changed[i] ^= 0x10;
            assertThatThrownBy(() -> RecordCodec.record(changed, DOCUMENT))
                    .isInstanceOf(BrokenBytesException.class);
        }
    }

    @Test
    void recordOfAnotherTextIsRefusedWhereItDoesNotFit() {
        Document other = new Document("short", "Nothing.", Source.UNKNOWN);

        assertThatThrownBy(() -> RecordCodec.record(RecordCodec.bytes(fullRecord()), other))
                .isInstanceOf(BrokenBytesException.class)
                .hasMessageContaining("short");
    }

    @Test
    void textComesBackToTheLastCharacter() {
        String text = TEXT + "\u0000\r\n\uDC00 中文 😀".repeat(500);

        assertThat(PackedText.text(PackedText.of(text))).isEqualTo(text);
        assertThat(PackedText.text(PackedText.of(""))).isEmpty();
    }

    private static DocumentRecord fullRecord() {
        PersonId envoy = new PersonId("p1");
        CalendarDate day = CalendarDate.day(LocalDate.of(2024, 5, 3));
        Actor.Body union = new Actor.Body("Fjord Union");
        Actor.State state = new Actor.State(new CountryCode("NO"));
        Person person =
                new Person(
                        envoy,
                        "Małgorzata Sęk",
                        quote("Małgorzata Sęk").span(),
                        List.of(quote("She")),
                        state,
                        List.of(new Office("Envoy of the Crown", quote("Envoy of the Crown"))));
        Person nobody =
                new Person(
                        new PersonId("p2"), "Örn", quote("Örn").span(), List.of(), null, List.of());
        Engagement meeting =
                new Engagement(
                        new EngagementId("e1"),
                        true,
                        EngagementKind.MEETING,
                        EngagementStatus.HELD,
                        new Dated(day, quote("3 May 2024")),
                        new Placed("Bergen", quote("Bergen")),
                        quote("school"),
                        List.of(state, union),
                        List.of(
                                new Participant(
                                        envoy,
                                        Role.GUEST,
                                        new Capacity(
                                                "envoy of the Crown", quote("Envoy of the Crown"))),
                                new Participant(new PersonId("p2"), Role.HOST, null)),
                        quote("met"));
        Engagement later =
                new Engagement(
                        new EngagementId("e2"),
                        false,
                        EngagementKind.VISIT,
                        EngagementStatus.PLANNED,
                        null,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        quote("open"));
        Statement statement =
                new Statement(
                        new StatementId("s1"),
                        new EngagementId("e1"),
                        List.of(new Actor.Individual(envoy), union),
                        SpeechAct.AGREE,
                        state,
                        Set.of(Topic.EDUCATION, Topic.CULTURE),
                        quote("open a school within the year"));
        Commitment commitment =
                new Commitment(
                        new CommitmentId("c1"),
                        new StatementId("s1"),
                        SpeechAct.AGREE,
                        List.of(new Actor.Individual(envoy)),
                        quote("open a school"),
                        Set.of(),
                        quote("within the year"));
        Quote quote = quote("school");
        return new DocumentRecord(
                DOCUMENT,
                new Source("The Fjord", CalendarDate.year(2024), "en", "https://fjord.example/1"),
                quote("Envoy of the Crown"),
                true,
                List.of(quote("lone half")),
                List.of(person, nobody),
                List.of(meeting, later),
                List.of(statement),
                List.of(commitment),
                List.of(
                        new NamedThing.Mechanism(
                                "school", NamedThing.MechanismEvent.SESSION, quote),
                        new NamedThing.Instrument(
                                "school", "charter", NamedThing.InstrumentStatus.SIGNED, 45, quote),
                        new NamedThing.Project("school", quote),
                        new NamedThing.Formulation(
                                "school", NamedThing.FormulationKind.PRINCIPLE, quote),
                        new NamedThing.CalendarEntry(
                                "school",
                                NamedThing.CalendarKind.ANNIVERSARY,
                                new CalendarDate.Interval(
                                        new CalendarDate.Partial(null, 1, 26),
                                        new CalendarDate.Partial(2026, 2, null)),
                                quote),
                        new NamedThing.CalendarEntry(
                                "school", NamedThing.CalendarKind.TERM, null, quote)),
                List.of(new Problem("all of it", null), new Problem("here", new Span(1, 2))));
    }

    private static Quote quote(String words) {
        int start = TEXT.indexOf(words);
        return Quote.of(new Span(start, start + words.length()), TEXT);
    }
}
