package org.readout.acquire.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.readout.model.CalendarDate;

/** What is taken from a page of the web. */
class WebPageTest {
    private static WebPage page(String html) {
        return WebPage.of(
                html.getBytes(StandardCharsets.UTF_8), "UTF-8", "https://fjord.example/talks");
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
