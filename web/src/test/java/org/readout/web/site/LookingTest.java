package org.readout.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.extract.lexicon.Lexicons;
import org.readout.model.CalendarDate;
import org.readout.model.Document;
import org.readout.model.Source;
import org.readout.pipeline.Engine;
import org.readout.register.Register;
import org.readout.register.catalogue.Cataloguer;
import org.readout.register.storage.Card;
import org.readout.register.storage.CardQuery;
import org.readout.resolve.node.NodeKind;
import org.readout.store.sqlite.SqliteStorage;

/** The screens to look things up on, over three reports, asked as a browser would. */
class LookingTest {
    @TempDir private static Path folder;
    private static SqliteStorage storage;
    private static Website website;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @BeforeAll
    static void open() {
        storage = SqliteStorage.openOrCreate(folder.resolve("readout.db"));
        Engine engine = new Engine(Lexicons.bundled());
        Register register = new Register(storage);
        List<List<String>> reports =
                List.of(
                        List.of(
                                "ferry",
                                "2026-03-05",
                                "Foreign Minister of Norway Kari Solheim met with Foreign Minister of"
                                        + " Vietnam Đặng Thanh Bình in Oslo on March 4, 2026. Solheim said"
                                        + " that the ferry line would open soon. They agreed to open a"
                                        + " ferry line by June 30, 2026."),
                        List.of(
                                "council",
                                "2026-05-02",
                                "Foreign Minister of Norway Kari Solheim chaired the second session of"
                                        + " the Norway-Vietnam Joint Committee on Fisheries in Bergen on May"
                                        + " 1, 2026 with Foreign Minister of Vietnam Dang Thanh Binh."),
                        List.of(
                                "markup",
                                "2026-05-03",
                                "Foreign Minister of Iceland Jon Arnason <script>alert(1)</script> met"
                                        + " with Foreign Minister of Norway Kari Solheim in Oslo on May 2,"
                                        + " 2026. Solheim welcomed <img src=x onerror=alert(1)> the ferry."));
        for (List<String> report : reports) {
            Source source =
                    new Source(
                            "Fjord <b>Wire</b>",
                            CalendarDate.parse(report.get(1)).orElseThrow(),
                            "en",
                            null);
            register.add(engine.read(new Document(report.get(0), report.get(2), source)), "test");
        }
        new Cataloguer(register).catchUp(LocalDate.of(2026, 5, 6));
        website = Website.open(storage, "127.0.0.1", 0);
    }

    @AfterAll
    static void close() {
        website.close();
        storage.close();
    }

