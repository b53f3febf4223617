package org.readout.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.model.BlockKind;
import org.readout.model.SentencedText;

class BlocksTest {
    private static final String LEAD =
            "Foreign Minister Ana Duarte of Norvania met her Sudlandian counterpart Per Lund in Port Elm on Monday.";
    private static final String SECOND =
            "Both ministers promised that a trade office would open in Port Elm by next winter.";
    private static final String THIRD =
            "Lund praised the harbour and invited Duarte to come to Sudland in spring.";

    private static String page(String... paragraphs) {
        return String.join("\n\n", paragraphs);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Home | News | Politics | Sport",
                "Home > World > Diplomacy",
                "HOME  NEWS  MONEY  SPORT  OPINION",
                "[Print] [Mail] [Font +]",
                "Share on Telegram - Share on X - Send a correction",
                "Share this: Facebook Telegram X",
                "Follow us on Viber",
                "Subscribe to our newsletter",
                "Copyright © The Elm Courier. All rights reserved.",
                "READ MORE: Rain stops play at the harbour",
                "You may also like: Ten walks by the sea",
                "Most read: 1. Rain 2. Wind",
                "Tags: Norvania, trade",
                "#Norvania #trade #talks",
                "Media contact: Ada Berg (02) 5550 1234",
                "press@norvania.example",
                "Was this page of help?  Yes  No",
                "You have three free articles left.",
                "ADVERTISEMENT",
                "AGENCY SHOP: Mugs and maps",
                "*** Ada Berg at the harbour ***",
                "\\###",
                "* * *",
                "exit_to_app",
            })
    void pageFurnitureIsNoReport(String furniture) {
        String captured = page(LEAD, SECOND, furniture, THIRD);
        assertThat(Pages.sentences(captured)).containsExactly(LEAD, SECOND, THIRD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Related agencies will share on the costs of the office, the two ministers said in Port Elm.",
                "Also in Port Elm, Duarte received the envoys of three islands on Tuesday.",
                "Following the talks, Lund left for the airport without a word to the press.",
                "Subscribing to the accord, Lund said, was a matter of honour for his government.",
                "Listening to both sides was the minister's first duty, Duarte said.",
                "She turned left and he turned right, and neither of them looked back.",
            })
    void aParagraphOfTheReportIsNeverLost(String paragraph) {
        assertThat(Pages.sentences(page(LEAD, SECOND, paragraph, THIRD))).contains(paragraph);
    }

    @Test
    void theTitleIsTheLineMostLikeTheFirstParagraphs() {
        String captured =
                page(
                        "THE ELM COURIER",
                        "Politics",
                        "Norvania and Sudland to open trade office",
                        LEAD,
                        SECOND);
        assertThat(Pages.blocks(captured, BlockKind.HEADLINE))
                .containsExactly("Norvania and Sudland to open trade office");
        assertThat(Pages.asides(captured)).contains("THE ELM COURIER", "Politics");
    }

    @Test
    void aSecondTitleIsThePages() {
        String title = "Norvania and Sudland to open trade office";
        assertThat(Pages.sentences(page(title, title, LEAD, SECOND)))
                .containsExactly(title, LEAD, SECOND);
    }

    @Test
    void aTitleCutShortIsThePages() {
        String captured =
                page(
                        "Norvania and Sudland to open…",
                        "Norvania and Sudland to open trade office",
                        LEAD,
                        SECOND);
        assertThat(Pages.asides(captured)).containsExactly("Norvania and Sudland to open…");
    }

    @Test
    void aLetterheadWithAnOfficeStaysWithTheRelease() {
        String captured =
                page(
                        "PRESS NOTE",
                        "MINISTER FOR HARBOURS ANA DUARTE",
                        "TALKS IN SUDLAND",
                        "I will travel to Sudland on Monday to see the foreign minister.",
                        SECOND);
        assertThat(Pages.sentences(captured)).contains("MINISTER FOR HARBOURS ANA DUARTE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PORT ELM, Norvania, Oct. 9, NNA - ",
                "PORT ELM, Feb 8 (NNA) — ",
                "ELMSTAD — ",
                "Elmstad, 14 March: ",
                "Port Elm (NW) - ",
                "Port Elm, 8 February. /Elm News/. ",
                " date 2031-03-14 ",
                " date 2031-03-14 ELMSTAD — ",
                "NORTHTOWN: ",
                "NNA - "
            })
    void theDatelineIsCutOff(String dateline) {
        String captured = dateline + LEAD + "\n\n" + SECOND;
        assertThat(Pages.sentences(captured)).containsExactly(LEAD, SECOND);
        assertThat(Pages.blocks(captured, BlockKind.DATELINE)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norvania – Sudland relations have grown, the two ministers said in Port Elm.",
                "ASEAN – China ties have grown, the two ministers said in Port Elm on Monday.",
                "On February 8 – the day of the talks – the border was closed by both sides.",
                "The minister — who had come by train — said that the border would be closed."
            })
    void aDashWithinASentenceCutsNothing(String sentence) {
        assertThat(Pages.sentences(page(LEAD, sentence))).containsExactly(LEAD, sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Published: 14.03.2031.",
                "March 14, 2031 7:05 AM GMT+2",
                "Friday, 14/03/2031 | 07:05 GMT+2",
                "Last update on: Fri Mar 14, 2031 7:05 AM",
                "14 March 2031 07:05 EET",
                "(Mar. 14, 2031)"
            })
    void aLineOfADateIsADateline(String line) {
        String captured = page("Norvania and Sudland to open trade office", line, LEAD, SECOND);
        assertThat(Pages.blocks(captured, BlockKind.DATELINE)).containsExactly(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Ada Berg",
                "Posts Ada Berg",
                "Staff Correspondent",
                "(Reporting by Ada Berg; editing by B. Lie)",
                "Reporter: Ada B."
            })
    void aBylineIsToldFromTheReport(String line) {
        assertThat(
                        Pages.blocks(
                                page(
                                        "Norvania and Sudland to open trade office",
                                        line,
                                        LEAD,
                                        SECOND),
                                BlockKind.BYLINE))
                .containsExactly(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "![](https://img.example/a.jpg)",
                "| Ministers Duarte and Lund shake hands before the talks in Port Elm. |",
                "Ana Duarte (R) and Per Lund before the talks in Port Elm",
                "Ana Duarte, left, and Per Lund shake hands before the talks in Port Elm.",
                "The two ministers shake hands before the talks. (Photo: NNA)",
                "The two ministers shake hands before the talks — NNA Photo",
                "Photo: NNA",
                "[Photo] The two ministers shake hands before the talks",
                "Norvania and Sudland to open trade office - Ảnh 1."
            })
    void aCaptionYieldsNoSentence(String caption) {
        String title = "Norvania and Sudland to open trade office";
        String captured = page(title, LEAD, caption, SECOND);
        assertThat(Pages.sentences(captured)).containsExactly(title, LEAD, SECOND);
        assertThat(Pages.blocks(captured, BlockKind.CAPTION)).containsExactly(caption);
    }

    @Test
    void aLineThatRepeatsAParagraphIsACaption() {
        String captured =
                page(
                        LEAD,
                        SECOND,
                        "Both ministers promised a trade office would open in Port Elm",
                        THIRD);
        assertThat(Pages.sentences(captured)).containsExactly(LEAD, SECOND, THIRD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {" — NNA", " - NNA", " (NNA)", " AB/cd", "/.", "/. NNA", " ◆◆", " Enditem"})
    void theAgencysMarkIsCutOffTheLastSentence(String mark) {
        assertThat(Pages.sentences(page(LEAD, SECOND + mark))).containsExactly(LEAD, SECOND);
    }

    @Test
    void whatFollowsTheEndMarkIsOtherNews() {
        String other =
                "The price of fish rose again on Monday, the harbour master of Port Elm said.";
        String captured = page(LEAD, SECOND, THIRD.substring(0, THIRD.length() - 1) + "./.", other);
        assertThat(Pages.blocks(captured, BlockKind.TEASER)).containsExactly(other);
    }

    @Test
    void linesUnderATitleOfOtherNewsAreTeasers() {
        String captured =
                page(LEAD, SECOND, "Related news", "Harbour walk opens in May", "Fish prices rise");
        assertThat(Pages.blocks(captured, BlockKind.TEASER))
                .containsExactly("Related news", "Harbour walk opens in May", "Fish prices rise");
    }

    @Test
    void theReportGoesOnBehindATitleOfOtherNews() {
        String captured = page(LEAD, SECOND, "Related news", "Fish prices rise", THIRD);
        assertThat(Pages.sentences(captured)).containsExactly(LEAD, SECOND, THIRD);
    }

    @Test
    void itemsFollowTheLeadInThatTheyComplete() {
        SentencedText text =
                Pages.read(
                        LEAD
                                + "\n\nThe two sides agreed to\n  *  open a trade office\n  *  meet again in May\n\n"
                                + THIRD);
        assertThat(text.sentences())
                .extracting(sentence -> sentence.block().kind())
                .containsExactly(
                        BlockKind.BODY,
                        BlockKind.BODY,
                        BlockKind.LIST_ITEM,
                        BlockKind.LIST_ITEM,
                        BlockKind.BODY);
        assertThat(text.phrase(text.sentences().get(2).first(), text.sentences().get(2).end()))
                .isEqualTo("open a trade office");
    }

    @ParameterizedTest
    @ValueSource(strings = {"- ", "• ", "1. ", "(a) ", "b) ", "– ", "â€¢ ", "iv) "})
    void aMarkerOpensAnItemAndIsNoPartOfIt(String marker) {
        String captured =
                LEAD + "\n\nThe sides agreed:\n\n" + marker + "open a trade office;\n\n" + THIRD;
        assertThat(Pages.sentences(captured))
                .containsExactly(LEAD, "The sides agreed:", "open a trade office;", THIRD);
    }

    @Test
    void aSubheadingWithinTheReportStays() {
        assertThat(Pages.blocks(page(LEAD, SECOND, "Fishing rights", THIRD), BlockKind.SUBHEADING))
                .containsExactly("Fishing rights");
    }

    @Test
    void aSentenceBrokenByABlankLineIsOne() {
        String captured =
                page(
                        LEAD,
                        "The two ministers agreed to open a trade office in the capital",
                        "before the end of the year and to meet again.");
        assertThat(Pages.sentences(captured)).hasSize(2);
    }

    @Test
    void aPageOfOneLineHasItsSentence() {
        assertThat(Pages.sentences("Duarte met Lund.")).containsExactly("Duarte met Lund.");
    }

    @Test
    void anEmptyPageHasNothing() {
        SentencedText text = Pages.read(" \n\n ");
        assertThat(text.blocks()).isEmpty();
        assertThat(text.size()).isZero();
    }

    @Test
    void aPageInOtherLettersIsReported() {
        SentencedText text = Pages.read("Министр иностранных дел встретился с послом. ".repeat(10));
        assertThat(text.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("Cyrillic"));
    }

    private static final String[] OTHER_NEWS = {
        "The mayor of Quiet Bay opened the new fish market on Saturday in front of two hundred guests.",
        "Farmers around Millbrook fear for the harvest of apples after the third week without rain.",
        "The Harbour Orchestra plays works by Elgar on Friday evening in the old town hall."
    };

    @Test
    void aRunOfOtherNewsAtTheEndIsTeasers() {
        String captured = page(LEAD, SECOND, THIRD, OTHER_NEWS[0], OTHER_NEWS[1], OTHER_NEWS[2]);
        assertThat(Pages.blocks(captured, BlockKind.TEASER)).containsExactly(OTHER_NEWS);
    }

    @Test
    void aRunThatNamesAStateOfTheReportIsReport() {
        String captured =
                page(
                        LEAD,
                        SECOND,
                        THIRD,
                        "Norvania has granted Millbrook farmers a loan against the drought of the last three years.",
                        "Norvania is also to send Quiet Bay two boats that the port has asked for since the storm.",
                        "Norvanian aid to the region has grown by a third since the last election was held.");
        assertThat(Pages.blocks(captured, BlockKind.TEASER)).isEmpty();
    }

    @Test
    void aTitledListOfOneSortDoesNotSwallowTheNextNumber() {
        String captured =
                page(
                        "1. " + LEAD,
                        "2. The two sides agreed to:",
                        "(a) open an office;",
                        "(b) meet again.",
                        "3. " + THIRD);
        assertThat(Pages.blocks(captured, BlockKind.LIST_ITEM)).hasSize(2);
        assertThat(Pages.blocks(captured, BlockKind.BODY)).hasSize(3);
    }

    @Test
    void aNumberedTitleAboveAParagraphIsASubheading() {
        assertThat(
                        Pages.blocks(
                                page(LEAD, "2. Fishing rights", SECOND, THIRD),
                                BlockKind.SUBHEADING))
                .hasSize(1);
    }

    @Test
    void aListOfPersonsIsNoListOfTitles() {
        String captured =
                page(
                        LEAD,
                        "Ms. Ada Berg, Member of Parliament",
                        "Mr. Bo Lie, Mayor of Port Elm",
                        THIRD);
        assertThat(Pages.blocks(captured, BlockKind.BODY)).hasSize(4);
    }

    @Test
    void theLastParagraphIsReportThoughItNamesNobody() {
        String last = "Both sides consented to maintain the exchange of delegations.";
        String captured =
                page(
                        LEAD,
                        SECOND,
                        "The ministers at the reception (Photo: NNA)",
                        last,
                        "Follow us on Viber");
        assertThat(Pages.sentences(captured)).containsExactly(LEAD, SECOND, last);
    }

    @Test
    void theLastParagraphIsReportThoughItsStopIsMissing() {
        String last =
                "Duarte will travel to Sudland in the spring to return the visit of her counterpart";
        assertThat(Pages.sentences(page(LEAD, SECOND, last, "Follow us on Viber")))
                .containsExactly(LEAD, SECOND, last);
    }

    @Test
    void aSummaryThatTheFirstParagraphRepeatsIsNotReadTwice() {
        String summary =
                "Foreign Minister Ana Duarte met her Sudlandian counterpart Per Lund in Port Elm.";
        assertThat(Pages.sentences(page(summary, LEAD, SECOND))).containsExactly(LEAD, SECOND);
    }

    @Test
    void aShortSentenceOfCommonWordsIsNoRepeat() {
        String brief = "The two ministers agreed to open the office.";
        assertThat(Pages.sentences(page(LEAD, brief, SECOND))).containsExactly(LEAD, brief, SECOND);
    }

    @Test
    void itemsWithoutMarkersAreToldByTheirSemicolons() {
        String captured =
                LEAD
                        + "\nThe two ministers discussed:\nOpening a trade office;\nTraining officials; and\nBuilding the bridge.\n"
                        + THIRD;
        assertThat(Pages.blocks(captured, BlockKind.LIST_ITEM))
                .containsExactly(
                        "Opening a trade office;",
                        "Training officials; and",
                        "Building the bridge.");
    }
}
