package org.readout.web.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.readout.model.Source;
import org.readout.register.Register;
import org.readout.register.memory.MemoryStorage;
import org.readout.register.reconcile.Added;
import org.readout.register.storage.DocumentCard;
import org.readout.register.storage.DocumentQuery;
import org.readout.web.fetch.Fetcher;
import org.readout.web.fetch.Host;
import org.readout.web.part.Precedence;

/** Importing what lies at an address. */
class JourneyTest {
    private static final String PAGE =
            """
            <html lang="en"><head><title>x</title><meta property="og:site_name" content="Fjord Wire">
            <meta property="article:published_time" content="2026-03-05T09:00:00Z"></head>
            <body><nav>Home News</nav><article><h1>Talks in Oslo</h1>
            <p>Foreign Minister of Norway Kari Solheim met with Foreign Minister of Iceland Jon Arnason in Oslo
            on March 4, 2026.</p></article><footer>Contact</footer></body></html>
            """;

    private final Register register = new Register(new MemoryStorage());
    private final Intake intake = new Intake(register, new Precedence(), "test");
    private Host host;

    @BeforeEach
    void open() throws IOException {
        host = new Host();
    }

    @AfterEach
    void close() {
        intake.close();
        host.close();
    }

    private ImportReport sentTo(String path) throws InterruptedException {
        Journey journey = new Journey(new Fetcher(host.reach()), Duration.ZERO, host.address(path));
        ImportRun run = intake.take(journey, "fetched", Source.UNKNOWN, "");
        for (int i = 0; i < 1_000 && !run.report().state().isOver(); i++) {
            Thread.sleep(20);
        }
        return run.report();
    }

    private DocumentCard only() {
        return register.storage().documentList().find(DocumentQuery.newest(5)).cards().getFirst();
    }

    @Test
    void aPageBecomesADocumentWithWhatItSaysOfItself() throws Exception {
        host.page("/talks.html", "text/html", PAGE);

        ImportReport report = sentTo("/talks.html");

        assertThat(report.problems()).isEmpty();
        assertThat(report.documents(Added.Outcome.NEW)).isEqualTo(1);
        assertThat(only().outlet()).isEqualTo("Fjord Wire");
        assertThat(only().published()).isEqualTo("2026-03-05");
        assertThat(only().url()).isEqualTo(host.address("/talks.html"));
        assertThat(only().engagements()).isEqualTo(1);
    }

    @Test
    void thePagesThatAFeedListsAreFetched() throws Exception {
        host.page(
                "/feed",
                "application/rss+xml",
                "<rss version=\"2.0\"><channel><link>/</link><item><link>/one</link></item>"
                        + "<item><link>/two</link></item><item><link>/gone</link></item></channel></rss>");
        host.page("/one", "text/html", PAGE);
        host.page("/two", "text/html", PAGE.replace("Oslo", "Bergen"));

        ImportReport report = sentTo("/feed");

        assertThat(report.documents(Added.Outcome.NEW)).isEqualTo(2);
        assertThat(report.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.matter()).contains("404"));
    }

    @Test
    void anAddressOutOfReachIsAProblemOfTheImport() throws Exception {
        Journey journey =
                new Journey(
                        new Fetcher((address, port) -> false), Duration.ZERO, host.address("/x"));
        ImportRun run = intake.take(journey, "fetched", Source.UNKNOWN, "");
        for (int i = 0; i < 1_000 && !run.report().state().isOver(); i++) {
            Thread.sleep(20);
        }

        assertThat(run.report().state()).isEqualTo(ImportState.DONE);
        assertThat(run.report().problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.matter()).contains("public web"));
    }
}
