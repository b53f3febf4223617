package org.readout.acquire.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.readout.model.CalendarDate;

/** What is taken from a page of the web. */
class WebPageTest {
    private static WebPage page(String html) {
        return WebPage.of(
                html.getBytes(StandardCharsets.UTF_8),
                StandardCharsets.UTF_8,
                "https://fjord.example/talks");
    }

    @Test
    void theReportIsTakenAndWhatStandsAroundItLeftOut() {
        WebPage page =
                page(
                        "<title>Talks - Fjord Wire</title><nav><a>Home</a></nav><main><h1>Talks</h1>"
                                + "<p>The two sides  met&nbsp;in <b>Oslo</b>.<br>They agreed.</p><ul><li>rail</li>"
                                + "<li>fish</li></ul></main><aside>Most read</aside><script>x()</script>");

        assertThat(page.text())
                .isEqualTo("Talks\n\nThe two sides met in Oslo.\nThey agreed.\n\nrail\n\nfish");
    }

    @Test
    void aTitleThatStandsOutsideOfTheReportIsPutBeforeIt() {
        assertThat(page("<h1>Talks</h1><article><p>They met for long hours.</p></article>").text())
                .isEqualTo("Talks\n\nThey met for long hours.");
    }

    @Test
    void aPageWithinOneFormIsReadAndItsSearchFormLeftOut() {
        WebPage page =
                page(
                        "<form action=/default.aspx><div id=content><p>They met in Oslo.</p></div></form>"
                                + "<form><label>Search this site</label><input></form>");

        assertThat(page.text()).isEqualTo("They met in Oslo.");
    }

    @Test
    void anArticleInTwoHalvesKeepsBoth() {
        assertThat(
                        page("<article><div class=content><p>They met in Oslo.</p></div>"
                                        + "<div class=content><p>They agreed on rail.</p></div></article>")
                                .text())
                .isEqualTo("They met in Oslo.\n\nThey agreed on rail.");
    }

    @Test
    void anArticleOfFewWordsIsATeaserAndNotTheReport() {
        assertThat(
                        page("<main><p>They met for long hours in Oslo and agreed on rail.</p>"
                                        + "<article>More</article></main>")
                                .text())
                .startsWith("They met for long hours");
    }

    @Test
    void theTitleIsTheReportsOwnHeadingAloneAndNotThatOfThePage() {
        assertThat(
                        page("<h1>Fjord Wire</h1><article><h1>Talks</h1><p>They met.</p>"
                                        + "<h1>Background</h1><p>They had met before.</p></article>")
                                .text())
                .isEqualTo("Talks\n\nThey met.\n\nBackground\n\nThey had met before.");
    }

    @Test
    void whereTheReportHasNoHeadingThePageTellsItsTitle() {
        assertThat(
                        page("<meta property=og:title content=Talks><h1>Fjord Wire</h1>"
                                        + "<article><p>They met.</p></article>")
                                .text())
                .isEqualTo("Talks\n\nThey met.");
    }

    @Test
    void theDayOfAnotherReportIsNotTaken() {
        WebPage page =
                page(
                        "<aside><time datetime=2025-01-01>x</time></aside><div><time datetime=2025-02-02>"
                                + "</time></div><article><time datetime=2026-03-05>5 March</time>"
                                + "<div itemprop=articleBody><p>They met for long hours.</p></div></article>");

        assertThat(page.source().published()).isEqualTo(CalendarDate.parse("2026-03-05"));
        assertThat(page.text()).isEqualTo("They met for long hours.");
    }

    @Test
    void withoutTheServersWordThePagesOwnCharsetIsTaken() {
        byte[] html =
                "<meta charset=windows-1252><p>Großes Gespräch</p>"
                        .getBytes(Charset.forName("windows-1252"));

        assertThat(WebPage.of(html, null, "https://fjord.example/talks").text())
                .isEqualTo("Großes Gespräch");
    }

    @Test
    void schemaOrgTellsOutletAndDay() {
        WebPage page =
                page(
                        "<html lang=en><script type=\"application/ld+json\">{\"@graph\":[{\"@type\":"
                                + "\"NewsArticle\",\"datePublished\":\"2026-03-05T10:00:00+01:00\",\"publisher\":"
                                + "{\"name\":\"Fjord Wire\"}}]}</script><p>They met.</p>");

        assertThat(page.source().outlet()).contains("Fjord Wire");
        assertThat(page.source().published()).isEqualTo(CalendarDate.parse("2026-03-05"));
        assertThat(page.source().language()).contains("en");
    }

    @Test
    void aBrokenDescriptionIsNoHarm() {
        WebPage page =
                page("<script type=\"application/ld+json\">{broken</script><p>They met.</p>");

        assertThat(page.text()).isEqualTo("They met.");
        assertThat(page.source().published()).isEmpty();
    }

    @Test
    void aPageOfNestedElementsIsReadToItsEnd() {
        assertThat(page("<div>".repeat(100_000) + "They met.").text()).isEqualTo("They met.");
    }
}
