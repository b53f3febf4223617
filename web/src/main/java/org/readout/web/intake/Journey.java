package org.readout.web.intake;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.readout.acquire.page.Feed;
import org.readout.acquire.page.WebPage;
import org.readout.model.Source;
import org.readout.web.fetch.FetchFailedException;
import org.readout.web.fetch.Fetched;
import org.readout.web.fetch.Fetcher;

/**
 * To an address that a user named: a page, or a feed and the pages that it lists. Nobody is asked
 * twice in a moment.
 */
public final class Journey {
    /** Of a feed; who wants more comes again tomorrow. */
    static final int MOST = 30;

    private final Fetcher fetcher;
    private final Duration pause;
    private final String address;

    /**
     * @param pause between two pages
     */
    public Journey(Fetcher fetcher, Duration pause, String address) {
        this.fetcher = fetcher;
        this.pause = pause;
        this.address = address;
    }

    void into(Spool spool, List<ImportProblem> problems, BooleanSupplier isCancelled) {
        try {
            Fetched first = fetcher.get(address);
            if (Feed.isFeed(first.content())) {
                all(Feed.of(first.content()), first.address(), spool, problems, isCancelled);
            } else {
                put(first, spool);
            }
        } catch (FetchFailedException | IllegalArgumentException | IOException e) {
            problems.add(new ImportProblem(address, String.valueOf(e.getMessage())));
        }
    }

    private void all(
            Feed feed,
            URI base,
            Spool spool,
            List<ImportProblem> problems,
            BooleanSupplier isCancelled) {
        if (feed.addresses().isEmpty()) {
            problems.add(new ImportProblem(address, "the feed lists nothing; try it tomorrow"));
        }
        for (String listed : feed.addresses().stream().limit(MOST).toList()) {
            if (isCancelled.getAsBoolean() || !waited()) {
                return;
            }
            try {
                put(fetcher.get(base.resolve(listed).toString()), spool);
            } catch (FetchFailedException | IllegalArgumentException | IOException e) {
                problems.add(new ImportProblem(listed, String.valueOf(e.getMessage())));
            }
        }
        if (feed.addresses().size() > MOST) {
            problems.add(
                    new ImportProblem(
                            address,
                            "of the %d reports that the feed lists, the first %d were fetched"
                                    .formatted(feed.addresses().size(), MOST)));
        }
    }

    private boolean waited() {
        try {
            Thread.sleep(pause);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false; // the server is ending
        }
    }

    private static void put(Fetched fetched, Spool spool) throws IOException {
        String from = fetched.address().toString();
        if (fetched.mediaType().equals("text/plain")) {
            Source source = new Source(fetched.address().getHost(), null, null, from);
            spool.put(name(fetched.address()), utf8(fetched), source);
        } else {
            WebPage page = WebPage.of(fetched.content(), fetched.charset(), from);
            Source host = new Source(fetched.address().getHost(), null, null, null);
            spool.put(
                    name(fetched.address()),
                    page.text().getBytes(StandardCharsets.UTF_8),
                    page.source().orElse(host));
        }
    }

    /** As it is where the host does not say otherwise: who reads it tells what is broken in it. */
    private static byte[] utf8(Fetched fetched) {
        Charset said = fetched.charset();
        return said == null || said.equals(StandardCharsets.UTF_8)
                ? fetched.content()
                : new String(fetched.content(), said).getBytes(StandardCharsets.UTF_8);
    }

    /** What a document of that address is called: the host and the end of the path. */
    private static String name(URI address) {
        String path = address.getPath() == null ? "" : address.getPath();
        String[] parts = path.split("/");
        String last = parts.length == 0 ? "" : parts[parts.length - 1];
        String host = String.valueOf(address.getHost());
        return (last.isEmpty() ? host : host + "-" + last).replaceAll("[^\\p{L}\\p{N}-]+", "-")
                + ".txt";
    }
}
