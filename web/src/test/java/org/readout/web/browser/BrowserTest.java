package org.readout.web.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.readout.register.Register;
import org.readout.register.catalogue.Cataloguer;
import org.readout.register.storage.CardQuery;
import org.readout.register.storage.SearchQuery;
import org.readout.resolve.node.NodeKind;
import org.readout.store.sqlite.SqliteStorage;
import org.readout.web.intake.Intake;
import org.readout.web.part.Precedence;
import org.readout.web.part.Target;
import org.readout.web.route.Method;
import org.readout.web.route.Parameter;
import org.readout.web.route.Produces;
import org.readout.web.route.Route;
import org.readout.web.site.Site;
import org.readout.web.site.Website;

/**
 * The whole way of a reader, in a real browser: the examples are loaded by the button of the first
 * page. Skipped where there is no Chromium.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserTest {
    /** Beside the bare lists, some in another state. */
    private static final List<String> STATES =
            List.of(
                    "/engagements?side=CL&kind=talks",
                    "/search?q=green+shipping",
                    "/commitments?view=board",
                    "/body?side=CL",
                    "/nowhere");

    private SqliteStorage storage;
    private Website website;
    private Browser browser;

    @BeforeAll
    void loadTheExamples(@TempDir Path folder) {
        assumeTrue(Browser.isThere(), "no chromium and chromedriver on this machine");
        storage = SqliteStorage.openOrCreate(folder.resolve("readout.db"));
        website = Website.open(storage, "127.0.0.1", 0);
        browser = Browser.at(website.address());
        browser.open("/").awaits("An empty register").press("Load the examples");
        browser.awaits("9 of 9 documents");
        new Cataloguer(new Register(storage)).catchUp(LocalDate.of(2026, 12, 1));
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
            website.close();
            storage.close();
        }
    }

    /** Every page of the table of routes, and of each kind the one that most documents tell of. */
    private List<String> screens() {
        List<String> screens = new ArrayList<>(STATES);
        Register register = new Register(storage);
        try (Intake intake = new Intake(register, new Precedence(), "test")) {
            for (Route route : Site.over(register, intake, LocalDate::now).routes()) {
                boolean bare = route.parameters().stream().noneMatch(Parameter::required);
                if (bare
                        && route.method() == Method.GET
                        && route.produces() == Produces.PAGE
                        && !route.path().endsWith("suggestions")) {
                    screens.add(route.path());
                }
            }
        }
        for (NodeKind kind : NodeKind.values()) {
            CardQuery first = CardQuery.newest(kind, 1).by(CardQuery.Order.TOLD);
            storage.cards()
                    .find(first)
                    .cards()
                    .forEach(card -> screens.add(Target.page(card.id())));
        }
        screens.add("/document/" + document("envoy-santiago-oresund"));
        return screens;
    }

    private String engagement() {
        CardQuery told = CardQuery.newest(NodeKind.ENGAGEMENT, 1).by(CardQuery.Order.TOLD);
        return Target.page(storage.cards().find(told).cards().getFirst().id());
    }

    private String document(String name) {
        return storage.documents().named(name).getFirst().key().value();
    }

    @Test
    void everyScreenIsOpenToAllReadersInBothThemes() {
        List<String> barriers = new ArrayList<>();
        for (String screen : screens()) {
            for (boolean dark : List.of(false, true)) {
                browser.dark(dark).open(screen);
                browser.barriers()
                        .forEach(one -> barriers.add(screen + (dark ? " (dark) " : " ") + one));
            }
        }
        browser.dark(false);

        assertThat(barriers).isEmpty();
    }

    @Test
    void noScreenIsWiderThanAPhone() {
        List<String> wide = new ArrayList<>();
        browser.wide(390);
        for (String screen : screens()) {
            browser.open(screen);
            Object over =
                    browser.script(
                            "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
            if (((Number) over).intValue() > 0) {
                wide.add("%s is %s pixels too wide".formatted(screen, over));
            }
        }
        browser.wide(1400);

        assertThat(wide).isEmpty();
    }

    /**
     * Of the window's height and what moved in it: on a busy machine the end of a long page comes a
     * moment later than its beginning.
     */
    private static final double STILL = 0.02;

    @Test
    void noScreenMovesWhileItLoads() {
        List<String> moved = new ArrayList<>();
        for (int width : List.of(390, 1400)) {
            browser.wide(width);
            for (String screen : screens()) {
                double shift = browser.open(screen).shift();
                if (shift > STILL) {
                    moved.add("%s at %d pixels: %.4f".formatted(screen, width, shift));
                }
            }
        }

        assertThat(moved).isEmpty();
    }

    @Test
    void noScreenMakesTheBrowserComplain() {
        browser.complaints();
        List<String> complaints = new ArrayList<>();
        for (String screen : screens()) {
            browser.open(screen);
            browser.complaints().stream()
                    .filter(one -> !(screen.equals("/nowhere") && one.contains("404")))
                    .forEach(one -> complaints.add(screen + " " + one));
        }

        assertThat(complaints).isEmpty();
    }

    @Test
    void aSearchOpensTheReaderAtTheWordsFound() {
        browser.open("/").type("#hero-q", "punta arenas").press("Search");

        browser.awaits("Punta Arenas").one("main .chip, main a.cite").click();

        assertThat(browser.path()).startsWith("/document/");
        assertThat(browser.one("#hit").getText()).isNotEmpty();
        Object top =
                browser.script("return document.getElementById('hit').getBoundingClientRect().top");
        assertThat(((Number) top).doubleValue()).isBetween(0.0, 1000.0);
    }

    @Test
    void accountsOfOneEngagementStandSideBySide() {
        browser.open(engagement());

        String text = browser.one("main").getText().toLowerCase(Locale.ROOT);
        assertThat(text).contains("date", "place");
        assertThat(browser.all("main table thead th").size()).isGreaterThan(2);
    }

    @Test
    void aListIsTakenAwayAsItStands() throws Exception {
        browser.open("/engagements?side=CL");
        String csv = browser.one("aside.exports a").getDomAttribute("href");

        assertThat(csv).startsWith("/engagements.csv?").contains("side=CL");
    }

    @Test
    void thePageForProgramsIsOpenToAllReadersWithAllItsOperations() {
        browser.open("/api").awaits("To try out").awaits("GET\n/api/v1/engagements");

        assertThat(browser.barriers()).isEmpty();
        assertThat(browser.all("main:not([role])")).hasSize(1);
    }

    @Test
    void aPairIsDecidedByOneKeyAndTheDecisionTakenBackByAnother() {
        browser.open("/review");
        int before = register().decisions().size();

        browser.keys("n").awaits("Your last decision");
        browser.keys("u").awaits("Are these one");

        assertThat(register().decisions()).hasSize(before + 2);
        assertThat(register().standing().entries()).isEmpty();
    }

    @Test
    void aCommitmentIsFollowedFromItsListToItsSteps() {
        browser.open("/commitments");

        browser.one("main table a[href^='/commitment/']").click();

        assertThat(browser.path()).startsWith("/commitment/");
        assertThat(browser.text().toLowerCase(Locale.ROOT))
                .contains("proposed", "no evidence found as of");
    }

    @Test
    void markupInADocumentIsShownAsTextWhereverItComesUp() {
        String hostile =
                "Foreign Minister of Norway <img src=x onerror=document.title='taken'>Kari Solheim met with Foreign"
                        + " Minister of Iceland Jon Arnason in Oslo on 4 March 2026. <script>document.title='taken'</script>"
                        + " Solheim proposed that the two countries open a <b onmouseover=alert(1)>ferry</b> line.";
        browser.open("/import")
                .type("#text", hostile)
                .press("Import text")
                .awaits("1 of 1 documents");
        new Cataloguer(register()).catchUp(LocalDate.of(2026, 12, 1));

        List<String> pages =
                new ArrayList<>(List.of("/", "/search?q=ferry", "/persons", "/commitments"));
        storage.search()
                .find(SearchQuery.of("ferry", 5))
                .forEach(one -> pages.add("/document/" + one.document()));
        for (String page : pages) {
            browser.open(page);
            assertThat(browser.script("return document.title"))
                    .asString()
                    .as(page)
                    .doesNotContain("taken");
            assertThat(browser.all("main img, main script:not([src]), main b[onmouseover]"))
                    .as(page)
                    .isEmpty();
        }
    }

    private Register register() {
        return new Register(storage);
    }

    /** Pictures for the README: written only where a folder is named for them. */
    @Test
    void picturesOfTheReadmeAreMade() throws Exception {
        String pictures = System.getProperty("readout.pictures", "");
        assumeTrue(!pictures.isEmpty(), "no folder for pictures named");
        for (String name :
                List.of("/", engagement(), "/document/" + document("envoy-santiago-oresund"))) {
            browser.open(name);
            String file = name.equals("/") ? "home" : name.split("/")[1];
            Files.write(Path.of(pictures).resolve(file + ".png"), browser.picture());
        }
    }
}
