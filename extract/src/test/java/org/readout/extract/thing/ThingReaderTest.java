package org.readout.extract.thing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.extract.date.DateReader;
import org.readout.extract.grammar.GrammarReader;
import org.readout.extract.lexicon.Lexicons;
import org.readout.model.CalendarDate;
import org.readout.model.Document;
import org.readout.model.NamedThing;
import org.readout.model.SentencedText;
import org.readout.model.Source;
import org.readout.text.TextReader;

class ThingReaderTest {
    private static final Lexicons LEXICONS = Lexicons.bundled();
    private static final DateReader DATES = new DateReader(LEXICONS);
    private static final GrammarReader GRAMMARS = new GrammarReader(LEXICONS);
    private static final ThingReader THINGS = new ThingReader(LEXICONS);

    private static List<NamedThing> things(String captured) {
        Source source =
                new Source(null, CalendarDate.parse("2031-05-13").orElseThrow(), "en", null);
        SentencedText text = new TextReader().read(new Document("d", captured, source));
        return THINGS.read(text, DATES.read(text, source), GRAMMARS.read(text));
    }

    private static List<String> shown(String captured) {
        return things(captured).stream().map(ThingReaderTest::show).toList();
    }

    private static String show(NamedThing thing) {
        return switch (thing) {
            case NamedThing.Mechanism m -> "mechanism " + m.name() + " " + m.event();
            case NamedThing.Instrument i ->
                    "instrument " + i.name() + " " + i.kind() + " " + i.status() + " " + i.count();
            case NamedThing.Project p -> "project " + p.name();
            case NamedThing.Formulation f -> "formulation " + f.name() + " " + f.kind();
            case NamedThing.CalendarEntry c ->
                    "calendar "
                            + c.name()
                            + " "
                            + c.kind()
                            + " "
                            + c.date().map(CalendarDate::iso).orElse("-");
        };
    }

