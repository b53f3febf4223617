package org.readout.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.extract.engagement.Engagements;
import org.readout.extract.grammar.Grammar;
import org.readout.extract.grammar.GrammarReader;
import org.readout.extract.lexicon.Lexicons;
import org.readout.extract.name.Cast;
import org.readout.extract.name.CastReader;
import org.readout.extract.reference.ReferenceReader;
import org.readout.extract.reference.References;
import org.readout.model.Actor;
import org.readout.model.Document;
import org.readout.model.PersonId;
import org.readout.model.SentencedText;
import org.readout.model.Source;
import org.readout.text.TextReader;

class StatementReaderTest {
    private static final Lexicons LEXICONS = Lexicons.bundled();
    private static final TextReader TEXTS = new TextReader();
    private static final CastReader CASTS = new CastReader(LEXICONS);
    private static final GrammarReader GRAMMARS = new GrammarReader(LEXICONS);
    private static final ReferenceReader REFERENCES = new ReferenceReader(LEXICONS);
    private static final StatementReader STATEMENTS = new StatementReader(LEXICONS);
    private static final Engagements NONE = new Engagements(List.of(), List.of(), false, false);
    private static final String LEAD =
            "Norwegian Foreign Minister Kari Solberg held talks with Peruvian Foreign Minister Rosa Quispe in Oslo. ";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Solberg affirmed that the border would stay open.   | Kari Solberg ASSERT: the border would stay open",
                "Solberg thanked Peru for its help.                  | Kari Solberg THANK: Peru for its help",
                "Solberg called for closer cooperation in fisheries. | Kari Solberg PROPOSE: closer cooperation in fisheries",
                "Solberg urged Peru to open its ports.               | Kari Solberg PROPOSE: Peru to open its ports",
                "Solberg agreed with the proposals of her guest.     | Kari Solberg ENDORSE: the proposals of her guest",
                "Solberg expressed confidence that trade would grow. | Kari Solberg HOPE: trade would grow",
                "Solberg voiced concern over the fighting in Chad.   | Kari Solberg CRITICISE: the fighting in Chad",
                "Solberg denied that the talks had failed.           | Kari Solberg DENY: the talks had failed",
                "Solberg promised to send a team.                    | Kari Solberg COMMIT: send a team",
                "Solberg said that Norway would send a team.         | Kari Solberg COMMIT: Norway would send a team",
                "Solberg briefed her guest on the outcome of the vote. | Kari Solberg BRIEF: the outcome of the vote",
                "Solberg conveyed the warm greetings of the king.    | Kari Solberg GREET: the warm greetings of the king",
                "Solberg is confident that the treaty will last.     | Kari Solberg HOPE: the treaty will last",
            })
    void aReportingVerbTellsTheActAndWhereTheContentBegins(String sentence, String expected) {
        assertThat(read(LEAD + sentence)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The two sides agreed to open a bridge.          | NO PE AGREE: open a bridge",
                "The two ministers agreed that ties had grown.   | Kari Solberg Rosa Quispe ASSERT: ties had grown",
                "Both sides will strengthen cooperation at sea.  | NO PE AGREE: strengthen cooperation at sea",
                "Solberg agreed with Rosa Quispe on a joint fund. | Kari Solberg Rosa Quispe AGREE: a joint fund",
                "Under the deal, tolls will be cut in May.       | NO PE AGREE: tolls will be cut in May",
                "They agreed upon the value of fair trade.       | Kari Solberg Rosa Quispe ASSERT: the value of fair trade",
                "The Peruvian side proposed a joint fund.        | PE PROPOSE: a joint fund",
            })
    void bothSidesTogetherActOtherwiseThanOne(String sentence, String expected) {
        assertThat(read(LEAD + sentence)).contains(expected);
    }

    @Test
    void coordinatedVerbsGiveAStatementEach() {
        assertThat(
                        read(
                                LEAD
                                        + "Solberg praised the new port, thanked her guest for the gift and invited Peru to join the council."))
                .containsExactly(
                        "Kari Solberg APPRECIATE: the new port",
                        "Kari Solberg THANK: her guest for the gift",
                        "Kari Solberg PROPOSE: Peru to join the council");
    }

    @Test
    void participlesBeforeAndBehindReportToo() {
        assertThat(
                        read(
                                LEAD
                                        + "Thanking Norway for its help, Quispe noted that trade had doubled, adding that more was to come."))
                .containsExactly(
                        "Rosa Quispe THANK: Norway for its help",
                        "Rosa Quispe ASSERT: trade had doubled",
                        "Rosa Quispe ASSERT: more was to come");
    }

    @Test
    void anAttributionMayFollowOrInterrupt() {
        assertThat(
                        read(
                                LEAD
                                        + "Trade had doubled within a year, Quispe noted. Norway, Solberg warned, would not wait for ever."))
                .containsExactly(
                        "Rosa Quispe ASSERT: Trade had doubled within a year",
                        "Kari Solberg DEMAND: would not wait for ever");
    }

    @Test
    void aQuotationIsCutAtItsIndependentClauses() {
        assertThat(
                        read(
                                LEAD
                                        + "\"The road is long, and the drivers know it,\" Quispe told reporters."))
                .containsExactly(
                        "Rosa Quispe ASSERT: The road is long",
                        "Rosa Quispe ASSERT: the drivers know it");
    }

    @Test
    void aPronounIsTheLastSubject() {
        assertThat(read(LEAD + "Quispe thanked Norway for its help. She proposed a joint fund."))
                .contains("Rosa Quispe PROPOSE: a joint fund");
    }

    @Test
    void whatASpeakerSaysAnotherSaidIsNotToldTwice() {
        assertThat(read(LEAD + "Solberg noted that trade had grown and that ties were close."))
                .hasSize(2)
                .allMatch(said -> said.startsWith("Kari Solberg ASSERT"));
    }

    @Test
    void aListBehindALeadInIsOneStatement() {
        List<String> said =
                read(
                        LEAD
                                + "\n\nThe two sides agreed to\n\n  * open a bridge;\n  * build a port; and\n  * train sailors\n\nThe visit ends today.");
        assertThat(said).hasSize(1);
        assertThat(said.getFirst())
                .startsWith("NO PE AGREE: open a bridge")
                .endsWith("train sailors");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Solberg called on the President of Iceland in the morning.",
                "The ministers discussed trade and reviewed relations.",
                "Solberg paid a courtesy call on the King.",
                "Solberg laid a wreath in the harbour.",
            })
    void deedsAreNoStatements(String sentence) {
        assertThat(read(LEAD + sentence)).isEmpty();
    }

    @Test
    void whatAMinisterWritesOfHerselfIsHers() {
        SentencedText text =
                TEXTS.read(
                        new Document(
                                "d",
                                "I met the Peruvian minister today. We condemn the attack on the port.",
                                Source.UNKNOWN));
        assertThat(said(text, new Source(null, null, null, "https://www.example.gov/news")))
                .contains("US CRITICISE: the attack on the port");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Solberg would like to thank Peru for its help.              | Kari Solberg THANK: Peru for its help",
                "Solberg continues to call for an end to the strike.         | Kari Solberg PROPOSE: an end to the strike",
                "Solberg is expected to welcome the vote.                    | Kari Solberg APPRECIATE: the vote",
                "Solberg took the opportunity to congratulate Peru.          | Kari Solberg CONGRATULATE: Peru",
            })
    void aVerbThatOnlyLeadsToTheActSaysNothingItself(String sentence, String expected) {
        assertThat(read(LEAD + sentence)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Solberg praised the new port; the storm had closed it.      | Kari Solberg APPRECIATE: the new port",
                "Solberg praised the new port, which opened in May.          | Kari Solberg APPRECIATE: the new port",
                "Solberg refused once more to open the port.                 | Kari Solberg DENY: to open the port",
                "Solberg promised her guest a reply.                         | Kari Solberg COMMIT: a reply",
                "Solberg requested more ships and a hall for traders.        | Kari Solberg PROPOSE: more ships and a hall for traders",
                "Solberg said Monday the port would open.                    | Kari Solberg ASSERT: the port would open",
            })
    void theContentEndsWhereTheReporterGoesOn(String sentence, String expected) {
        assertThat(read(LEAD + sentence)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Both sides must do more, Solberg said.                      | Kari Solberg PROPOSE: Both sides must do more",
                "Solberg stressed that the report was untrue.                | Kari Solberg DENY: the report was untrue",
                "Solberg insisted that it open its ports.                    | Kari Solberg DEMAND: it open its ports",
                "Solberg assured her guest that the ferry would sail.        | Kari Solberg COMMIT: the ferry would sail",
                "Norway, Solberg said, stands ready to mend the pier.        | Kari Solberg COMMIT: stands ready to mend the pier",
                "Solberg acknowledged the help of Peru.                      | Kari Solberg APPRECIATE: the help of Peru",
                "Solberg acknowledged the length of the road.                | Kari Solberg ASSERT: the length of the road",
            })
    void whatIsSaidDecidesTheAct(String sentence, String expected) {
        assertThat(read(LEAD + sentence)).contains(expected);
    }

    @Test
    void aParticipleBehindAnAttributionIsTheSpeakers() {
        assertThat(read(LEAD + "The ferry was late, Quispe said, denying that it had sunk."))
                .contains("Rosa Quispe DENY: it had sunk");
    }

    @Test
    void whatAnotherTellsOfAPromiseIsThePromisersWord() {
        assertThat(read(LEAD + "Quispe promised two ships, a Norwegian official said."))
                .containsExactly("Rosa Quispe COMMIT: two ships");
    }

    @Test
    void whereAnEngagementIsKnownFromIsNoStatement() {
        assertThat(read(LEAD + "The ministers met for two hours, the Norwegian side said."))
                .isEmpty();
    }

    @Test
    void singleQuotationMarksQuote() {
        assertThat(read(LEAD + "'The ships must sail tonight,' said Solberg."))
                .containsExactly("Kari Solberg ASSERT: The ships must sail tonight");
    }

    @Test
    void anAttributionWithinAQuotedClauseStaysInIt() {
        assertThat(read(LEAD + "\"The ferry,\" Quispe said, \"is a lifeline for the coast.\""))
                .containsExactly(
                        "Rosa Quispe ASSERT: The ferry,\" Quispe said, \"is a lifeline for the coast");
    }

    @Test
    void aMessageOfCongratulationCongratulates() {
        assertThat(
                        read(
                                LEAD
                                        + "Quispe received a cable of congratulations on her prize from Solberg."))
                .containsExactly("Kari Solberg CONGRATULATE: her prize");
    }

    @Test
    void whatATextOfBothSidesProvidesIsAgreed() {
        assertThat(read(LEAD + "They signed an agreement. Under it, the ferry will sail at night."))
                .containsExactly("NO PE AGREE: the ferry will sail at night");
    }

    @Test
    void aMinistrysPageAnnouncesAJourneyOnceAndSpeaksForItsState() {
        SentencedText text =
                TEXTS.read(
                        new Document(
                                "d",
                                "Foreign Minister Kari Solberg will visit Lima on 4 May. She will return to Oslo on 6 May.",
                                Source.UNKNOWN));
        Source ministry = new Source("Ministry of Foreign Affairs of Norway", null, null, null);
        assertThat(said(text, ministry))
                .containsExactly(
                        "NO ANNOUNCE: Foreign Minister Kari Solberg will visit Lima on 4 May");
    }

    @Test
    void nobodySpeaksInHisOwnVoiceInANewspaper() {
        assertThat(read(LEAD + "We may see our ports grow. Our trade has doubled.")).isEmpty();
    }

    private static List<String> read(String text) {
        return said(TEXTS.read(new Document("d", text, Source.UNKNOWN)), Source.UNKNOWN);
    }

    private static List<String> said(SentencedText text, Source source) {
        Cast cast = CASTS.read(text, source);
        Grammar grammar = GRAMMARS.read(text);
        References references = REFERENCES.read(text, grammar, cast, source);
        return STATEMENTS.read(text, grammar, cast, references, NONE).stream()
                .map(
                        said ->
                                said.speakers().stream()
                                                .map(actor -> name(actor, cast))
                                                .collect(Collectors.joining(" "))
                                        + " "
                                        + said.act()
                                        + ": "
                                        + text.quote(said.first(), said.end()).singleSpaced())
                .toList();
    }

    private static String name(Actor actor, Cast cast) {
        return switch (actor) {
            case Actor.Individual(PersonId person) -> cast.person(person).name();
            case Actor.State(var country) -> country.alpha2();
            case Actor.Body(String body) -> body;
        };
    }
}
