package org.readout.extract.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.extract.lexicon.Lexicons;
import org.readout.extract.place.Places;
import org.readout.model.Actor;
import org.readout.model.CountryCode;
import org.readout.model.Document;
import org.readout.model.SentencedText;
import org.readout.model.Source;
import org.readout.text.TextReader;

class OfficeGrammarTest {
    private static final OfficeGrammar GRAMMAR =
            new OfficeGrammar(Lexicons.bundled(), new Places(Lexicons.bundled()));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They met the minister of ports, housing and culture yesterday. | the minister of ports, housing and culture",
                "They met the Norwegian Foreign Minister yesterday. | the Norwegian Foreign Minister",
                "They met Peru's energy minister yesterday. | Peru's energy minister",
                "They met the Minister of Energy, Mines and Forests Rosa Quispe. | the Minister of Energy, Mines and Forests",
                "They met the Ambassador of Peru to the United Nations yesterday. | the Ambassador of Peru to the United Nations",
                "They met the chair of the budget committee of the House of Representatives. | the chair of the budget committee of the House of Representatives",
                "They met European Commission President Rosa Quispe. | European Commission President",
                "They met his Maltese counterpart yesterday. | his Maltese counterpart",
                "They met an aide to the President of Chad yesterday. | an aide to the President of Chad",
            })
    void anOfficeReachesFromItsPossessorToItsLastBody(String sentence, String office) {
        SentencedText text = read(sentence);
        assertThat(offices(text))
                .extracting(phrase -> text.phrase(phrase.first(), phrase.end()))
                .contains(office);
    }

    @Test
    void twoOfficesJoinedByAndAreTwo() {
        SentencedText text = read("They met the Vice President and Minister of Finance of Chad.");
        assertThat(offices(text))
                .extracting(phrase -> text.phrase(phrase.core(), phrase.end()))
                .containsExactly("Vice President", "Minister of Finance of Chad");
    }

    @Test
    void anAmbassadorBelongsToTheSenderAndNotToTheHost() {
        OfficePhrase ambassador =
                offices(read("They met the Ambassador of Peru to Chad.")).getFirst();
        assertThat(ambassador.owner()).isEqualTo(new Actor.State(new CountryCode("PE")));
        assertThat(ambassador.sentTo()).isEqualTo(new CountryCode("TD"));
    }

    @Test
    void memberStatesHoldNoOffice() {
        assertThat(offices(read("The member states of the bloc agreed."))).isEmpty();
    }

    @Test
    void aMinistryOfAStateSpeaksForIt() {
        SentencedText text = read("The Ministry of Rural Affairs of Chad said so.");
        BodyPhrase body = GRAMMAR.signs(text).body(1);
        assertThat(body).isNotNull();
        assertThat(body.name()).isEqualTo("Ministry of Rural Affairs of Chad");
        assertThat(body.side()).isEqualTo(new Actor.State(new CountryCode("TD")));
    }

    @Test
    void aPronounIsNoOrganisation() {
        assertThat(GRAMMAR.signs(read("Who asked the WHO for help?")).body(0)).isNull();
        assertThat(GRAMMAR.signs(read("Who asked the WHO for help?")).body(3)).isNotNull();
    }

    private static List<OfficePhrase> offices(SentencedText text) {
        return GRAMMAR.offices(GRAMMAR.signs(text), text.sentences().getFirst());
    }

    private static SentencedText read(String captured) {
        return new TextReader().read(new Document("d", captured, Source.UNKNOWN));
    }
}
