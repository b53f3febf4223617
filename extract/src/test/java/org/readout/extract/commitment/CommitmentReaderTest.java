package org.readout.extract.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.extract.date.DateReader;
import org.readout.extract.date.Deadline;
import org.readout.extract.date.DeadlineReader;
import org.readout.extract.date.DocumentDates;
import org.readout.extract.engagement.Engagements;
import org.readout.extract.grammar.Grammar;
import org.readout.extract.grammar.GrammarReader;
import org.readout.extract.lexicon.Lexicons;
import org.readout.extract.name.Cast;
import org.readout.extract.name.CastReader;
import org.readout.extract.reference.ReferenceReader;
import org.readout.extract.reference.References;
import org.readout.extract.statement.Said;
import org.readout.extract.statement.StatementReader;
import org.readout.model.Document;
import org.readout.model.SentencedText;
import org.readout.model.Source;
import org.readout.text.TextReader;

class CommitmentReaderTest {
    private static final Lexicons LEXICONS = Lexicons.bundled();
    private static final TextReader TEXTS = new TextReader();
    private static final CastReader CASTS = new CastReader(LEXICONS);
    private static final GrammarReader GRAMMARS = new GrammarReader(LEXICONS);
    private static final ReferenceReader REFERENCES = new ReferenceReader(LEXICONS);
    private static final StatementReader STATEMENTS = new StatementReader(LEXICONS);
    private static final CommitmentReader COMMITMENTS = new CommitmentReader(LEXICONS);
    private static final Engagements NONE = new Engagements(List.of(), List.of(), false, false);
    private static final String LEAD =
            "Norwegian Foreign Minister Kari Solberg held talks with Peruvian Foreign Minister Rosa Quispe in Oslo. ";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The two sides agreed to open a bridge and to train sailors. | open a bridge / train sailors",
                "Solberg proposed that both sides strengthen trade, promote tourism and build a port. | strengthen trade / promote tourism / build a port",
                "Solberg suggested strengthening trade, promoting tourism and building a port. | strengthening trade / promoting tourism / building a port",
                "Solberg called for an end to the fighting and for the release of the sailors. | an end to the fighting / the release of the sailors",
                "The two sides agreed to open a school; open a consulate; and exchange maps. | open a school / open a consulate / exchange maps",
                "Solberg promised to study the matter. | study the matter",
                "Solberg proposed that the ferry be restored. | the ferry be restored",
                "Solberg said that Norway would send a team. | send a team",
                "Solberg urged Peru to open its ports and release the sailors. | open its ports / release the sailors",
                "Solberg suggested that a council meet every week, that tolls be cut and that maps be printed. | a council meet every week / tolls be cut / maps be printed",
                "Solberg called for lower tolls, for a truce at sea and for the release of the sailors. | lower tolls / a truce at sea / the release of the sailors",
                "Both governments will print a map, draw up a roster and exchange charts at sea. | print a map / draw up a roster / exchange charts at sea",
                "The two sides agreed to mark wrecks and to back each other at ocean forums. | mark wrecks / back each other at ocean forums",
                "Solberg called on all pilots to exercise care and respect the tides. | exercise care / respect the tides",
                "Solberg urged Peru to move out the barges, return to port and keep nets out of the bay. | move out the barges / return to port / keep nets out of the bay",
                "Solberg proposed that both ports exchange charts, hire pilots and carry out repairs. | exchange charts / hire pilots / carry out repairs",
                "The two sides agreed to widen trade, including by mending the pier. | widen trade / mending the pier",
                "Solberg pledged support for the fleet, particularly by teaching pilots. | support for the fleet / teaching pilots",
                "The two sides agreed to print maps, while also widening visits of pilots. | print maps / widening visits of pilots",
                "The two sides agreed to keep mending the pier and training pilots. | keep mending the pier / training pilots",
                "The two countries struck a deal to cut tolls and mend piers. | cut tolls / mend piers",
                "Solberg underlined her commitment to combat piracy and to protect crews. | combat piracy / protect crews",
                "Peru has pledged not to license new trawlers. | not to license new trawlers",
                "The two sides signed an agreement to exchange prisoners and share evidence. | exchange prisoners / share evidence",
                "They further agreed to: (i) train pilots; (ii) hold drills; and (iii) train divers. | train pilots / hold drills / train divers",
                "Solberg promised to take steps to advance a free, open and prosperous sea. | take steps to advance a free, open and prosperous sea",
                "A joint group on seaweed will be set up. | A joint group on seaweed will be set up",
                "The two sides agreed to open a bridge. Pilots will be hired. | open a bridge / Pilots will be hired",
                "Solberg undertook not to raise tolls. | not to raise tolls",
                "Solberg agreed with Rosa Quispe to mend the pier and to train pilots. | mend the pier / train pilots",
                "Solberg promised to study the matter but made no haste. | study the matter",
                "Solberg pledged to build 30 houses during her visit to Lima. | build 30 houses",
                "The two countries will open a museum, share its costs and exchange charts. | open a museum / share its costs / exchange charts",
                "Under the deal, both fleets leave the bay, tolls are cut and maps are printed. | leave the bay / tolls are cut / maps are printed",
                "They signed a memorandum on labour, under which 90 nurses will be trained. | 90 nurses will be trained",
                "Under the agreement, Norway will supply boats and Peru will build two piers. | supply boats / build two piers",
                "Solberg promised that her office would print maps, and that pilots would be hired. | print maps / pilots would be hired",
            })
    void coordinatedMeasuresAreSeveral(String sentence, String expected) {
        assertThat(read(LEAD + sentence)).containsExactly(expected.split(" / "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The two sides agreed to deepen the partnership between Norway and the United States.",
                "The two sides agreed to strengthen cooperation in trade, investment and rail.",
                "Solberg promised to strive to mend and reopen roads.",
            })
    void aListOfSectorsOrNamesIsOneMeasure(String sentence) {
        assertThat(read(LEAD + sentence)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Solberg said she was prepared to send a team.                | send a team",
                "Solberg pledged support in helping to mend the pier.         | support in helping to mend the pier",
                "The two sides agreed to adopt and carry out the plan.        | adopt and carry out the plan",
                "Solberg promised to open a school, bringing them to nine.    | open a school",
                "Solberg promised to open a school, if the roof were mended.  | open a school",
                "Solberg promised to open a school, shut since the storm.     | open a school",
                "Solberg asked Peru not to tow the boats.                     | not to tow the boats",
            })
    void aMeasureIsItsOwnWords(String sentence, String expected) {
        assertThat(read(LEAD + sentence)).containsExactly(expected);
    }

    @Test
    void aDeadlineAtTheEndIsToldApart() {
        String written = LEAD + "Solberg promised to open a school within three weeks.";
        SentencedText text = TEXTS.read(new Document("d", written, Source.UNKNOWN));
        Measure measure = measures(text).getFirst();
        DeadlineReader deadlines = new DeadlineReader(LEXICONS);
        DocumentDates dates = new DateReader(LEXICONS).read(text, Source.UNKNOWN);
        Deadline deadline =
                deadlines.within(text, dates, measure.first(), measure.clauseEnd()).getLast();

        Measure own = measure.without(deadline, text);

        assertThat(text.phrase(own.first(), own.end())).isEqualTo("open a school");
    }

    @Test
    void aBareEndorsementHoldsNone() {
        assertThat(read(LEAD + "Solberg endorsed the proposals of her guest.")).isEmpty();
    }

    @Test
    void anOfferOnlyAcceptedHoldsNone() {
        assertThat(read(LEAD + "Solberg accepted an invitation to visit Lima.")).isEmpty();
    }

    @Test
    void anAssertionHoldsNone() {
        assertThat(read(LEAD + "Solberg noted that trade had doubled.")).isEmpty();
    }

    @Test
    void whatAFocusNamesIsAMeasureOfItsOwn() {
        assertThat(
                        read(
                                LEAD
                                        + "Solberg proposed closer cooperation at sea, with a focus on rescue services, joint patrols and fish stocks."))
                .containsExactly(
                        "closer cooperation at sea",
                        "rescue services",
                        "joint patrols",
                        "fish stocks");
    }

    private static List<String> read(String written) {
        SentencedText text = TEXTS.read(new Document("d", written, Source.UNKNOWN));
        return measures(text).stream()
                .map(measure -> text.quote(measure.first(), measure.end()).singleSpaced())
                .toList();
    }

    private static List<Measure> measures(SentencedText text) {
        Cast cast = CASTS.read(text, Source.UNKNOWN);
        Grammar grammar = GRAMMARS.read(text);
        References references = REFERENCES.read(text, grammar, cast, Source.UNKNOWN);
        List<Said> said = STATEMENTS.read(text, grammar, cast, references, NONE);
        return COMMITMENTS.read(text, grammar, said);
    }
}
