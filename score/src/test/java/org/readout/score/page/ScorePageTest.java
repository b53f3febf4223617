package org.readout.score.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.score.compare.DocumentComparer;
import org.readout.score.compare.DocumentScore;
import org.readout.score.compare.Sample;
import org.readout.score.compare.Telling;
import org.readout.score.reading.GoldDocument;
import org.readout.score.reading.Passage;
import org.readout.score.reading.Reading;
import org.readout.score.reading.StatementEntry;
import org.readout.score.result.Scores;

class ScorePageTest {
    private static final String TEXT =
            "Norway proposed that both open a consulate. Chile hopes the pact lasts.\n";

    @TempDir Path folder;

    @Test
    void theTextIsMarkedWithWhatIsRightMissedAndExtra() {
        String page =
                page(
                        TEXT,
                        "'statements': [{'speakers': ['NO'], 'act': 'propose', 'quote': 'both open a consulate'},"
                                + " {'speakers': ['CL'], 'act': 'hope', 'quote': 'the pact lasts'}]",
                        "'statements': [{'speakers': ['NO'], 'act': 'propose', 'quote': 'both open a consulate'},"
                                + " {'speakers': ['CL'], 'act': 'assert', 'quote': 'Chile hopes'}]");

        assertThat(page)
                .contains(
                        "class=\"statement-right\" title=\"s1 statement, right: NO: propose\">both open a consulate<")
                .contains(
                        "class=\"statement-missed\" title=\"s2 statement, missed: CL: hope\">the pact lasts<")
                .contains(
                        "class=\"statement-extra\" title=\"s3 statement, extra: CL: assert\">Chile hopes<");
    }

    @Test
    void nothingFromOutsideBecomesMarkup() {
        String hostile = "<script>alert(1)</script> & \"x' onmouseover=y";
        DocumentScore score = Sample.of(folder, hostile, "", "").score();
        StatementEntry statement =
                new StatementEntry(
                        List.of(hostile), hostile, new Passage(hostile, null), List.of());

        String page = ScorePage.of(new Scores(List.of(compare(score, statement)), null), hostile);

        assertThat(page)
                .doesNotContain("<script", "\"x'", "x' on")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;");
    }

    @Test
    void charactersThatHtmlForbidsAreReplaced() {
        Markup out = new Markup().text("a\u0000b\u001bc\ud800d\udc00e🇳f");

        assertThat(out.toString()).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe🇳f");
    }

    @Test
    void thePageAsksNothingOfTheNetworkAndRunsNoScript() {
        String page = page(TEXT, "", "");

        assertThat(page)
                .doesNotContain(
                        "http://",
                        "https://",
                        "src=",
                        "url(",
                        "@import",
                        "<script",
                        "<link",
                        " style=")
                .doesNotContainPattern("<[^>]* on[a-z]+=");
    }

    @Test
    void thePolicyAllowsThisStyleSheetAlone() throws Exception {
        String page = page(TEXT, "", "");
        String css = page.substring(page.indexOf("<style>") + 7, page.indexOf("</style>"));
        byte[] digest =
                MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));

        assertThat(page)
                .contains("default-src &#39;none&#39;")
                .contains(
                        "style-src &#39;sha256-"
                                + Base64.getEncoder().encodeToString(digest)
                                + "&#39;");
    }

    @Test
    void everyLinkWithinThePageLeadsSomewhere() {
        String page =
                page(
                        TEXT,
                        "'statements': [{'speakers': ['NO'], 'act': 'propose', 'quote': 'both open a consulate'}]",
                        "'persons': [{'name': 'Chile'}]");

        for (String link : page.split("href=\"#", -1)) {
            String id = link.substring(0, Math.max(0, link.indexOf('"')));
            assertThat(
                            page.startsWith("<!doctype")
                                    && (link.startsWith("<!doctype")
                                            || page.contains("id=\"" + id + "\"")))
                    .as(id)
                    .isTrue();
        }
    }

    @Test
    void whateverTheMarksTheTextStaysWhole() {
        Random random = new Random(20261121);
        for (int run = 0; run < 200; run++) {
            String text = randomText(random);
            List<StatementEntry> statements = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                int start = random.nextInt(text.length());
                int end = start + 1 + random.nextInt(text.length() - start);
                Passage quote = new Passage(text.substring(start, end), start);
                statements.add(new StatementEntry(List.of("NO"), "assert", quote, List.of()));
            }
            Reading gold = reading(statements.subList(0, 3));
            GoldDocument document = new GoldDocument(Path.of("x"), Path.of("x"), text, gold);
            DocumentScore score =
                    DocumentComparer.compare(document, reading(statements.subList(3, 6)));
            Markup out = new Markup();

            new TextPart(score, Fact.of(score), "d1", out).write();

            assertThat(shown(out.toString(), "gold"))
                    .as(text)
                    .isEqualTo(text.replaceAll("\\s*\n\\s*", "").strip());
            assertThat(shown(out.toString(), "record"))
                    .as(text)
                    .isEqualTo(text.replaceAll("\\s*\n\\s*", "").strip());
        }
    }

    @Test
    void theSecondOfTwoEqualWordsIsFoundByTheOthersPlace() {
        PlaceFinder finder = new PlaceFinder("trade and trade");
        Passage told = new Passage("trade", 10);

        assertThat(finder.find(telling(new Passage("trade", null)), telling(told)))
                .isEqualTo(new PlaceFinder.Place(10, 15));
        assertThat(finder.find(telling(new Passage("trade", null)), null))
                .isEqualTo(new PlaceFinder.Place(0, 5));
        assertThat(finder.find(telling(new Passage("trade", 3)), null))
                .isEqualTo(new PlaceFinder.Place(0, 5));
        assertThat(finder.find(telling(new Passage("fish", 3)), null)).isNull();
    }

    @Test
    void wordsAreFoundOverALineBreak() {
        assertThat(
                        new PlaceFinder("open a\r\n consulate")
                                .find(telling(new Passage("a consulate", null)), null))
                .isEqualTo(new PlaceFinder.Place(5, 18));
    }

    private static Telling telling(Passage passage) {
        return new Telling("", passage);
    }

    private static String randomText(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            text.append(random.nextInt(5) == 0 ? "\n" : "")
                    .append((char) ('a' + i))
                    .append(random.nextBoolean() ? "&" : "-");
        }
        return text.toString();
    }

    /** What a reader of one pane sees, without tags, lines joined. */
    private static String shown(String html, String pane) {
        StringBuilder shown = new StringBuilder();
        Matcher line =
                Pattern.compile("<p class=\"(?:bare|" + pane + ")\">(.*?)</p>", Pattern.DOTALL)
                        .matcher(html);
        while (line.find()) {
            shown.append(
                    line.group(1)
                            .replaceAll("<a [^>]*>[^<]*</a>", "")
                            .replaceAll("<[^>]*>", "")
                            .replace("&amp;", "&"));
        }
        return shown.toString().strip();
    }

    private static Reading reading(List<StatementEntry> statements) {
        return new Reading(
                "x", true, List.of(), List.of(), List.of(), statements, List.of(), Map.of());
    }

    private static DocumentScore compare(DocumentScore score, StatementEntry statement) {
        return DocumentComparer.compare(score.document(), reading(List.of(statement)));
    }

    private String page(String text, String gold, String record) {
        return ScorePage.of(
                new Scores(List.of(Sample.of(folder, text, gold, record).score()), null), "talks");
    }
}