    @Test
    void wordsOfAKnownNameAreNoOtherThingBesideIt() {
        assertThat(shown("She spoke of the Indo-Pacific Economic Framework in Tromso.")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            She had asked for it in April in a letter to Oslo. | instrument letter to Oslo letter DELIVERED 1
            A second agreement, on border markets, is to be signed in Brenna. | instrument agreement, on border markets agreement PROPOSED 1
            A free trade agreement between Norway and Chile is still under negotiation. | instrument free trade agreement between Norway and Chile agreement IN_NEGOTIATION 1
            Contracts worth $4 billion were concluded apart. | instrument Contracts worth $4 billion contracts SIGNED 1
            The ports, the communiqué notes, remain open. | instrument communiqué joint statement ADOPTED 1
            The ports remain open under a law of 2029. | instrument law of 2029 law IN_FORCE 1
            """)
    void aTextKnownByItsKindIsNamedByWhatIsToldOfIt(String sentence, String thing) {
        assertThat(shown(sentence)).contains(thing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Fisheries Protocol lapsed in Oslo.",
                "The Fisheries Protocol has expired in Oslo."
            })
    void whatHasLapsedIsNotInForce(String sentence) {
        assertThat(shown(sentence)).hasSize(1).noneMatch(thing -> thing.contains("IN_FORCE"));
    }

    @Test
    void aStatesPortsAreNoProject() {
        assertThat(shown("No Norwegian port would open, and the Norwegian grid would close."))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            They co-chaired the second session of the Joint Council on Tolls in Tromso. | mechanism Joint Council on Tolls SESSION
            They decided to form a joint study group on tolls. | mechanism joint study group on tolls ESTABLISHED
            She proposed setting up a joint committee on trade. | mechanism joint committee on trade PROPOSED
            They agreed to upgrade the strategic dialogue between the two ministries to ministerial level. | mechanism strategic dialogue between the two ministries UPGRADED
            They will launch a hotline between both pilot services. | mechanism hotline between both pilot services ESTABLISHED
            He attended the Gulf Leaders' Summit in Oslo. | mechanism Gulf Leaders' Summit SESSION
            They agreed to establish a parliamentary friendship group. | mechanism parliamentary friendship group ESTABLISHED
            Their navies took part in the Amber Wave exercise. | mechanism Amber Wave exercise SESSION
            The ninth round of talks on the tidal boundary ended. | mechanism talks on the tidal boundary SESSION
            """)
    void findsMechanismsAndWhatHappensToThem(String sentence, String thing) {
        assertThat(shown(sentence)).containsExactly(thing);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            The mayors signed a memorandum of understanding on harbour tolls. | instrument memorandum of understanding on harbour tolls memorandum SIGNED 1
            They witnessed the signing of 12 cooperation documents. | instrument 12 cooperation documents cooperation documents SIGNED 12
            Three memorandums were signed. | instrument Three memorandums memorandum SIGNED 3
            She handed over a letter from the Prime Minister of Fiji. | instrument letter from the Prime Minister of Fiji letter DELIVERED 1
            The ambassador handed him a note verbale. | instrument note verbale note verbale DELIVERED 1
            They discussed a treaty between Norway and Chile on the use of harbours. | instrument treaty between Norway and Chile on the use of harbours treaty MENTIONED 1
            They proposed an agreement on fishing rights. | instrument agreement on fishing rights agreement PROPOSED 1
            The assembly amended eight laws. | instrument eight laws law ADOPTED 8
            Pilots fear that a new pact comes too late. | instrument pact agreement PROPOSED 1
            The ministry summoned the envoy on 8 May and handed him a note of protest. | instrument note of protest protest DELIVERED 1
            Two memorandums will be signed in Oslo. | instrument Two memorandums memorandum PROPOSED 2
            They signed a loan agreement worth nine million crowns. | instrument loan agreement worth nine million crowns agreement SIGNED 1
            Both sides will implement the Fisheries Protocol. | instrument Fisheries Protocol protocol BEING_IMPLEMENTED 1
            """)
    void findsInstrumentsWithKindStatusAndCount(String sentence, String thing) {
        assertThat(shown(sentence)).containsExactly(thing);
    }

    @Test
    void aTextThatIsPrintedWholeIsNamedByItsHeading() {
        assertThat(
                        shown(
                                "Agreement between Norway and Chile on the Tolls of Harbours\n\n"
                                        + "The parties will lower their tolls. They met in Oslo in May."))
                .contains(
                        "instrument Agreement between Norway and Chile on the Tolls of Harbours"
                                + " agreement SIGNED 1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            They will speed up the Tromso-Bergen railway. | project Tromso-Bergen railway
            They promised a second bridge across the Tana River. | project second bridge across the Tana River
            They will build a logistics hub in Bodo. | project logistics hub in Bodo
            """)
    void findsWorksWithANameOrPlace(String sentence, String thing) {
        assertThat(shown(sentence)).containsExactly(thing);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            They lifted their ties to a comprehensive strategic partnership. | formulation comprehensive strategic partnership RELATIONSHIP_LABEL
            They recalled the Norway-Chile Strategic Partnership. | formulation Norway-Chile Strategic Partnership RELATIONSHIP_LABEL
            They are building a community with a shared future. | formulation community with a shared future RELATIONSHIP_LABEL
            He reaffirmed the one-China principle. | formulation one-China principle PRINCIPLE
            She presented the policy of “open harbours”. | formulation open harbours POLICY_FORMULA
            She joined the Amber Coast Initiative. | formulation Amber Coast Initiative INITIATIVE
            """)
    void findsOfficialWording(String sentence, String thing) {
        assertThat(shown(sentence)).containsExactly(thing);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            This year marks the 30th anniversary of the customs union. | calendar 30th anniversary of the customs union ANNIVERSARY 2031
            Norway and Chile established diplomatic relations in 1919. | calendar established diplomatic relations in 1919 ANNIVERSARY 1919
            Diplomatic relations between Norway and Chile were established on 9 June 1919. | calendar were established on 9 June 1919 ANNIVERSARY 1919-06-09
            She praised the 9th National Congress of the party. | calendar 9th National Congress of the party CONGRESS -
            He was elected for the 2031-36 term. | calendar 2031-36 term TERM 2031/2036
            """)
    void findsMilestones(String sentence, String thing) {
        assertThat(shown(sentence)).containsExactly(thing);
    }

    @Test
    void aDeadlineWithADateIsAMilestone() {
        assertThat(things("They will open the crossing by 9 February."))
                .singleElement()
                .satisfies(
                        thing -> {
                            assertThat(thing.quote().text()).isEqualTo("by 9 February");
                            assertThat(((NamedThing.CalendarEntry) thing).date())
                                    .map(CalendarDate::iso)
                                    .contains("2032-02-09");
                        });
    }

    @Test
    void aRelativeDeadlineIsNone() {
        assertThat(things("They will open the crossing within the year.")).isEmpty();
    }

    @Test
    void aThingNamedTwiceIsOneUnderItsFullestName() {
        assertThat(
                        shown(
                                "They signed an agreement on fisheries. The agreement on fisheries with Norway was welcomed."))
                .containsExactly(
                        "instrument agreement on fisheries with Norway agreement MENTIONED 1");
    }

    @Test
    void aQuotedNameMakesATextOfItsNoun() {
        assertThat(shown("He praised the “Clean Harbours” programme."))
                .contains("instrument “Clean Harbours” programme programme MENTIONED 1");
    }

    @Test
    void whatOnlyPointsBackIsNoThingOfItsOwn() {
        assertThat(
                        shown(
                                "They signed a memorandum on ports. The memorandum was sent to parliament."))
                .containsExactly("instrument memorandum on ports memorandum SIGNED 1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            They were in full agreement.
            An agreement was reached to lend a hand.
            They reached broad agreement on many points.
            The Central Committee of the party met in Oslo.
            The Security Council adopted nothing.
            She recalled international law and the rule of law.
            They plan to act.
            A delegation of the committee arrived.
            The road was long and the bridge was closed.
            """)
    void plainWordsNameNothing(String sentence) {
        assertThat(shown(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "\u0301 \u0661\u0662 May",
        "12 \ud800 of 2031-",
        "'\u201c \u2019 treaty ( ) of and'",
        "1234567890 2031-99-99 99.99.2031"
    })
    void strangeTextIsNoTrouble(String captured) {
        assertThat(things(captured)).isNotNull();
    }
}
