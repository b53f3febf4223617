package org.readout.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.readout.model.SentencedText;

class TokenizerTest {
    @Test
    void hyphensAndApostrophesInsideAWordStayInIt() {
        assertThat(Pages.forms("The Charge d'Affaires, Vice-Minister Lund-Berg, didn't go."))
                .containsExactly(
                        "The",
                        "Charge",
                        "d'Affaires",
                        ",",
                        "Vice-Minister",
                        "Lund-Berg",
                        ",",
                        "didn't",
                        "go",
                        ".");
    }

    @Test
    void aPossessiveStandsAlone() {
        assertThat(Pages.forms("Norway's plan, the envoys’ reply, Lund’s view."))
                .containsExactly(
                        "Norway", "'s", "plan", ",", "the", "envoys", "’", "reply", ",", "Lund",
                        "’s", "view", ".");
    }

    @Test
    void aPossessiveBehindAClosingMarkStandsAlone() {
        assertThat(Pages.forms("the “Courier”’s view"))
                .containsExactly("the", "“", "Courier", "”", "’s", "view");
    }

    @Test
    void aPronounContractedWithItsVerbStaysWhole() {
        assertThat(Pages.forms("It's late and we'll go, she’s said."))
                .contains("It's", "we'll", "she’s");
    }

    @Test
    void numbersKeepTheirInnerSigns() {
        assertThat(Pages.forms("5,000 of 1.5 for 2026-31 at 09:30, the 14th, 5G"))
                .containsExactly(
                        "5,000", "of", "1.5", "for", "2026-31", "at", "09:30", ",", "the", "14th",
                        ",", "5G");
    }

    @Test
    void currencyAndPerCentSignsAndDashesStandAlone() {
        assertThat(Pages.forms("$5 or €3, 12% – 2026–30 — well"))
                .containsExactly(
                        "$", "5", "or", "€", "3", ",", "12", "%", "–", "2026", "–", "30", "—",
                        "well");
    }

    @Test
    void abbreviationsKeepTheirStops() {
        assertThat(
                        Pages.forms(
                                "Mr. A. Lund, Ph.D., of the U.S. met Gen. Berg at 9 p.m. in St. Lucia on Sept. 3."))
                .contains("Mr.", "A.", "Ph.D.", "U.S.", "Gen.", "p.m.", "St.", "Sept.")
                .endsWith("3", ".");
    }

    @Test
    void aNumberAbbreviationNeedsANumber() {
        assertThat(Pages.forms("See No. 5.")).containsExactly("See", "No.", "5", ".");
        assertThat(Pages.forms("She said no. They left.")).contains("no", ".");
    }

    @Test
    void aCompoundGoesOnBehindAnAbbreviation() {
        assertThat(Pages.forms("the U.S.-Norway pact"))
                .containsExactly("the", "U.S.-Norway", "pact");
    }

    @Test
    void namesWithPlusAndAmpersandStayWhole() {
        assertThat(Pages.forms("ASEAN+3 and AT&T on R&D"))
                .containsExactly("ASEAN+3", "and", "AT&T", "on", "R&D");
    }

    @Test
    void webAndMailAddressesAreOneTokenEach() {
        assertThat(Pages.forms("See https://mfa.example/a-b?c=d, or press@mfa.example."))
                .containsExactly(
                        "See", "https://mfa.example/a-b?c=d", ",", "or", "press@mfa.example", ".");
    }

    @Test
    void aSentenceGluedToTheNextIsCut() {
        assertThat(Pages.forms("They agreed.The envoy left.")).contains("agreed", ".", "The");
    }

    @Test
    void ideographsAreATokenEach() {
        assertThat(Pages.forms("外交部 spoke")).containsExactly("外", "交", "部", "spoke");
    }

    @Test
    void linksAndEmphasisReadAsTheWordsTheyShow() {
        assertThat(
                        Pages.forms(
                                "the **first** [joint plan](https://mfa.example/plan) of _Oslo_ <b>now</b>"))
                .containsExactly("the", "first", "joint", "plan", "of", "Oslo", "now");
    }

    @Test
    void tokensPointIntoTheCapture() {
        SentencedText text = Pages.read("\u200bAna  Lund\u2019s “talks”");
        assertThat(text.span(0, 2).of(text.captured())).isEqualTo("Ana  Lund");
        assertThat(text.start(2)).isEqualTo(text.end(1));
    }

    @Test
    void oneWordIsSharedByAllWhoReadIt() {
        assertThat(Pages.read("agreed").word(0)).isSameAs(Pages.read("They agreed").word(1));
    }

    @Test
    void escapedCharactersReadAsTheSignsTheyStandFor() {
        assertThat(Pages.forms("Lund&#8217;s&nbsp;aide &mdash; &amp; &unknown;"))
                .startsWith("Lund", "’s", "aide", "—", "&");
    }
}
