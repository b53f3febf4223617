package org.readout.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
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

/** The server over a small register, asked as a browser would. */
class SiteTest {
    private static final Engine ENGINE = new Engine(Lexicons.bundled());

    @TempDir private Path folder;
    private SqliteStorage storage;
    private Website website;
    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeEach
    void open() {
        storage = SqliteStorage.openOrCreate(folder.resolve("readout.db"));
        website = Website.open(storage, "127.0.0.1", 0);
    }

    @AfterEach
    void close() {
        website.close();
        storage.close();
    }

    private Card add(String text) {
        CalendarDate published = CalendarDate.parse("2026-03-05").orElseThrow();
        Source source = new Source("Fjord Wire", published, "en", null);
        Register register = new Register(storage);
        register.add(ENGINE.read(new Document("fjord", text, source)), "test");
        new Cataloguer(register).catchUp(LocalDate.of(2026, 3, 6));
        return storage.cards().find(CardQuery.newest(NodeKind.ENGAGEMENT, 1)).cards().getFirst();
    }

    @Test
    void firstVisitIsBelow150KilobytesAltogether() throws Exception {
        add(
                "Foreign Minister of Norway Kari Solheim met with Foreign Minister of Iceland Jon"
                        + " Arnason in Oslo on March 4, 2026.");
        Set<String> loaded = new TreeSet<>();
        Deque<String> left = new ArrayDeque<>(List.of("/"));
        int bytes = 0;
        while (!left.isEmpty()) {
            String path = left.remove();
            String body = get(path).body();
            bytes += body.getBytes(StandardCharsets.UTF_8).length;
            Matcher files = Pattern.compile("/static/[^\"')\\s]+").matcher(body);
            while (files.find()) {
                if (!path.endsWith(".js") && loaded.add(files.group())) {
                    left.add(files.group());
                }
            }
        }

        assertThat(loaded).anyMatch(file -> file.contains(".css")).anyMatch(f -> f.contains(".js"));
        assertThat(bytes).isBetween(20_000, 150_000);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        URI address = URI.create(website.address()).resolve(path);
        return client.send(
                HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static final String MEETING =
            "Foreign Minister of Norway Kari Solheim met with Foreign Minister of Iceland Jon"
                    + " Arnason in Oslo on March 4, 2026. They agreed to open a ferry line.";

    @Test
    void emptyRegisterGreetsWithWhatTheProgramDoes() throws Exception {
        assertThat(get("/").body()).contains("An empty register", "Load the examples");
    }

    @Test
    void engagementIsListedAndItsPageShowsWhoWasThere() throws Exception {
        Card card = add(MEETING);

        assertThat(get("/engagements").body()).contains("/engagement/" + card.id());
        assertThat(get("/engagement/" + card.id()).body()).contains("Kari Solheim", "Fjord Wire");
    }

    @Test
    void listIsNarrowedBySide() throws Exception {
        add(MEETING);

        assertThat(get("/engagements?side=NO").body()).contains("Kari Solheim");
        assertThat(get("/engagements?side=FR").body()).contains("No engagement is like that");
    }

    @Test
    void readerNumbersSentencesAndMarksTheWordsAskedFor() throws Exception {
        add(MEETING);
        String key = storage.documents().named("fjord").getFirst().key().value();

        String page = get("/document/" + key + "?at=0-16").body();

        assertThat(page)
                .contains("id=\"s2\"")
                .containsPattern("<mark id=\"hit\" class=\"open[^\"]*\">Foreign Minister</mark>");
    }

    @Test
    void readerMarksWhatWasReadAndLeavesOutWhatIsHidden() throws Exception {
        add(MEETING);
        String key = storage.documents().named("fjord").getFirst().key().value();

        assertThat(get("/document/" + key).body())
                .containsPattern("<span class=\"told-person[^\"]*\">Kari Solheim</span>")
                .contains("/document/" + key + "?hide=person");
        assertThat(get("/document/" + key + "?hide=person&hide=engagement").body())
                .doesNotContainPattern("<span class=\"told-person[^\"]*\">Kari")
                .contains("told-commitment");
    }

    @Test
    void markupOfADocumentIsShownAsText() throws Exception {
        add(MEETING + " <script>alert(1)</script> Both sides welcomed <b onclick=x>progress</b>.");
        String key = storage.documents().named("fjord").getFirst().key().value();

        assertThat(get("/document/" + key).body()).doesNotContain("<script>alert", "<b onclick");
    }

    @Test
    void noPageAllowsInlineScriptOrOtherHosts() throws Exception {
        String policy = get("/").headers().firstValue("Content-Security-Policy").orElse("");

        assertThat(policy)
                .contains("default-src 'none'", "script-src 'self'")
                .doesNotContain("unsafe");
        assertThat(get("/").body()).doesNotContain("http://", "https://", "style=");
    }

    @Test
    void whatIsNotThereIsAPageForPeopleAndAProblemForPrograms() throws Exception {
        HttpResponse<String> page = get("/engagement/e:0000");
        HttpResponse<String> problem = get("/api/v1/engagements/e:0000");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("e:0000");
        assertThat(problem.statusCode()).isEqualTo(404);
        assertThat(problem.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/problem+json");
    }

    @Test
    void brokenCursorIsRefused() throws Exception {
        for (String cursor : List.of("x", "!!", "MQ")) {
            assertThat(get("/api/v1/engagements?after=" + cursor).statusCode())
                    .as(cursor)
                    .isEqualTo(400);
        }
    }

    @Test
    void filesOutsideTheListAreNotServed() throws Exception {
        assertThat(get("/static/readout.css").statusCode()).isEqualTo(200);
        assertThat(get("/static/..%2Freadout.css").statusCode()).isGreaterThanOrEqualTo(400);
    }
}
