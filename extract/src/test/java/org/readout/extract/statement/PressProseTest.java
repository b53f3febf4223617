package org.readout.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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

/** The ways in which newspapers and agencies tell who said what. */
class PressProseTest {
    private static final Lexicons LEXICONS = Lexicons.bundled();
    private static final TextReader TEXTS = new TextReader();
    private static final CastReader CASTS = new CastReader(LEXICONS);
    private static final GrammarReader GRAMMARS = new GrammarReader(LEXICONS);
    private static final ReferenceReader REFERENCES = new ReferenceReader(LEXICONS);
    private static final StatementReader STATEMENTS = new StatementReader(LEXICONS);
    private static final Engagements NONE = new Engagements(List.of(), List.of(), false, false);
    private static final String LEAD =
            "Norwegian Foreign Minister Kari Solberg met Peruvian Foreign Minister Pedro Quispe in Oslo. ";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Solberg accused neighbouring Peru on Tuesday of massing ships.  | Kari Solberg CRITICISE: massing ships",
                "Quispe rejected what he called \"an idle tax\" on fish.         | Pedro Quispe DENY: \"an idle tax\" on fish",
                "Solberg had pledged in April to avoid new levies.               | Kari Solberg COMMIT: avoid new levies",
                "Quispe later told reporters he had been moved by the welcome.   | Pedro Quispe ASSERT: he had been moved by the welcome",
                "The price, Solberg explained, would pay for a harbour.          | Kari Solberg ASSERT: would pay for a harbour",
                "Boats from the north of the island, Quispe noted, paid no toll. | Pedro Quispe ASSERT: paid no toll",
                "Quispe fumed that nobody had asked him.                         | Pedro Quispe CRITICISE: nobody had asked him",
                "Solberg recognised Peru as a leading voice of the south.        | Kari Solberg APPRECIATE: Peru as a leading voice of the south",
                "One Norwegian diplomat said the text was ready.                 | NO ASSERT: the text was ready",
                "Quispe promised to study the rate, but would not name a date.   | Pedro Quispe COMMIT: study the rate",
                "Solberg said the lamp would stay lit, a promise made in May.    | Kari Solberg ASSERT: the lamp would stay lit",
                "Quispe denied that a quota had been set, as the daily reported. | Pedro Quispe DENY: a quota had been set",
                "Asked whether Peru had sold the pier, Quispe replied that it had not. | Pedro Quispe DENY: Peru had sold the pier",
                "Had Peru sold the pier? Quispe denied it.                        | Pedro Quispe DENY: Peru sold the pier",
                "Asked if Norway would sue, Solberg answered: \"No.\"              | Kari Solberg DENY: Norway would sue",
                "Quispe insisted that nobody had been hurt.                       | Pedro Quispe DENY: nobody had been hurt",
                "\"We expect both ministers to sign it in May,\" Solberg said.      | Kari Solberg HOPE: both ministers to sign it in May",
                "The price, Quispe said, was a joke. Peru would not pay it.       | Pedro Quispe COMMIT: Peru would not pay it",
                "The nets were old, Solberg insisted: nobody had sold them.       | Kari Solberg ASSERT: The nets were old",
                "The nets were old, Solberg noted: her crew had sold none.        | Kari Solberg ASSERT: her crew had sold none",
                "Peru rejected reports that its boats had sunk.                   | PE DENY: its boats had sunk",
                "Quispe shot down rumours that nets had been sold.                | Pedro Quispe DENY: nets had been sold",
                "Solberg knocked down talk of a rift.                             | Kari Solberg DENY: talk of a rift",
                "Here the two countries hope to build a pier.                     | NO PE HOPE: to build a pier",
                "Quispe confirmed that nets would be sold, but avoided a price.   | Pedro Quispe COMMIT: nets would be sold",
                "Solberg's offer to mediate was welcomed by the Peruvian side.    | PE APPRECIATE: Solberg's offer to mediate",
                "The Peruvian side, Solberg added, had voiced concern over nets.  | PE CRITICISE: nets",
                "A lunch in Peru has been dropped, his spokeswoman, Rosa Aro, told the daily. | Rosa Aro ASSERT: A lunch in Peru has been dropped",
            })
    void anAttributionIsReadAsThePressWritesIt(String sentence, String expected) {
        assertThat(read(LEAD + sentence)).contains(expected.strip());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "An agreement was reached to open two ports.                        | NO PE AGREE: open two ports",
                "Gratitude was expressed by Quispe for the nets sent by Norway.     | Pedro Quispe THANK: the nets sent by Norway",
                "Concern over the raids was voiced by both ministers.               | Kari Solberg Pedro Quispe CRITICISE: the raids",
                "It was stressed that the fleet had doubled.                        | NO PE ASSERT: the fleet had doubled",
                "Solberg voiced regret at the delay and her thanks for the nets.    | Kari Solberg THANK: the nets",
                "Quispe was quoted by the daily as saying that the reef was dead.   | Pedro Quispe ASSERT: the reef was dead",
                "The lull, Quispe warned reporters, \"will not last a week\".        | Pedro Quispe DEMAND: will not last a week",
                "There was, Solberg said, no way around the reef.                   | Kari Solberg ASSERT: There was, Solberg said, no way around the reef",
                "The reef, said Quispe, is a treasure.                              | Pedro Quispe ASSERT: is a treasure",
                "Peru, said Quispe, was confident that the reef would heal.          | Pedro Quispe HOPE: the reef would heal",
                "Solberg dismissed as \"a tale\" a report that boats had sunk.       | Kari Solberg DENY: boats had sunk",
                "The statement said the two sides had agreed to build a pier.       | NO PE AGREE: build a pier",
                "Peru is to send ten divers to Norway by June.                      | PE COMMIT: send ten divers to Norway by June",
                "Peru's president has urged Norway to ban nets, his office said.    | PE PROPOSE: Norway to ban nets",
                "\"I would like to thank Norway for its divers,\" Quispe said.       | Pedro Quispe THANK: Norway for its divers",
                "\"The reef must live\", Solberg said, and called for a ban.         | Kari Solberg PROPOSE: a ban",
                "Solberg said that while nets were cheap, reefs were not.           | Kari Solberg ASSERT: while nets were cheap, reefs were not",
                "The two sides were of the view that the reef needs care.           | NO PE ASSERT: the reef needs care",
                "Quispe offered his condolences to the crew.                        | Pedro Quispe CONDOLE: his condolences to the crew",
            })
    void aReportIsReadWhereverItsVerbStands(String sentence, String expected) {
        assertThat(read(LEAD + sentence)).contains(expected.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No accord was found on the reef.",
                "A fisherman in Lima asked not to be named.",
                "The morning was cold. Solberg would study the sky.",
                "Solberg asked Quispe whether the reef was open.",
                "Concern was felt over the reef.",
                "Peru shot down two drones over the reef.",
                "Norway knocked down the old pier.",
                "Peru quashed a mutiny on the reef.",
                "Solberg slated a dinner for May.",
                "The toll will be set at five crowns.",
            })
    void whatNobodySaidIsNoStatement(String sentence) {
        assertThat(read(LEAD + sentence)).isEmpty();
    }

    @Test
    void respectNamedAmongThingsIsNotExpressed() {
        assertThat(read(LEAD + "Both sides voiced support for reefs and respect for boats."))
                .containsExactly("NO PE ENDORSE: reefs and respect for boats");
    }

    @Test
    void aVerbBehindItsSubjectHeadsNoSentenceLikeAnAdjective() {
        assertThat(read(LEAD + "They committed to keep the reef, with a plan for boats."))
                .containsExactly(
                        "Kari Solberg Pedro Quispe AGREE: keep the reef, with a plan for boats");
    }

    @Test
    void aPronounTakesUpWhoseOfficeSpoke() {
        assertThat(read(LEAD + "Quispe's office said that he had thanked Norway for its divers."))
                .contains("Pedro Quispe THANK: Norway for its divers");
    }

    @Test
    void whatIsSaidOfOnesStateGoesOnAsOnesWord() {
        assertThat(
                        read(
                                LEAD
                                        + "Norway will pay for the pier, Solberg said, and is ready to send divers."))
                .containsExactly(
                        "Kari Solberg COMMIT: Norway will pay for the pier",
                        "Kari Solberg COMMIT: send divers");
    }

    @Test
    void hisVisitIsNotTheVisitOfWhoPraisesIt() {
        assertThat(
                        read(
                                LEAD
                                        + "Solberg thanked her guest and praised his visit. She stressed that reefs were rare."))
                .contains("Kari Solberg ASSERT: reefs were rare");
    }

    @Test
    void aWhileClauseOfAnotherIsAReportOfItsOwn() {
        assertThat(read(LEAD + "Solberg said trade had doubled, while Quispe called for calm."))
                .containsExactly(
                        "Kari Solberg ASSERT: trade had doubled", "Pedro Quispe PROPOSE: calm");
    }

    @Test
    void aPrepositionDoesNotHideTheSecondReport() {
        assertThat(
                        read(
                                LEAD
                                        + "Solberg voiced gratitude for the aid Peru provided after the storm and urged lower fees."))
                .containsExactly(
                        "Kari Solberg THANK: the aid Peru provided after the storm",
                        "Kari Solberg PROPOSE: lower fees");
    }

    @Test
    void aRequestInQuotationMarksAsks() {
        assertThat(read(LEAD + "\"Give us a list of the boats,\" Quispe answered."))
                .containsExactly("Pedro Quispe PROPOSE: Give us a list of the boats");
    }

    @Test
    void aShortClauseWithItRoundsOffTheQuotation() {
        assertThat(
                        read(
                                LEAD
                                        + "\"We paid too much for the boats, and it was our fault,\" Quispe said."))
                .containsExactly(
                        "Pedro Quispe ASSERT: We paid too much for the boats, and it was our fault");
    }

    @Test
    void whatOneDeniesDoesNotTakeAwayWhatAnotherDenies() {
        assertThat(
                        read(
                                LEAD
                                        + "Asked whether Peru had sold the pier, Quispe replied that it had not, while Solberg denied that boats had sunk."))
                .containsExactly(
                        "Pedro Quispe DENY: Peru had sold the pier",
                        "Kari Solberg DENY: boats had sunk");
    }

    @Test
    void aBodyThatWillBeSetUpIsAgreed() {
        assertThat(read(LEAD + "A joint council on reefs will be set up."))
                .containsExactly("NO PE AGREE: A joint council on reefs will be set up");
    }

    @Test
    void whatHasBeenProvidedIsNoPromise() {
        assertThat(read(LEAD + "Norway has provided 50 tents to Peru.")).isEmpty();
    }

    @Test
    void measuresInAListReportNothing() {
        assertThat(
                        read(
                                LEAD
                                        + "Solberg proposed that the two sides open a port; support each other at sea; and build a road."))
                .hasSize(1);
    }

    @Test
    void aSpokesmanSpeaksForThePlaceThatIsTold() {
        assertThat(
                        read(
                                LEAD
                                        + "In Lima the mood was grim. A government spokesman said talks had failed."))
                .containsExactly("PE ASSERT: talks had failed");
    }

    @Test
    void itemsThatAreSentencesAreStatementsOfTheirOwn() {
        assertThat(
                        read(
                                LEAD
                                        + "The two sides decided that the following steps will be taken:\n\n"
                                        + "- Norway will open an office in Lima.\n\n"
                                        + "- Peru will supply 50 boats.\n"))
                .anyMatch(said -> said.endsWith("Norway will open an office in Lima"))
                .anyMatch(said -> said.endsWith("Peru will supply 50 boats"));
    }

    @Test
    void aGivenNameTellsWhomAPronounMeans() {
        assertThat(read(LEAD + "Quispe sat down. She said that the port was open."))
                .containsExactly("Kari Solberg ASSERT: the port was open");
    }

    @Test
    void aRowOfReportsInThePresentIsReadToItsEnd() {
        assertThat(
                        read(
                                LEAD
                                        + "Quispe commends the crew, thanks the port for its help, and urges calm."))
                .containsExactly(
                        "Pedro Quispe APPRECIATE: the crew",
                        "Pedro Quispe THANK: the port for its help",
                        "Pedro Quispe PROPOSE: calm");
    }

    private static List<String> read(String content) {
        SentencedText text = TEXTS.read(new Document("d", content, Source.UNKNOWN));
        Cast cast = CASTS.read(text, Source.UNKNOWN);
        Grammar grammar = GRAMMARS.read(text);
        References references = REFERENCES.read(text, grammar, cast, Source.UNKNOWN);
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
