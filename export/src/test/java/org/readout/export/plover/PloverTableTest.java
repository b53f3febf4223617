package org.readout.export.plover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.readout.export.SampleRecord;
import org.readout.model.Actor;
import org.readout.model.CountryCode;
import org.readout.model.EngagementKind;
import org.readout.model.Event;
import org.readout.model.EventParty;
import org.readout.model.EventType;
import org.readout.model.Sector;
import org.readout.model.SpeechAct;
import org.readout.model.Topic;

class PloverTableTest {
    private static final EventParty CROATIA = state("HR", Sector.GOV);
    private static final EventParty ESTONIA = state("EE", null);

    @Test
    void theVisitorActsAndTheHostIsTheRecipient() {
        assertThat(rows(List.of()))
                .contains(
                        "2026-05-12 CONSULT visit HRV GOV EST GOV received her namesake Liis Saar");
    }

    @Test
    void aFriendlyProposalIsAnOfferToCooperate() {
        assertThat(rows(List.of()))
                .anyMatch(
                        row -> row.startsWith("2026-05-12 AGREE  HRV GOV EST  the two sides sign"))
                .noneMatch(row -> row.contains("REQUEST"));
    }

    @Test
    void whatBothAgreeToEachAgreesToWithTheOther() {
        assertThat(rows(List.of()))
                .filteredOn(row -> row.endsWith("hold the Joint Sea Commission each year"))
                .extracting(row -> row.substring(11, 28).strip())
                .containsExactly("AGREE  EST GOV IG", "AGREE  IGO GOV ES");
    }

    @Test
    void anEventOfTheSameWordsAsAStatementTakesItsPlace() {
        Event event =
                event(EventType.CONCEDE, "Both sides agreed to hold the Joint Sea Commission");

        assertThat(rows(List.of(event)))
                .anyMatch(row -> row.contains("CONCEDE"))
                .noneMatch(row -> row.endsWith("hold the Joint Sea Commission each year"));
    }

    @Test
    void whatOneAsksOfTheOtherWhenTheyMeetStaysAProposal() {
        Event event = event(EventType.REQUEST, "The envoy proposed that the two sides sign a");

        assertThat(rows(List.of(event))).noneMatch(row -> row.contains("REQUEST"));
    }

    @Test
    void talksThatAreOnlyDemandedHaveNotBeenHeld() {
        Event event =
                event(
                        EventType.REQUEST,
                        "Foreign Minister Liis Saar received her namesake Liis Saar");

        assertThat(rows(List.of(event))).noneMatch(row -> row.contains("CONSULT"));
    }

    @Test
    void everyRowHasAsManyCellsAsTheHead() {
        int columns = PloverTable.head().strip().split("\t", -1).length;

        assertThat(PloverTable.of(SampleRecord.full(), List.of()).lines())
                .isNotEmpty()
                .allMatch(line -> line.split("\t", -1).length == columns);
    }

    @Test
    void aPageWithoutDiplomacyHasNoRow() {
        assertThat(PloverTable.of(SampleRecord.empty(), List.of())).isEmpty();
    }

    @Test
    void everySpeechActAndEveryKindOfEngagementHasOneRule() {
        assertThat(StatementRule.ALL)
                .extracting(StatementRule::act)
                .containsExactlyInAnyOrderElementsOf(EnumSet.allOf(SpeechAct.class));
        assertThat(EngagementRule.ALL)
                .extracting(EngagementRule::kind)
                .containsExactlyInAnyOrderElementsOf(EnumSet.allOf(EngagementKind.class));
    }

    @Test
    void countriesHaveThreeLettersAndWhatIsNoneHasItsCode() {
        assertThat(PloverActor.of(state("XK", null)).code()).isEqualTo("XKX");
        assertThat(PloverActor.of(state("TZ", null)).code()).isEqualTo("TZA");
        assertThat(PloverActor.of(new EventParty(new Actor.Body("Oxfam"), Sector.NGO)).code())
                .isEqualTo("NGO");
        assertThat(PloverActor.of(new EventParty(new Actor.Body("ASEAN"), null)).code())
                .isEqualTo("IGO");
    }

    private static Event event(EventType type, String words) {
        String exact = words;
        if (!SampleRecord.TEXT.contains(words)) {
            exact = words.replace("sign a", "sign a\ntreaty");
        }
        return new Event(
                type,
                null,
                List.of(CROATIA),
                List.of(ESTONIA),
                Set.of(Topic.LAW),
                SampleRecord.words(exact));
    }

    private static EventParty state(String code, Sector sector) {
        return new EventParty(new Actor.State(new CountryCode(code)), sector);
    }

    /** Without the document, the context and the offsets. */
    private static List<String> rows(List<Event> events) {
        return PloverTable.of(SampleRecord.full(), events)
                .lines()
                .map(line -> line.split("\t", -1))
                .map(
                        cells ->
                                List.of(
                                                cells[1], cells[2], cells[3], cells[5], cells[6],
                                                cells[7], cells[8], cells[11])
                                        .stream()
                                        .collect(Collectors.joining(" ")))
                .toList();
    }
}
