package org.readout.extract.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.extract.lexicon.Lexicons;
import org.readout.model.Document;
import org.readout.model.Sentence;
import org.readout.model.SentencedText;
import org.readout.model.Source;
import org.readout.text.TextReader;

class GrammarReaderTest {
    private static final GrammarReader READER = new GrammarReader(Lexicons.bundled());

    private static List<String> clauses(String sentence) {
        SentencedText text = new TextReader().read(new Document("d", sentence, Source.UNKNOWN));
        Grammar grammar = READER.read(text);
        Sentence first = text.sentences().getFirst();
        return grammar.clauses(first).stream().map(clause -> show(text, clause)).toList();
    }

    private static String show(SentencedText text, Clause clause) {
        String subject =
                clause.hasSubject() ? text.phrase(clause.subjectFirst(), clause.subjectEnd()) : "-";
        String complement = text.phrase(clause.complementFirst(), clause.end());
        return "%s %s(%s; %s)".formatted(clause.kind(), clause.verb().lemma(), subject, complement);
    }

    private static VerbGroup verb(String sentence) {
        SentencedText text = new TextReader().read(new Document("d", sentence, Source.UNKNOWN));
        return READER.read(text).clauses(text.sentences().getFirst()).getFirst().verb();
    }

    @Test
    void aReportedClauseHangsOnTheVerbOfSaying() {
        assertThat(clauses("Minister Ana Duarte stressed that the border would stay open."))
                .containsExactly(
                        "MAIN stress(Minister Ana Duarte; that the border would stay open)",
                        "COMPLEMENT stay(the border; open)");
    }

    @Test
    void aSubjectWaitsForItsVerbBehindAnInfinitive() {
        assertThat(clauses("The decision to close the port was criticised by sailors."))
                .contains("MAIN criticise(The decision; by sailors)");
    }

    @Test
    void whatIsSaidMayStandBehindAWhileClause() {
        assertThat(clauses("The minister said that while ships were few, trade was brisk."))
                .contains("COMPLEMENT be(trade; brisk)");
    }

    @Test
    void aPronounBehindANounOpensAClauseOfItsOwnBeforeTheMainOne() {
        assertThat(
                        clauses(
                                "Praising the choir for the songs it had sung at the fair, the mayor gave a prize."))
                .contains("MAIN give(the mayor; a prize)", "RELATIVE sing(it; at the fair)");
    }

    @Test
    void anAttributionPutInWithItsSubjectBehindLeavesTheClauseWhole() {
        assertThat(clauses("Free trade, said Ida Moen, is the basis of growth."))
                .contains("MAIN be(Free trade; the basis of growth)");
    }

    @Test
    void aReportedClauseNeedsNoThat() {
        assertThat(clauses("The minister said the talks were useful."))
                .containsExactly(
                        "MAIN say(The minister; the talks were useful)",
                        "COMPLEMENT be(the talks; useful)");
    }

    @Test
    void aSecondVerbOfSayingSharesTheSubjectAndEndsTheFirstContent() {
        assertThat(clauses("Duarte noted the progress made and called for new talks."))
                .contains(
                        "MAIN note(Duarte; the progress made)",
                        "COORDINATE call(Duarte; for new talks)");
    }

    @ParameterizedTest
    @CsvSource({
        "She agreed to list wrecks and to exchange charts., exchange",
        "He called on all sides to exercise restraint., exercise",
        "She agreed to back the bid., back",
        "He proposed that ports exchange charts., exchange"
    })
    void aFrameTellsTheVerbInAWordThatIsMostlyANoun(String sentence, String verb) {
        assertThat(clauses(sentence)).anyMatch(clause -> clause.contains(" " + verb + "("));
    }

    @ParameterizedTest
    @CsvSource({
        "The aid went to exchange students., exchange",
        "She pointed to back streets., back",
        "He came back and list prices fell., list"
    })
    void withoutAFrameItStaysANoun(String sentence, String noun) {
        assertThat(clauses(sentence)).noneMatch(clause -> clause.contains(" " + noun + "("));
    }

