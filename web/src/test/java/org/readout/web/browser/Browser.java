package org.readout.web.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A headless Chromium, driven as a reader would use it. */
final class Browser implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final List<String> BROWSERS =
            List.of("chromium", "chromium-browser", "google-chrome");
    private static final String AXE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";
    private static final String SHIFT =
            """
            const done = arguments[arguments.length - 1];
            let sum = 0;
            new PerformanceObserver(list => {
              for (const entry of list.getEntries()) { if (!entry.hadRecentInput) { sum += entry.value; } }
            }).observe({type: 'layout-shift', buffered: true});
            setTimeout(() => done(sum), 150);
            """;
    private static final String SERIOUS =
            """
            const done = arguments[arguments.length - 1];
            axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'best-practice']}).then(found => done(found.violations
              .filter(one => one.impact === 'serious' || one.impact === 'critical')
              .map(one => one.id + ': ' + one.help + ' at ' + one.nodes.map(node => node.target).slice(0, 3).join(' | '))));
            """;

    private final ChromeDriver driver;
    private final String site;

    private Browser(ChromeDriver driver, String site) {
        this.driver = driver;
        this.site = site;
    }

    /** Whether this machine has what a test in a browser needs. */
    static boolean isThere() {
        return program(BROWSERS).isPresent() && program(List.of("chromedriver")).isPresent();
    }

    private static Optional<Path> program(List<String> names) {
        return Stream.of(System.getenv("PATH").split(":"))
                .flatMap(folder -> names.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /**
     * @param site the address of the server's first page
     */
    static Browser at(String site) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(program(BROWSERS).orElseThrow().toFile());
        // continuous integration runs as root and has little shared memory
        options.addArguments(
                "--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu");
        ChromeDriverService service =
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(
                                program(List.of("chromedriver")).orElseThrow().toFile())
                        .build();
        ChromeDriver driver = new ChromeDriver(service, options);
        driver.manage().timeouts().scriptTimeout(PATIENCE).pageLoadTimeout(PATIENCE);
        return new Browser(driver, site).wide(1400).dark(false);
    }

    Browser wide(int pixels) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of(
                        "width",
                        pixels,
                        "height",
                        1000,
                        "deviceScaleFactor",
                        1,
                        "mobile",
                        pixels < 600));
        return this;
    }

    Browser dark(boolean on) {
        String scheme = on ? "dark" : "light";
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", scheme),
                                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
        return this;
    }

    Browser open(String path) {
        driver.get(site + path.substring(1));
        return this;
    }

    /** The path and query of the page that is open. */
    String path() {
        return String.valueOf(driver.getCurrentUrl()).substring(site.length() - 1);
    }

    String text() {
        return one("body").getText();
    }

    WebElement one(String css) {
        return driver.findElement(By.cssSelector(css));
    }

    List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    /** Follows the first link, or presses the first button, of that name. */
    Browser press(String name) {
        String xpath =
                "//a[normalize-space()='%1$s'] | //button[normalize-space()='%1$s' or @aria-label='%1$s']"
                        .formatted(name);
        WebElement element = until(any -> driver.findElement(By.xpath(xpath)));
        element.click();
        return this;
    }

    Browser type(String css, String words) {
        WebElement field = one(css);
        field.clear();
        field.sendKeys(words);
        return this;
    }

    Browser keys(CharSequence... keys) {
        WebElement focused = driver.switchTo().activeElement();
        if ("file"
                .equals(
                        focused.getDomAttribute(
                                "type"))) { // what is sent to one is taken for a path
            new Actions(driver).sendKeys(keys).perform();
        } else {
            focused.sendKeys(keys);
        }
        return this;
    }

    /** Goes on with the tab key until the focus is at what the selector names. */
    Browser tabTo(String css) {
        for (int i = 0; i < 120; i++) {
            keys(Keys.TAB);
            if (Boolean.TRUE.equals(
                    driver.executeScript(
                            "return document.activeElement.matches(arguments[0])", css))) {
                return this;
            }
        }
        throw new AssertionError("the tab key never comes to %s in %s".formatted(css, path()));
    }

    /** Waits for words; the style sheet may have made capitals of them. */
    Browser awaits(String words) {
        String wanted = words.toLowerCase(Locale.ROOT);
        try {
            until(any -> text().toLowerCase(Locale.ROOT).contains(wanted));
        } catch (TimeoutException late) {
            throw new AssertionError(
                    "'%s' is not in %s: %s".formatted(words, path(), text()), late);
        }
        return this;
    }

    /** Waits until something is there. */
    Browser awaitsSomething(String css) {
        until(any -> !driver.findElements(By.cssSelector(css)).isEmpty());
        return this;
    }

    private <T> T until(ExpectedCondition<T> condition) {
        return new WebDriverWait(driver, PATIENCE)
                .ignoring(org.openqa.selenium.WebDriverException.class)
                .until(condition);
    }

    Object script(String script) {
        return Objects.requireNonNullElse(driver.executeScript(script), "");
    }

    /** What axe finds serious or critical in the open page. */
    List<?> barriers() {
        driver.executeScript(axe());
        return (List<?>) Objects.requireNonNull(driver.executeAsyncScript(SERIOUS));
    }

    private static String axe() {
        try (InputStream in = Objects.requireNonNull(Browser.class.getResourceAsStream(AXE), AXE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(AXE, e);
        }
    }

    /** How far what was shown moved while the page was made ready: 0 for not at all. */
    double shift() {
        Object sum = Objects.requireNonNull(driver.executeAsyncScript(SHIFT));
        return ((Number) sum).doubleValue();
    }

    /** What the browser complains of: scripts that failed, what the policy forbade. */
    List<String> complaints() {
        return driver.manage().logs().get("browser").getAll().stream()
                .map(String::valueOf)
                .toList();
    }

    byte[] picture() {
        return driver.getScreenshotAs(OutputType.BYTES);
    }

    @Override
    public void close() {
        driver.quit();
    }
}
