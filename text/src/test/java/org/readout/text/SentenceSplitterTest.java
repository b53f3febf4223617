package org.readout.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.model.SentencedText;

class SentenceSplitterTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The envoy met Mr. Lund and Dr. S. Duarte in St. Lucia yesterday.",
                "They spoke with Gen. Berg on Sept. 3 about No. 5 of the plan.",
                "The U.S. Senate and the U.K. Treasury agreed on the text at 3 p.m. on Monday.",
                "Growth of 1.5 percent and 5,000 tons was agreed by the ministers.",
                "She said: they would help; he said they would not help.",
                "The envoy asked “Why now?” and left the room without a word.",
                "Lund, Md. Rahim and Charge d'Affaires a.i. Duarte were in the room.",
            })
    void thisIsOneSentence(String captured) {
        assertThat(Pages.sentences(captured)).hasSize(1);
    }

    @Test
    void aClosingQuotationMarkStaysWithItsSentence() {
        assertThat(Pages.sentences("“We will sign the accord.” She then left for the airport."))
                .containsExactly("“We will sign the accord.”", "She then left for the airport.");
    }

    @Test
    void anAbbreviationEndsASentenceBeforeAWordThatOpensOne() {
        assertThat(
                        Pages.sentences(
                                "She was received in Washington, D.C. The talks went on until 9 p.m. They will resume."))
                .containsExactly(
                        "She was received in Washington, D.C.",
                        "The talks went on until 9 p.m.",
                        "They will resume.");
    }

    @Test
    void questionsAndExclamationsEndSentences() {
        assertThat(Pages.sentences("Will they sign the text? They will! It was said by all."))
                .hasSize(3);
    }

    @Test
    void aNumberOpensASentence() {
        assertThat(
                        Pages.sentences(
                                "The congress is over for the year. 45 documents were signed by the two."))
                .hasSize(2);
    }

    @Test
    void aLineEndInsideAWrappedParagraphEndsNothing() {
        assertThat(
                        Pages.sentences(
                                """
                        The foreign minister of Norway met the envoy of Chile in Oslo on the
                        third of May and agreed with her to open a joint office for trade in
                        the capital before the end of the year.
                        """))
                .hasSize(1);
    }

    @Test
    void anEndlessRunIsCutAndReported() {
        SentencedText text = Pages.read("agreed to hold talks with Ana Lund and ".repeat(1000));
        assertThat(text.sentences())
                .allMatch(sentence -> sentence.size() <= SentenceSplitter.LONGEST_SENTENCE);
        assertThat(text.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("cut"));
    }

    @Test
    void anEndlessRunIsCutAtACommaWhereThereIsOne() {
        SentencedText text = Pages.read("the ministers of many states, ".repeat(200));
        assertThat(text.form(text.sentences().getFirst().end() - 1)).isEqualTo(",");
    }
}
