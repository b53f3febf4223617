package org.readout.web.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.readout.model.Source;
import org.readout.register.Register;
import org.readout.register.memory.MemoryStorage;
import org.readout.register.reconcile.Added;
import org.readout.register.storage.DocumentCard;
import org.readout.register.storage.DocumentQuery;
import org.readout.resolve.node.DocumentKey;
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
        return sent(new Fetcher(host.reach()), path);
    }

    private ImportReport sent(Fetcher fetcher, String path) throws InterruptedException {
        Journey journey = new Journey(fetcher, Duration.ZERO, host.address(path));
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
    void plainTextIsReadInTheCharsetThatIsSaidOrFound() throws Exception {
        byte[] text = "Großes Gespräch in Århus.".getBytes(Charset.forName("windows-1252"));
        host.page("/said.txt", "text/plain; charset=iso-8859-1", text);
        host.page("/found.txt", "text/plain; charset=nonsense", text);

        for (String path : List.of("/said.txt", "/found.txt")) {
            DocumentKey key = sentTo(path).documents().getFirst().key();

            assertThat(register.storage().documents().find(key))
                    .map(filed -> filed.record().document().captured())
                    .contains("Großes Gespräch in Århus.");
        }
    }

    @Test
    void aPageOfAnUnknownCharsetIsReadInItsOwn() throws Exception {
        host.page("/talks.html", "text/html; charset=utf-8mb4", PAGE);

        assertThat(sentTo("/talks.html").documents(Added.Outcome.NEW)).isEqualTo(1);
    }

    @Test
    void aCancelledImportThatWaitedAsksNoHost() throws Exception {
        Semaphore held = new Semaphore(0);
        Fetcher slow =
                new Fetcher(
                        (address, port) -> {
                            held.acquireUninterruptibly();
                            return false;
                        });
        host.page("/talks.html", "text/html", PAGE);
        intake.take(
                new Journey(slow, Duration.ZERO, host.address("/x")), "first", Source.UNKNOWN, "");
        ImportRun second =
                intake.take(
                        new Journey(
                                new Fetcher(host.reach()),
                                Duration.ZERO,
                                host.address("/talks.html")),
                        "second",
                        Source.UNKNOWN,
                        "");
        second.cancel();
        held.release();
        intake.close(); // what waits is worked on first

        assertThat(second.report().state()).isEqualTo(ImportState.CANCELLED);
        assertThat(host.asked()).isEmpty();
    }

    @Test
    void anImportCancelledOnItsWayIsCancelledThoughNothingWasGot() throws Exception {
        Fetcher cancelling =
                new Fetcher(
                        (address, port) -> {
                            intake.run("1").ifPresent(ImportRun::cancel);
                            return false;
                        });

        assertThat(sent(cancelling, "/x").state()).isEqualTo(ImportState.CANCELLED);
    }

    @Test
    void afterAFaultOnTheWayTheImportIsOverAndTheNextIsTaken() throws Exception {
        Fetcher faulty =
                new Fetcher(
                        (address, port) -> {
                            throw new IllegalStateException("no such reach");
                        });
        host.page("/talks.html", "text/html", PAGE);

        ImportReport report = sent(faulty, "/x");

        assertThat(report.state()).isEqualTo(ImportState.FAILED);
        assertThat(report.matter()).isEqualTo("no such reach");
        assertThat(sentTo("/talks.html").state()).isEqualTo(ImportState.DONE);
    }

    @Test
    void anAddressOutOfReachIsAProblemOfTheImport() throws Exception {
        ImportReport report = sent(new Fetcher((address, port) -> false), "/x");

        assertThat(report.state()).isEqualTo(ImportState.DONE);
        assertThat(report.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.matter()).contains("public web"));
    }
}
