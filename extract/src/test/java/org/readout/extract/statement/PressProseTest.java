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
            })
    void anAttributionIsReadAsThePressWritesIt(String sentence, String expected) {
        assertThat(read(LEAD + sentence)).contains(expected.strip());
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
