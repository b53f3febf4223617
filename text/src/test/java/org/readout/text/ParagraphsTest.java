package org.readout.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphsTest {
    private static List<String> paragraphs(String captured) {
        return Paragraphs.of(captured).stream()
                .map(
                        range ->
                                captured.substring(range.start(), range.end())
                                        .replaceAll("\\s+", " "))
                .toList();
    }

    @Test
    void aBlankLineEndsAParagraph() {
        assertThat(paragraphs("One is here.\n \t \nTwo is here."))
                .containsExactly("One is here.", "Two is here.");
    }

    @Test
    void linesOfAWrappedPageAreOneParagraph() {
        String wrapped =
                """
                The ministers of the two neighbours met in the capital on Monday to
                talk about the bridge that both have wanted for twenty years, and to
                settle who pays for the roads that lead to it on either bank of the
                river.

                They agreed to split the bill and to meet again before the end of the
                year.
                """;
        assertThat(paragraphs(wrapped)).hasSize(2);
    }

    @Test
    void aShortLineOfAWrappedPageEndsItsParagraph() {
        String wrapped =
                """
                Ministry of Bridges
                The ministers of the two neighbours met in the capital on Monday to
                talk about the bridge that both have wanted for twenty years, and to
                settle who pays for the roads that lead to it on either bank of the
                river.
                """;
        assertThat(paragraphs(wrapped)).hasSize(2).first().isEqualTo("Ministry of Bridges");
    }

    @Test
    void aPageWithAParagraphALineKeepsThemApart() {
        String long1 =
                "The ministers of the two neighbours met in the capital on Monday to talk about the bridge that both have wanted, they said, and about the roads that lead to it on either bank of the river.";
        String long2 =
                "They agreed to split the bill and to meet again before the end of the year, when the first drawings of the bridge should be ready for both cabinets and for the bank that pays.";
        assertThat(
                        paragraphs(
                                "A title of the page\n"
                                        + long1
                                        + "\n"
                                        + long2
                                        + "\nShort last line."))
                .containsExactly("A title of the page", long1, long2, "Short last line.");
    }

    @Test
    void itemsOfAListStandApart() {
        String wrapped =
                """
                The two sides agreed on the following in the presence of the envoys
                of the bank and of the three provinces that share the border:
                - to open the crossing at the river every day and to keep it open in
                  the winter months;
                - to pay for the roads.
                """;
        assertThat(paragraphs(wrapped)).hasSize(3);
    }

    @Test
    void carriageReturnsEndLinesToo() {
        assertThat(paragraphs("One is here.\r\n\r\nTwo is here.\rThree is here.")).hasSize(3);
    }

    @Test
    void anAddressTooLongForTheLineDoesNotHideTheWrapping() {
        String wrapped =
                """
                The ministers of the two neighbours met in the capital on Monday [to
                talk](https://bridges.example/%s) about
                the bridge that both have wanted for twenty years, and to settle who
                pays for the roads that lead to it on either bank of the river, both
                of them said.
                """
                        .formatted("long-name/".repeat(14));
        assertThat(paragraphs(wrapped)).hasSize(1);
    }

    @Test
    void aShortMailIsWrappedThoughItsHeadersAreShort() {
        String mail =
                """
                From: Press Office
                Subject: Bridge

                The ministers of the two neighbours met in the capital on Monday, and
                they talked about the bridge that both have wanted for twenty years.

                They agreed:

                   1. to split the bill for the roads that lead to it on either bank,
                      and for the lamps;
                   2. to meet again.
                """;
        assertThat(paragraphs(mail)).hasSize(6);
    }
}