    private static HttpResponse<String> reply(String path)
            throws IOException, InterruptedException {
        URI address = URI.create(website.address()).resolve(path);
        return CLIENT.send(
                HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String get(String path) throws IOException, InterruptedException {
        HttpResponse<String> reply = reply(path);
        assertThat(reply.statusCode()).as(path).isEqualTo(200);
        return reply.body();
    }

    private static String search(String words) throws IOException, InterruptedException {
        return get("/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
    }

    private static String person(String name) {
        return storage.cards().find(CardQuery.newest(NodeKind.PERSON, 10)).cards().stream()
                .filter(card -> card.label().equals(name))
                .map(Card::id)
                .map(id -> "/person/" + id)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void wordsOfDifferentSentencesFindTheDocumentAndShowBoth() throws Exception {
        String page = search("ferry binh oslo");

        assertThat(page)
                .contains("Documents that have these words in different places")
                .contains("<mark>ferry</mark>", "<mark>Bình</mark>", "<mark>Oslo</mark>");
        assertThat(get("/api/v1/search/documents?q=ferry+binh+oslo")).contains("\"doc\":\"ferry\"");
    }

    @Test
    void nothingIsCountedWhereDocumentsAloneAreShown() throws Exception {
        assertThat(search("solheim")).contains("<summary>Narrow</summary>");
        assertThat(get("/search?in=documents&q=ferry+binh+oslo"))
                .contains("Documents that have these words in different places")
                .doesNotContain("<summary>Narrow</summary>");
    }

    @Test
    void aDocumentThatHasTheWordsInOneSentenceIsNotShownTwice() throws Exception {
        assertThat(search("solheim oslo")).doesNotContain("in different places");
    }

    @Test
    void documentsOfDifferentSentencesAreNarrowedToo() throws Exception {
        assertThat(get("/search?in=documents&q=ferry+solheim+binh&from=2026-03-01&to=2026-03-31"))
                .contains("Documents that have");
        assertThat(get("/search?in=documents&q=ferry+solheim+binh&from=2026-04-01"))
                .contains("No other document has all of these words");
        assertThat(get("/search?in=documents&q=ferry+binh+oslo&side=IS"))
                .contains("No other document has all of these words");
    }

    @Test
    void searchFindsAcrossSpellingsAndMarksTheWords() throws Exception {
        assertThat(search("dang thanh")).contains("<mark>Đặng</mark>", "<mark>Dang</mark>");
        assertThat(search("Viet Nam ferry"))
                .contains("Understood as all that concerns Vietnam", "<mark>ferry</mark>");
    }

    @Test
    void misspeltNameIsAskedBackAndItsPersonNamed() throws Exception {
        assertThat(search("Solhiem"))
                .contains("Did you mean", "<a href=\"/search?q=Solheim\">Solheim</a>");
        assertThat(get("/search/suggestions?q=Solhiem")).contains("Kari Solheim");
    }

    @Test
    void statementsAreListedForSeveralActsPersonsAndSides() throws Exception {
        String all = get("/api/v1/statements");
        String some = get("/api/v1/statements?kind=announce&kind=assert&person=Kari&person=Thanh");

        assertThat(all).contains("\"kind\":\"agree\"").doesNotContain("\"kind\":\"meeting\"");
        assertThat(some).contains("would open soon").doesNotContain("\"kind\":\"agree\"");
        assertThat(get("/api/v1/statements?side=NO&side=IS")).doesNotContain("would open soon");
    }

    @Test
    void hitLeadsToItsWordsInTheReader() throws Exception {
        String key = storage.documents().named("ferry").getFirst().key().value();

        assertThat(search("ferry line"))
                .containsPattern("/document/" + key + "\\?at=\\d+-\\d+[^\"]*#hit");
    }

    @Test
    void facetNarrowsAndItsChipTakesItAway() throws Exception {
        assertThat(get("/search?q=solheim&side=IS"))
                .contains("href=\"/search?q=solheim\"", "Iceland")
                .doesNotContain("Bergen");
    }

    @Test
    void namesAreSuggestedWhileTyping() throws Exception {
        assertThat(get("/search/suggestions?q=solh")).contains("Kari Solheim", "/person/p:");
        assertThat(get("/search/suggestions?q=norw")).doesNotContain("<html");
    }

    @Test
    void searchThatFindsNothingSaysWhatToDo() throws Exception {
        assertThat(search("zeppelin")).contains("Nothing is told in these words");
    }

    @Test
    void personHasNamesOfficesAndEngagements() throws Exception {
        String page = get(person("Kari Solheim"));

        assertThat(page)
                .contains(
                        "Foreign Minister",
                        "named by 3 documents",
                        "/engagement/e:",
                        "end not known");
    }

    @Test
    void officeIsToldAsOfADayWithoutClaimingThatItIsStillHeld() throws Exception {
        String address = person("Kari Solheim");

        assertThat(get(address + "?on=2026-04-01"))
                .contains("held: told before or on that day and after");
        assertThat(get(address + "?on=2026-09-01"))
                .contains("whether it was still held is not known");
        assertThat(get(address + "?on=2025-01-01")).contains("not told before");
    }

    @Test
    void everyPartOfAPersonHasAnAddress() throws Exception {
        for (String tab :
                List.of(
                        "overview",
                        "offices",
                        "engagements",
                        "statements",
                        "mentions",
                        "similar")) {
            assertThat(get(person("Kari Solheim") + "?tab=" + tab))
                    .contains("aria-current=\"page\"");
        }
        assertThat(get(person("Kari Solheim") + "?tab=statements"))
                .contains("ferry line would open soon");
    }

    @Test
    void stateShowsItsOfficialsAndWhomItMeets() throws Exception {
        assertThat(get("/body?side=NO"))
                .contains("Kari Solheim", "Vietnam", "Iceland", "/relation?one=NO&amp;other=VN");
    }

    @Test
    void sideThatNobodyTellsOfIsNotFound() throws Exception {
        assertThat(reply("/body?side=ZZ").statusCode()).isEqualTo(404);
        assertThat(reply("/body").statusCode()).isEqualTo(400);
        assertThat(reply("/relation?one=NO&other=NO").statusCode()).isEqualTo(400);
    }

    @Test
    void relationHasWhatBothSidesShare() throws Exception {
        assertThat(get("/relation?one=VN&other=NO"))
                .contains("Joint Committee on Fisheries", "open a ferry line", "Oslo", "Bergen")
                .doesNotContain("Iceland");
    }

    @Test
    void mechanismTellsItsSessions() throws Exception {
        Card card =
                storage.cards().find(CardQuery.newest(NodeKind.MECHANISM, 1)).cards().getFirst();

        assertThat(get("/mechanisms")).contains("/mechanism/" + card.id());
        assertThat(get("/mechanism/" + card.id())).contains("session", "2 May 2026");
    }

    @Test
    void calendarHasEngagementsAndDueDays() throws Exception {
        assertThat(get("/calendar?month=2026-05")).contains("Friday, 1 May 2026", "Bergen");
        assertThat(get("/calendar?month=2026-06"))
                .contains("Tuesday, 30 June 2026", "open a ferry line");
        assertThat(get("/calendar.ics?month=2026-06")).contains("DTSTART;VALUE=DATE:20260630");
        assertThat(reply("/calendar?month=May").statusCode()).isEqualTo(400);
    }

    @Test
    void picturesHaveTheirTables() throws Exception {
        assertThat(get("/charts")).contains("<svg", "The figures as a table", "class=\"heat\"");
        assertThat(get("/network")).contains("<svg", "Norway", "Vietnam");
        assertThat(get("/map")).contains("<svg", "Oslo</a>").doesNotContain("leaflet");
    }

    @Test
    void picturesOfDaysWithoutEngagementsSaySo() throws Exception {
        assertThat(get("/charts?from=1990-01-01&to=1990-12-31"))
                .contains("No engagement of these days");
        assertThat(get("/network?from=1990-01-01&to=1990-12-31")).contains("No two sides meet");
    }

    @Test
    void markupOfADocumentIsTextOnEveryScreen() throws Exception {
        for (String path :
                List.of(
                        "/search?q=ferry",
                        "/search?q=%3Cscript%3Ealert(1)%3C/script%3E",
                        person("Kari Solheim") + "?tab=mentions",
                        person("Kari Solheim") + "?tab=statements",
                        "/persons",
                        "/body?side=IS",
                        "/relation?one=IS&other=NO",
                        "/calendar?month=2026-05")) {
            assertThat(get(path))
                    .as(path)
                    .doesNotContain("<script>alert", "<img", "<b>Wire", "style=");
        }
    }

    @Test
    void listsAreExportedAsTheyStand() throws Exception {
        assertThat(get("/persons.csv?side=IS")).contains("Arnason").doesNotContain("Binh");
        assertThat(get("/search.csv?q=ferry")).startsWith("date,kind,text").contains("ferry");
        assertThat(get("/network.csv")).contains("NO,VN,2");
    }
}
