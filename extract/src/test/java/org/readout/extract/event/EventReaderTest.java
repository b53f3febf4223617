package org.readout.extract.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.extract.grammar.GrammarReader;
import org.readout.extract.lexicon.LexiconException;
import org.readout.extract.lexicon.Lexicons;
import org.readout.extract.name.CastReader;
import org.readout.extract.topic.TopicReader;
import org.readout.model.Actor;
import org.readout.model.Document;
import org.readout.model.Event;
import org.readout.model.EventParty;
import org.readout.model.SentencedText;
import org.readout.model.Source;
import org.readout.text.TextReader;

class EventReaderTest {
    private static final Lexicons LEXICONS = Lexicons.bundled();
    private static final TextReader TEXTS = new TextReader();
    private static final CastReader CASTS = new CastReader(LEXICONS);
    private static final GrammarReader GRAMMARS = new GrammarReader(LEXICONS);
    private static final EventReader EVENTS =
            new EventReader(LEXICONS, CASTS.places(), new TopicReader(LEXICONS));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chad accused Niger of hiding the bandits.             | ACCUSE TD -> NE",
                "Peru praised Chile's new fishing law.                 | SUPPORT PE -> CL",
                "Ghana demanded that Togo close the pipeline.          | REQUEST GH -> TG",
                "Laos rejected a Thai plan for the dam.                | REJECT LA -> TH",
                "Kenya has promised to send grain to Malawi.           | AGREE KE -> MW",
                "Cuba threatened to attack Jamaica.                    | THREATEN CU -> JM",
                "Norway gave Samoa a loan of two million dollars.      | AID NO -> WS",
                "Oman imposed sanctions on Yemen.                      | SANCTION OM -> YE",
                "Angolan soldiers shelled Namibian villages on Monday. | ASSAULT AO MIL -> NA CVL",
                "Fijian police arrested twelve Tongan sailors.         | COERCE FJ COP -> TO",
            })
    void aVerbTellsWhatIsDoneAndWhereTheOtherSideStands(String sentence, String expected) {
        assertThat(read(sentence)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bolivia will send doctors and medicine to Paraguay.    | AGREE BO -> PY",
                "Bolivia said it would impose sanctions on Paraguay.    | THREATEN BO -> PY",
                "Bolivia said it will not provide aid to Paraguay.      | REJECT BO -> PY",
                "Bolivia refused to sign a treaty with Paraguay.        | REJECT BO -> PY",
                "Bolivia suspended its aid to Paraguay.                 | SANCTION BO -> PY",
                "Bolivia lifted its embargo on Paraguay.                | RETREAT BO -> PY",
                "Bolivia says Paraguay must return the boats.           | REQUEST BO -> PY",
                "Bolivia is ready to hold talks with Paraguay.          | AGREE BO -> PY",
            })
    void whatIsPromisedRefusedOrStoppedIsAnotherDeed(String sentence, String expected) {
        assertThat(read(sentence)).containsExactly(expected);
    }

    @Test
    void whatDidNotHappenIsNoEvent() {
        assertThat(read("Chad did not attack Niger.")).isEmpty();
    }

    @Test
    void whatMayHappenIsNoEvent() {
        assertThat(read("Chad could attack Niger.")).isEmpty();
    }

    @Test
    void twoSidesWithoutAThirdDoItWithEachOther() {
        assertThat(read("Italy and Malta held joint exercises."))
                .containsExactly("COOPERATE IT MT");
    }

    @Test
    void aPassiveVerbTurnsTheSidesRound() {
        assertThat(read("A Gambian village was attacked by Senegalese troops."))
                .containsExactly("ASSAULT SN MIL -> GM CVL");
    }

    @Test
    void theGuestIsTheOneWhoActs() {
        assertThat(read("Austria hosted a Czech delegation."))
                .containsExactly("CONSULT CZ GOV -> AT");
    }

    @Test
    void aPartOfASocietyWithoutANameIsAtHome() {
        assertThat(read("Rebels in Mali released two Malian soldiers."))
                .containsExactly("RETREAT ML REB -> ML MIL");
    }

    @Test
    void soldiersWhoLeaveRetreatAndEnvoysWhoLeaveBreakOff() {
        assertThat(read("Uganda withdrew its troops from Rwanda."))
                .containsExactly("RETREAT UG -> RW");
        assertThat(read("Uganda withdrew its ambassador from Rwanda."))
                .containsExactly("SANCTION UG -> RW");
    }

    @Test
    void aSentenceOfNobodyInParticularTellsNothing() {
        assertThat(read("The new stadium attracted a large crowd on Saturday.")).isEmpty();
    }

    @Test
    void theQuoteIsTheClause() {
        Event event = events("On Monday, Chad accused Niger of delay.").getFirst();

        assertThat(event.quote().text()).isEqualTo("Chad accused Niger of delay");
    }

    @Test
    void aRowThatAsksForAnUnknownClassOfNounsIsRefused() {
        Lexicons lexicons =
                Lexicons.bundledWith(
                        Map.of(
                                "event-verbs.en.tsv",
                                List.of("foo\tnoun:bars\taid\tobject\t-\tThey fooed bars.")));

        assertThatThrownBy(
                        () -> new EventReader(lexicons, CASTS.places(), new TopicReader(lexicons)))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining("'bars' is no class of event-nouns.en.tsv");
    }

    private static List<String> read(String sentence) {
        return events(sentence).stream().map(EventReaderTest::written).toList();
    }

    private static List<Event> events(String sentence) {
        SentencedText text = TEXTS.read(new Document("d", sentence + "\n", Source.UNKNOWN));
        return EVENTS.read(text, GRAMMARS.read(text), CASTS.read(text, Source.UNKNOWN));
    }

    private static String written(Event event) {
        String actors = parties(event.actors());
        return event.type()
                + " "
                + actors
                + (event.recipients().isEmpty() ? "" : " -> " + parties(event.recipients()));
    }

    private static String parties(List<EventParty> parties) {
        return parties.stream()
                .map(
                        party ->
                                side(party.side())
                                        + party.sector().map(sector -> " " + sector).orElse(""))
                .collect(Collectors.joining(" "));
    }

    private static String side(Actor.Side side) {
        return switch (side) {
            case Actor.State(var country) -> country.alpha2();
            case Actor.Body(String name) -> name;
        };
    }
}
