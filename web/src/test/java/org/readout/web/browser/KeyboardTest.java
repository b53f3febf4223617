package org.readout.web.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.readout.register.Register;
import org.readout.register.catalogue.Cataloguer;
import org.readout.store.sqlite.SqliteStorage;
import org.readout.web.site.Website;

/** Every way through the pages without a mouse. Skipped where there is no Chromium. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeyboardTest {
    /** What has the focus shows it, stands in the window, and is not under the header. */
    private static final String SEEN =
            """
            const one = document.activeElement, at = one.getBoundingClientRect(), style = getComputedStyle(one);
            const shown = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
            const inside = at.bottom > 0 && at.top < innerHeight && at.right > 0 && at.left < innerWidth;
            return one === document.body || (shown && inside) ? '' : one.tagName + ' ' + one.textContent.trim().slice(0, 40);
            """;

    private SqliteStorage storage;
    private Website website;
    private Browser browser;

    @BeforeAll
    void loadTheExamplesByKeys(@TempDir Path folder) {
        assumeTrue(Browser.isThere(), "no chromium and chromedriver on this machine");
        storage = SqliteStorage.openOrCreate(folder.resolve("readout.db"));
        website = Website.open(storage, "127.0.0.1", 0);
        browser = Browser.at(website.address());
        browser.open("/").tabTo("form[action='/import/examples'] button").keys(Keys.ENTER);
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

    private Object focused(String what) {
        return browser.script("return document.activeElement." + what);
    }

    @Test
    void theFirstKeyLeadsPastTheMenu() {
        browser.open("/engagements").keys(Keys.TAB);
        assertThat(focused("className")).isEqualTo("skip");
        assertThat(browser.script(SEEN)).isEqualTo("");

        browser.keys(Keys.ENTER);
        assertThat(focused("id")).isEqualTo("content");
    }

    @Test
    void menusLeadFromScreenToScreen() {
        browser.open("/").tabTo("nav[aria-label='Screens'] a[href='/persons']").keys(Keys.ENTER);

        assertThat(browser.path()).isEqualTo("/persons");
    }

    @Test
    void suggestionsComeWithoutTakingTheFocusAndAreReachedByTheNextKey() {
        browser.open("/persons").keys("/");
        assertThat(focused("id")).isEqualTo("q");
        String name = browser.one("main td a").getText().split(" ")[0];

        browser.keys(name).awaitsSomething("#suggestions a");
        assertThat(focused("id")).isEqualTo("q");

        browser.tabTo("#suggestions a");
        assertThat(browser.script(SEEN)).isEqualTo("");
        browser.keys(Keys.ENTER);
        assertThat(browser.path()).isNotEqualTo("/persons");
    }

    @Test
    void aFilterIsSetAndTakenAway() {
        browser.open("/engagements").tabTo("main .facet a").keys(Keys.ENTER);
        assertThat(browser.path()).contains("?");

        browser.tabTo("main .chips a").keys(Keys.ENTER);
        assertThat(browser.path()).isEqualTo("/engagements");
    }

    @Test
    void linesOfAListAreGoneThrough() {
        browser.open("/engagements").keys("j").keys("j").keys("k");

        assertThat(focused("tagName")).isEqualTo("A");
        assertThat(browser.script(SEEN)).isEqualTo("");
        browser.keys(Keys.ENTER);
        assertThat(browser.path()).isNotEqualTo("/engagements");
    }

    @Test
    void helpOpensHoldsTheFocusAndGivesItBack() {
        browser.open("/").tabTo("[data-help]").keys(Keys.ENTER);
        assertThat(browser.script("return document.getElementById('help').open")).isEqualTo(true);
        for (int i = 0; i < 4; i++) {
            browser.keys(Keys.TAB);
            Object inside =
                    browser.script(
                            "return document.activeElement === document.body || document.activeElement.closest('dialog') !== null");
            assertThat(inside).isEqualTo(true);
        }

        browser.keys(Keys.ESCAPE);
        assertThat(browser.script("return document.getElementById('help').open")).isEqualTo(false);
        assertThat(browser.script("return document.activeElement.matches('[data-help]')"))
                .isEqualTo(true);
    }

    @Test
    void aPairIsDecidedWithAReasonAndTheDecisionUndone() {
        browser.open("/review").tabTo("#reason").keys("other days").keys(Keys.TAB);
        browser.tabTo("button[value='different']").keys(Keys.ENTER).awaits("Your last decision");
        browser.open("/history").awaits("other days");

        browser.open("/review").keys("u").awaits("Are these one");
        assertThat(new Register(storage).standing().entries()).isEmpty();
    }

    @Test
    void aTextIsPastedAndItsImportFollowedWithoutLosingTheFocus() {
        browser.open("/import").tabTo("#text").keys("Calm seas were told of.");
        browser.tabTo("section[aria-labelledby='paste'] button").keys(Keys.ENTER);

        browser.awaits("1 of 1 documents").tabTo(".import-progress a");
        assertThat(browser.script(SEEN)).isEqualTo("");
    }

    @Test
    void whateverHasTheFocusIsSeen() {
        List<String> hidden = new ArrayList<>();
        for (String screen :
                List.of("/", "/engagements", "/commitments?view=board", "/charts", "/import")) {
            browser.open(screen);
            for (int i = 0; i < 40; i++) {
                browser.keys(Keys.TAB);
                String one = String.valueOf(browser.script(SEEN));
                if (!one.isEmpty()) {
                    hidden.add(screen + ": " + one);
                }
            }
        }

        assertThat(hidden).isEmpty();
    }
}
