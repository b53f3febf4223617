package org.readout.acquire.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
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
            "script, style, noscript, template, nav, footer, aside, iframe, svg, button, select,"
                    // ASP.NET puts a whole page into one form
                    + " form:not(:has(p, article, main)),"
                    + " [role=navigation], [role=search], [role=banner], [aria-hidden=true], [hidden]";

    /** What may hold the report, the surest first. */
    private static final List<String> HOLDERS =
            List.of(
                    "[itemprop=articleBody]",
                    "article",
                    "main",
                    "[role=main]",
                    "#content",
                    ".content");

    private static final List<String> PUBLISHED =
            List.of(
                    "meta[property=article:published_time]",
                    "[itemprop=datePublished]",
                    "meta[name=date]",
                    "meta[name=pubdate]",
                    "meta[name=dc.date]",
                    "meta[name=dcterms.issued]");

    /** A holder with less of the page's words than this holds something else. */
    private static final double SHARE = 0.3;

    private static final int ISO_DAY = 10;

    /**
     * @param charset what the server said; null where it said none that is known: then the page's
     *     own word is taken
     * @param address where the page is from
     */
    public static WebPage of(byte[] html, @Nullable Charset charset, String address) {
        Document page = parsed(html, charset, address);
        JsonNode told = structured(page);
        CalendarDate day = published(page, told);
        page.select(AROUND).remove();
        Element holder = holder(page.body());
        Element article = article(holder);
        Source source =
                new Source(
                        first(
                                content(page, "meta[property=og:site_name]"),
                                told.path("publisher").path("name").asString("")),
                        day != null ? day : firstDay(article),
                        first(page.select("html").attr("lang")),
                        address);
        String title =
                Stream.of(
                                heading(article),
                                content(page, "meta[property=og:title]"),
                                heading(page),
                                page.title())
                        .filter(one -> !one.isBlank())
                        .findFirst()
                        .orElse("");
        String report = PageText.of(holder);
        boolean titled = title.isEmpty() || report.startsWith(title);
        return new WebPage(titled ? report : title + "\n\n" + report, source);
    }

    private static Document parsed(byte[] html, @Nullable Charset charset, String address) {
        try {
            String name = charset == null ? null : charset.name();
            return Jsoup.parse(new ByteArrayInputStream(html), name, address);
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
    }

    /**
     * The longest of the surest kind of part whose longest has its share of the page's words; all
     * of the page where there is none.
     */
    private static Element holder(Element body) {
        double enough = body.text().length() * SHARE;
        for (String kind : HOLDERS) {
            Element longest = null;
            int most = 0;
            for (Element one : body.select(kind)) {
                int length = one.text().length();
                if (longest == null || length > most) {
                    longest = one;
                    most = length;
                }
            }
            if (longest != null && most >= enough) {
                return longest;
            }
        }
        return body;
    }

    /** The holder with its heading and its day, which often stand before what holds the words. */
    private static Element article(Element holder) {
        Element article = holder.closest("article");
        return article == null ? holder : article;
    }

    /** The first that has words: a logo has none. */
    private static String heading(Element part) {
        return part.select("h1").stream()
                .map(Element::text)
                .filter(one -> !one.isBlank())
                .findFirst()
                .orElse("");
    }

    /** Of the days that are marked in it; beside it, others are. */
    private static @Nullable CalendarDate firstDay(Element article) {
        return firstDay(article.select("time[datetime]").eachAttr("datetime").stream());
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
        return firstDay(Stream.concat(Stream.of(told.path("datePublished").asString("")), marked));
    }

    private static @Nullable CalendarDate firstDay(Stream<String> marked) {
        return marked.map(String::strip)
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
