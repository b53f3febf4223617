package org.readout.extract.engagement.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.extract.date.DateReader;
import org.readout.extract.engagement.EngagementReader;
import org.readout.extract.grammar.Grammar;
import org.readout.extract.grammar.GrammarReader;
import org.readout.extract.lexicon.Lexicons;
import org.readout.extract.name.Cast;
import org.readout.extract.name.CastReader;
import org.readout.extract.reference.ReferenceReader;
import org.readout.model.Capacity;
import org.readout.model.Document;
import org.readout.model.Engagement;
import org.readout.model.Participant;
import org.readout.model.SentencedText;
import org.readout.model.Source;
import org.readout.text.TextReader;

/** Invented officials of Austria, Portugal and Kenya. */
class CapacitiesTest {
    private static final Lexicons LEXICONS = Lexicons.bundled();
    private static final CastReader CASTS = new CastReader(LEXICONS);
    private static final DateReader DATES = new DateReader(LEXICONS);
    private static final GrammarReader GRAMMARS = new GrammarReader(LEXICONS);
    private static final ReferenceReader REFERENCES = new ReferenceReader(LEXICONS);
    private static final EngagementReader ENGAGEMENTS =
            new EngagementReader(LEXICONS, CASTS.places());

    /** "Name: capacity" for each participant of each engagement that has one, sorted. */
    private static List<String> capacities(String captured) {
        SentencedText text = new TextReader().read(new Document("d", captured, Source.UNKNOWN));
        Grammar grammar = GRAMMARS.read(text);
        Cast cast = CASTS.read(text, Source.UNKNOWN);
        return ENGAGEMENTS
                .read(
                        text,
                        grammar,
                        cast,
                        DATES.read(text, Source.UNKNOWN),
                        REFERENCES.read(text, grammar, cast, Source.UNKNOWN))
                .all()
                .stream()
                .flatMap(engagement -> told(engagement, cast))
                .distinct()
                .sorted()
                .toList();
    }

    private static java.util.stream.Stream<String> told(Engagement engagement, Cast cast) {
        return engagement.participants().stream()
                .filter(participant -> participant.capacity().isPresent())
                .map(participant -> told(participant, cast));
    }

    private static String told(Participant participant, Cast cast) {
        return cast.person(participant.person()).name()
                + ": "
                + participant.capacity().map(Capacity::name).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The fourth round of the Water Talks was co-chaired in Vienna by Austrian Foreign Minister Karl Weber and Portuguese Foreign Minister Ana Duarte.|Ana Duarte: co-chair; Karl Weber: co-chair
                    Austrian Foreign Minister Karl Weber chaired the fourth round of the Water Talks in Vienna with Portuguese Foreign Minister Ana Duarte.|Ana Duarte: co-chair; Karl Weber: co-chair
                    Ministers of Austria and Portugal held talks in Vienna with Kenya's foreign minister, James Otieno, in the chair.|James Otieno: chair
                    The talks between Austria and Portugal were held in Vienna under the chairmanship of Kenyan Foreign Minister James Otieno.|James Otieno: chair
                    The third session of the Joint Commission met in Vienna. Leading the delegations were Austrian Foreign Minister Karl Weber and Portuguese Foreign Minister Ana Duarte.|Ana Duarte: head of delegation; Karl Weber: head of delegation
                    Austrian Chancellor Karl Weber met in Vienna with a Portuguese delegation led by Foreign Minister Ana Duarte.|Ana Duarte: head of the Portuguese delegation
                    Austrian Chancellor Karl Weber received Portuguese Foreign Minister Ana Duarte, head of the delegation of Portugal, in Vienna.|Ana Duarte: head of the delegation of Portugal
                    Austrian Chancellor Karl Weber received Ana Duarte, special envoy of Portuguese President Luis Prata, in Vienna.|Ana Duarte: special envoy of Portuguese President Luis Prata
                    Ministers Karl Weber of Austria and Ana Duarte of Portugal met in Vienna. Kenyan Foreign Minister James Otieno took part in the talks as an observer.|James Otieno: observer
                    """)
    void aParticipantHasTheCapacityThatTheTextTells(String captured, String expected) {
        assertThat(capacities(captured)).containsExactly(expected.split("; "));
    }

    @Test
    void membersOfADelegationAreListedBehindTheirHead() {
        assertThat(
                        capacities(
                                "Austrian Chancellor Karl Weber met Portuguese President Luis Prata in Vienna."
                                        + " The Portuguese delegation included Foreign Minister Ana Duarte and"
                                        + " Ambassador Rui Costa."))
                .containsExactly(
                        "Ana Duarte: member of the Portuguese delegation",
                        "Rui Costa: member of the Portuguese delegation");
    }

    @Test
    void whoReceivesAnEnvoyIsNone() {
        assertThat(
                        capacities(
                                "Austrian Chancellor Karl Weber received the special envoy of Portuguese"
                                        + " President Luis Prata in Vienna."))
                .noneMatch(told -> told.startsWith("Karl Weber"));
    }

    @Test
    void aStandingOfficeIsNoCapacity() {
        assertThat(
                        capacities(
                                "Austrian Chancellor Karl Weber met Ana Duarte, who chairs the"
                                        + " foreign affairs committee of Portugal's parliament, in Vienna."))
                .isEmpty();
    }
}