    @Test
    void upBehindAVerbIsNoVerb() {
        assertThat(
                        clauses(
                                "She proposed that the two states set up a joint board and open a road."))
                .anyMatch(clause -> clause.contains("set(the two states;"))
                .anyMatch(clause -> clause.contains("open(the two states;"));
    }

    @Test
    void whoIsToldAfterAnAppositionIsNotWhoTells() {
        assertThat(
                        clauses(
                                "Norland's foreign minister, Ana Duarte, told Holm that the road was open."))
                .anyMatch(
                        clause ->
                                clause.startsWith(
                                        "MAIN tell(Norland's foreign minister, Ana Duarte;"));
        assertThat(clauses("The road was open, said Holm."))
                .anyMatch(clause -> clause.startsWith("MAIN say(Holm;"));
    }

    @Test
    void anOpeningParticipleTakesTheSubjectBehindIt() {
        assertThat(clauses("Welcoming the envoy, the president praised the accord."))
                .containsExactly(
                        "PARTICIPIAL welcome(the president; the envoy)",
                        "MAIN praise(the president; the accord)");
    }

    @Test
    void aTrailingParticipleOfSayingHangsOnTheClauseThatReports() {
        assertThat(
                        clauses(
                                "The minister said that trade had grown, adding that tariffs would fall."))
                .contains("PARTICIPIAL add(The minister; that tariffs would fall)");
    }

    @Test
    void aSubjectIsFoundAcrossARelativeClause() {
        assertThat(clauses("The envoy, who arrived in Bergen on Monday, met the premier."))
                .containsExactly(
                        "RELATIVE arrive(The envoy; in Bergen on Monday)",
                        "MAIN meet(The envoy; the premier)");
    }

    @Test
    void aTrailingAttributionIsAClauseOfItsOwn() {
        assertThat(
                        clauses(
                                "The bridge will open in May, Norway's minister of works, Ida Moen, told reporters."))
                .contains(
                        "MAIN open(The bridge; in May)",
                        "MAIN tell(Norway's minister of works, Ida Moen; reporters)");
    }

    @Test
    void anInvertedAttributionFindsItsSubjectBehindTheVerb() {
        assertThat(clauses("\"We are ready,\" said Foreign Minister Ida Moen."))
                .contains("MAIN say(Foreign Minister Ida Moen; Foreign Minister Ida Moen)");
    }

    @Test
    void bareVerbsOfAListShareTheSubject() {
        assertThat(
                        clauses(
                                "Both sides will hold regular talks, avoid harsh words and settle disputes."))
                .containsExactly(
                        "MAIN hold(Both sides; regular talks)",
                        "COORDINATE avoid(Both sides; harsh words)",
                        "COORDINATE settle(Both sides; disputes)");
    }

    @Test
    void anInsertedAttributionLeavesTheClauseWhole() {
        assertThat(clauses("Chad was willing, she added, to buy more rice."))
                .contains("MAIN be(Chad; willing)", "INFINITIVE buy(Chad; more rice)");
    }

    @Test
    void aParticipleBehindANounIsNoFiniteVerb() {
        assertThat(clauses("The accord signed in Bergen covers fisheries."))
                .containsExactly(
                        "PARTICIPIAL sign(The accord; in Bergen)",
                        "MAIN cover(The accord; fisheries)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            The ministers met in Bergen.                  | PAST   | false | false
            The envoy was received by the premier.        | PAST   | true  | false
            The talks will not be held.                   | MODAL  | true  | true
            The ministers are due to meet in May.         | MODAL  | false | false
            The envoy has not yet arrived.                | PRESENT| false | true
            """)
    void aVerbGroupTellsTenseVoiceAndNegation(
            String sentence, VerbForm form, boolean passive, boolean negated) {
        VerbGroup verb = verb(sentence);
        assertThat(verb.form()).isEqualTo(form);
        assertThat(verb.passive()).isEqualTo(passive);
        assertThat(verb.negated()).isEqualTo(negated);
    }

    @Test
    void whatIsDueIsTheFuture() {
        assertThat(verb("The ministers are due to meet in May.").isFuture()).isTrue();
        assertThat(verb("The ministers met in May.").isFuture()).isFalse();
    }
}
