package org.readout.extract.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.extract.grammar.Clause;
import org.readout.extract.grammar.Grammar;
import org.readout.extract.grammar.GrammarReader;
import org.readout.extract.lexicon.Lexicons;
import org.readout.extract.name.Cast;
import org.readout.extract.name.CastReader;
import org.readout.model.Actor;
import org.readout.model.CountryCode;
import org.readout.model.Document;
import org.readout.model.PersonId;
import org.readout.model.Sentence;
import org.readout.model.SentencedText;
import org.readout.model.Source;
import org.readout.text.TextReader;

class ReferenceReaderTest {
    private static final Lexicons LEXICONS = Lexicons.bundled();
    private static final TextReader TEXTS = new TextReader();
    private static final CastReader CASTS = new CastReader(LEXICONS);
    private static final GrammarReader GRAMMARS = new GrammarReader(LEXICONS);
    private static final ReferenceReader REFERENCES = new ReferenceReader(LEXICONS);
    private static final String LEAD =
            "Norwegian Foreign Minister Kari Solberg received Peruvian President Rosa Quispe in Oslo. ";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "She smiled.                      | Kari Solberg",
                "The President smiled.            | Rosa Quispe",
                "The Norwegian minister smiled.   | Kari Solberg",
                "The Peruvian leader smiled.      | Rosa Quispe",
                "Her guest smiled.                | Rosa Quispe",
                "Both sides smiled.               | NO PE",
                "The two countries smiled.        | NO PE",
                "Solberg and Quispe smiled.       | Kari Solberg Rosa Quispe",
                "The Peruvian side smiled.        | PE",
                "A Norwegian official smiled.     | NO",
                "A Norwegian diplomat smiled.     | NO",
                "A Norwegian official sat down. He smiled. | NO",
                "Quispe sat down. Her Norwegian counterpart smiled. | Kari Solberg",
                "Quispe sat down. Her culture minister smiled. | PE",
                "HE the President smiled.         | Rosa Quispe",
                "The two navies smiled.           | NO PE",
                "The communique was long. It smiled. | NO PE",
                "Norway sat down. Both sides waved. It smiled. | NO",
            })
    void aSubjectMeansThoseWhomTheTextSpeaksOf(String sentence, String expected) {
        assertThat(lastSubject(LEAD + sentence)).isEqualTo(expected);
    }

    @Test
    void behindAQuestionOfAnInterviewSheIsWhoIsAsked() {
        String interview =
                """
                Norwegian minister Ms Kari Solberg spent a week in Lima.

                What did you see there?

                The port. It was empty.

                Whom did you meet?

                She met Peruvian minister Ms Rosa Quispe. Ms Rosa Quispe spoke of fish.

                What comes next?

                She smiled at the clerks in the doorway and in the street below.
                """;

        assertThat(lastSubject(interview)).isEqualTo("Kari Solberg");
    }

    @Test
    void theEnvoyOfAPresidentIsNoPresident() {
        assertThat(
                        lastSubject(
                                "Norwegian minister Kari Solberg met Juan Quispe, special envoy of the President of Peru, in Oslo. President Rosa Rojas of Peru had sent him. The President smiled."))
                .isEqualTo("Rosa Rojas");
    }

    @Test
    void aPronounSkipsWhomItDoesNotFit() {
        assertThat(
                        lastSubject(
                                "Peruvian President Mr Juan Quispe met Norwegian minister Ms Kari Solberg in Lima. Mr Juan Quispe spoke first. She smiled."))
                .isEqualTo("Kari Solberg");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Norwegian ministry said Peruvian minister Rosa Quispe had left. She smiled. | Rosa Quispe",
                "Peruvian minister Rosa Quispe sat down. Norwegian minister Kari Solberg was, she said, a friend.           | Rosa Quispe",
                "Peruvian minister Rosa Quispe sat down. Norwegian minister Lars Lund stood up. She smiled. | Rosa Quispe",
            })
    void aPronounTakesUpWhomTheTextGoesOnAbout(String report, String expected) {
        assertThat(lastSubject(report)).isEqualTo(expected);
    }

    @Test
    void aPronounTellsWhetherWhoIsNamedAloneIsAWoman() {
        String report =
                "Peruvian minister Quillay Aro spoke first. She smiled. Then came Norwegian minister Mr Odd Lie. Lie sat down. She waved.";
        assertThat(lastSubject(report)).isEqualTo("Quillay Aro");
    }

    @Test
    void wordsThatFitNobodyMeanNobody() {
        assertThat(lastSubject(LEAD + "The weather improved.")).isEmpty();
    }

    @Test
    void quotationMarksOpenAndClose() {
        SentencedText text =
                text("\"We agree,\" she said. The sides' talks were 'frank' and “open” too.");
        assertThat(DirectSpeech.of(text).quotations())
                .extracting(quotation -> text.phrase(quotation.first(), quotation.end()))
                .containsExactly("We agree,", "frank", "open");
    }

    @Test
    void anUnclosedQuotationEndsWithItsParagraph() {
        SentencedText text = text("\"We agree, she said.\n\nNobody spoke after that.");
        assertThat(DirectSpeech.of(text).isSpeech(text.size() - 2)).isFalse();
    }

    @Test
    void aGovernmentsAddressTellsWhoIssuesItsRelease() {
        Source source = new Source(null, null, null, "https://www.mfa.example.gov.xk/news/1");
        SentencedText text = text("The minister arrived in Lima on Monday.");
        assertThat(references(text, source).issuer().actors().toString()).contains("XK");
    }

    @Test
    void aMinistrysOutletSpeaksForItsState() {
        Source source = new Source("Ministry of Foreign Affairs of Norway", null, null, null);
        assertThat(references(text("Quispe arrived in Oslo."), source).issuer())
                .isEqualTo(
                        new Issuer(
                                Issuer.Voice.RELEASE,
                                List.of(new Actor.State(new CountryCode("NO")))));
    }

    @Test
    void aJointTitleMakesBothSidesSpeak() {
        SentencedText text =
                text(
                        "Joint Statement by Norway and Peru\n\nNorway and Peru signed a treaty in Oslo. The treaty opens ports.");
        assertThat(references(text, Source.UNKNOWN).issuer().actors().toString())
                .contains("NO", "PE");
    }

    @Test
    void anAndWithinATitleJoinsNobody() {
        Source source = new Source("Ministry of Foreign Affairs of Norway", null, null, null);
        SentencedText text =
                text(
                        "The Minister of Trade and Tourism, Kari Solberg, met Peruvian President Rosa Quispe. We thank our guests.");
        assertThat(references(text, source).issuer().actors())
                .containsExactly(new Actor.State(new CountryCode("NO")));
    }

    @Test
    void aLetterInTheFirstPersonIsItsWriters() {
        SentencedText text =
                text(
                        LEAD
                                + "Norwegian Foreign Minister Kari Solberg sent a letter to Rosa Quispe. I admire your ports.");
        assertThat(references(text, Source.UNKNOWN).issuer().voice())
                .isEqualTo(Issuer.Voice.LETTER);
    }

    @Test
    void theLetterheadOfAMemberNamesWhoSpeaks() {
        SentencedText text =
                text(
                        "The Hon Ida Gorton MP  AUSTRALIAN MINISTER FOR TRADE\n\nVisit by Peruvian Minister\n\nI will meet the Foreign Minister of Peru, Mr Pedro Quispe, next week.");
        Issuer issuer = references(text, Source.UNKNOWN).issuer();
        assertThat(issuer.voice()).isEqualTo(Issuer.Voice.FIRST_PERSON);
        assertThat(issuer.actors()).allMatch(Actor.Individual.class::isInstance);
    }

    @Test
    void aJointStatementSpeaksForTheStateNamedMostBesideItsOwn() {
        SentencedText text =
                text(
                        "Joint Statement\n\nWe met today to mark fifty years of ties between Norway and Peru. Peru opened its embassy in 1976.");
        Source source = new Source("Ministry of Foreign Affairs of Norway", null, null, null);
        Issuer issuer = references(text, source).issuer();
        assertThat(issuer.voice()).isEqualTo(Issuer.Voice.PLURAL);
        assertThat(issuer.actors()).hasSize(2);
    }

    private static String lastSubject(String written) {
        SentencedText text = text(written);
        Grammar grammar = GRAMMARS.read(text);
        Cast cast = CASTS.read(text, Source.UNKNOWN);
        References references = REFERENCES.read(text, grammar, cast, Source.UNKNOWN);
        Sentence last = text.sentences().getLast();
        List<Clause> clauses = grammar.clauses(last);
        return clauses.isEmpty()
                ? ""
                : references.subjectOf(clauses.getLast(), references.everybody()).stream()
                        .map(actor -> name(actor, cast))
                        .collect(Collectors.joining(" "));
    }

    private static References references(SentencedText text, Source source) {
        return REFERENCES.read(text, GRAMMARS.read(text), CASTS.read(text, source), source);
    }

    private static SentencedText text(String written) {
        return TEXTS.read(new Document("d", written, Source.UNKNOWN));
    }

    private static String name(Actor actor, Cast cast) {
        return switch (actor) {
            case Actor.Individual(PersonId person) -> cast.person(person).name();
            case Actor.State(var country) -> country.alpha2();
            case Actor.Body(String body) -> body;
        };
    }
}
