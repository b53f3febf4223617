package org.readout.acquire.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.readout.model.CalendarDate;
import org.readout.model.Source;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A page of the web as a text: its title, then what it reports, a paragraph a block; and what it
 * says of itself where search engines read it (schema.org, Open Graph).
 */
public record WebPage(String text, Source source) {
    private static final JsonMapper JSON = new JsonMapper();

    /** What stands around a report on nearly every page. */
    private static final String AROUND =
            "script, style, noscript, template, nav, footer, aside, form, iframe, svg, button, select,"
                    + " [role=navigation], [role=search], [role=banner], [aria-hidden=true], [hidden]";

    /** What may hold the report. */
    private static final String HOLDERS =
            "[itemprop=articleBody], article, main, [role=main], #content, .content";

    private static final List<String> PUBLISHED =
            List.of(
                    "meta[property=article:published_time]",
                    "[itemprop=datePublished]",
                    "meta[name=date]",
                    "meta[name=pubdate]",
                    "meta[name=dc.date]",
                    "meta[name=dcterms.issued]",
                    "time[datetime]");

    /** A holder with less of the page's words than this holds something else. */
    private static final double SHARE = 0.3;

    private static final int ISO_DAY = 10;

    /**
     * @param charset what the server said; null where it said nothing
     * @param address where the page is from
     * @throws IllegalArgumentException where nobody knows the charset
     */
    public static WebPage of(byte[] html, @Nullable String charset, String address) {
        Document page;
        try {
            page = Jsoup.parse(new ByteArrayInputStream(html), charset, address);
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
        JsonNode told = structured(page);
        Source source =
                new Source(
                        first(
                                content(page, "meta[property=og:site_name]"),
                                told.path("publisher").path("name").asString("")),
                        published(page, told),
                        first(page.select("html").attr("lang")),
                        address);
        String title =
                Stream.of(
                                page.select("h1").text(),
                                content(page, "meta[property=og:title]"),
                                page.title())
                        .filter(one -> !one.isBlank())
                        .findFirst()
                        .orElse("");
        page.select(AROUND).remove();
        String report = PageText.of(holder(page.body()));
        boolean titled = title.isEmpty() || report.startsWith(title);
        return new WebPage(titled ? report : title + "\n\n" + report, source);
    }

    /** The smallest part of a page that has most of its words. */
    private static Element holder(Element body) {
        int all = body.text().length();
        return body.select(HOLDERS).stream()
                .filter(one -> one.text().length() >= all * SHARE)
                .min((a, b) -> Integer.compare(a.text().length(), b.text().length()))
                .orElse(body);
    }

    private static @Nullable CalendarDate published(Document page, JsonNode told) {
        Stream<String> marked =
                PUBLISHED.stream()
                        .flatMap(where -> page.select(where).stream())
                        .map(
                                one ->
                                        one.hasAttr("content")
                                                ? one.attr("content")
                                                : one.attr("datetime"));
        return Stream.concat(Stream.of(told.path("datePublished").asString("")), marked)
                .map(String::strip)
                .filter(one -> one.length() >= ISO_DAY)
                .map(one -> CalendarDate.parse(one.substring(0, ISO_DAY)).orElse(null))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The first object that tells when it was published; an empty one where none does. */
    private static JsonNode structured(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            JsonNode told = datedIn(script.data());
            if (told != null) {
                return told;
            }
        }
        return JSON.createObjectNode();
    }

    private static @Nullable JsonNode datedIn(String script) {
        try {
            JsonNode parent = JSON.readTree(script).findParent("datePublished");
            return parent == null || parent.isMissingNode() ? null : parent;
        } catch (JacksonException e) {
            return null; // pages have broken ones; the next may be whole
        }
    }

    private static String content(Document page, String where) {
        return page.select(where).attr("content").strip();
    }

    private static @Nullable String first(String... values) {
        return Stream.of(values)
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .findFirst()
                .orElse(null);
    }
}
