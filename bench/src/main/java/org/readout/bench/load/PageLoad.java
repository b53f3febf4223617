package org.readout.bench.load;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.bench.world.Chronicle;
import org.readout.register.reconcile.Reconciler;
import org.readout.register.storage.RegisterStorage;
import org.readout.store.sqlite.SqliteStorage;

/**
 * Reads pages of a running server as many people at once would, while reports are added to its
 * register, and tells how long they waited.
 *
 * <pre>bench/run pages ADDRESS [FILE] [READERS] [PAUSE] [SECONDS] [WARM]</pre>
 *
 * With a FILE, reports are added to it one after the other, as a feed would bring them. PAUSE is
 * how many milliseconds a reader looks at a page before the next, on average; 0 for programs. For
 * the first WARM seconds all goes on as later and nothing is counted: a server that people read has
 * been up for minutes, and so has the feed, whose reading would otherwise be compiled beside it.
 */
public final class PageLoad {
    /** Generated reports beyond any that a register was filled with before. */
    private static final int NEW = 10_000_000;

    private static final long SEED = 20261121;
    private static final int WORDS = 300;
    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");
    private static final Pattern DOCUMENT = Pattern.compile("\"document\":\"([0-9a-f]+)\"");
    private static final Pattern STATE = Pattern.compile("\"([A-Z]{2})\"");
    private static final Pattern LAG = Pattern.compile("\"lag\":(\\d+)");

    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .executor(Executors.newVirtualThreadPerTaskExecutor())
                    .build();
    private final String site;
    private final PrintStream out;
    private final Map<String, ConcurrentLinkedQueue<Long>> waits = new ConcurrentHashMap<>();
    private final AtomicInteger faults = new AtomicInteger();
    private final AtomicLong largest = new AtomicLong();
    private final AtomicBoolean over = new AtomicBoolean();

    private PageLoad(String site, PrintStream out) {
        this.site = site;
        this.out = out;
    }

    public static void main(String[] args) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PageLoad load = new PageLoad(args[0], out);
        Path file = args.length > 1 && !args[1].isEmpty() ? Path.of(args[1]) : null;
        int readers = args.length > 2 ? Integer.parseInt(args[2]) : 50;
        int pause = args.length > 3 ? Integer.parseInt(args[3]) : 1000;
        int seconds = args.length > 4 ? Integer.parseInt(args[4]) : 60;
        int warm = args.length > 5 ? Integer.parseInt(args[5]) : 60;
        load.run(file, readers, pause, seconds, warm);
    }

    private void run(@Nullable Path file, int readers, int pause, int seconds, int warm)
            throws Exception {
        awaitLists();
        Map<String, List<String>> pages = pages();
        Thread adding = file == null ? null : Thread.ofPlatform().daemon().start(() -> add(file));
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < readers; i++) {
                long seed = SEED + i;
                people.execute(() -> read(pages, new SplittableRandom(seed), pause));
            }
            TimeUnit.SECONDS.sleep(warm);
            waits.clear();
            long own = ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis();
            TimeUnit.SECONDS.sleep(seconds);
            own = ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis() - own;
            over.set(true);
            out.printf("reading and adding here took %.0f %% of a core%n", own / 10.0 / seconds);
        }
        if (adding != null) {
            adding.join();
        }
        tell(readers, pause, seconds);
    }

    /** Lists are made behind what is added; a register that was just filled has none yet. */
    private void awaitLists() throws Exception {
        long begin = System.nanoTime();
        while (true) {
            Matcher lag = LAG.matcher(get("/api/v1/about"));
            if (lag.find() && lag.group(1).equals("0")) {
                break;
            }
            TimeUnit.SECONDS.sleep(1);
        }
        out.printf("lists up to date after %.0f s%n", (System.nanoTime() - begin) / 1e9);
    }

    /** Addresses by what sort of page is there. */
    private Map<String, List<String>> pages() throws Exception {
        Map<String, List<String>> pages = new TreeMap<>();
        pages.put("home", List.of("/"));
        pages.put(
                "lists",
                List.of(
                        "/engagements",
                        "/engagements?kind=meeting",
                        "/engagements?sort=told",
                        "/documents",
                        "/persons",
                        "/mechanisms",
                        "/commitments",
                        "/formulations"));
        pages.put("work", List.of("/review", "/history", "/import", "/about"));
        pages.put("pictures", List.of("/calendar", "/charts", "/map", "/network"));
        List<String> sides = found(STATE, "/api/v1/engagements?limit=200", "");
        pages.put("side", sides.stream().map(side -> "/body?side=" + side).toList());
        pages.put("relation", relations(sides));
        List<String> words =
                List.of("railway", "energy", "fisheries", "visa", "agreed trade", "minister");
        pages.put("search", words.stream().map(word -> "/search?q=" + encoded(word)).toList());
        Map.of(
                        "engagement", "engagements?limit=200", // the newest first unless asked
                        "person", "persons?limit=200&sort=newest",
                        "commitment", "commitments?limit=200",
                        "mechanism", "mechanisms?limit=200&sort=newest")
                .forEach(
                        (page, list) ->
                                pages.put(page, found(ID, "/api/v1/" + list, "/" + page + "/")));
        pages.put("document", found(DOCUMENT, "/api/v1/search?q=minister&limit=200", "/document/"));
        pages.values().removeIf(List::isEmpty);
        return pages;
    }

    private static List<String> relations(List<String> sides) {
        List<String> relations = new ArrayList<>();
        for (int i = 1; i < sides.size(); i++) {
            if (!sides.get(i - 1).equals(sides.get(i))) {
                relations.add("/relation?one=" + sides.get(i - 1) + "&other=" + sides.get(i));
            }
        }
        return relations;
    }

    private List<String> found(Pattern pattern, String list, String page) {
        try {
            Matcher matcher = pattern.matcher(get(list));
            List<String> found = new ArrayList<>();
            while (matcher.find()) {
                found.add(page + matcher.group(1));
            }
            return found;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(list, e);
        }
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private String get(String path) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(site).resolve(path))
                        .timeout(Duration.ofMinutes(1))
                        .build();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(path + " answers " + answer.statusCode());
        }
        largest.accumulateAndGet(answer.body().length(), Math::max);
        return answer.body();
    }

    private void read(Map<String, List<String>> pages, SplittableRandom random, int pause) {
        List<String> sorts = List.copyOf(pages.keySet());
        while (!over.get()) {
            String sort = sorts.get(random.nextInt(sorts.size()));
            List<String> of = pages.getOrDefault(sort, List.of());
            String path = of.get(random.nextInt(of.size()));
            try {
                if (pause > 0) {
                    TimeUnit.MILLISECONDS.sleep(random.nextInt(2 * pause));
                }
                long begin = System.nanoTime();
                get(path);
                waits.computeIfAbsent(sort, key -> new ConcurrentLinkedQueue<>())
                        .add(System.nanoTime() - begin);
            } catch (IOException fault) {
                if (faults.getAndIncrement() < 5) {
                    out.println(fault.getMessage());
                }
            } catch (InterruptedException stopped) {
                return;
            }
        }
    }

    private void add(Path file) {
        Chronicle chronicle = new Chronicle(SEED, WORDS);
        try (RegisterStorage storage = SqliteStorage.openOrCreate(file)) {
            Reconciler reconciler = new Reconciler(storage);
            Reading reading =
                    new Reading(chronicle, reconciler, NEW, Integer.MAX_VALUE, place -> place);
            int added = 0;
            while (!over.get()) {
                Reading.Read one = reading.next();
                if (one != null) {
                    storage.write(() -> reconciler.add(one.prepared(), "bench"));
                    added++;
                }
                TimeUnit.MILLISECONDS.sleep(50); // a busy feed: twenty a second at most
            }
            out.printf("%,d reports added meanwhile%n", added);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell(int readers, int pause, int seconds) {
        List<Long> all = new ArrayList<>();
        waits.forEach(
                (sort, those) -> {
                    all.addAll(those);
                    tell(sort, those.stream().mapToLong(nanos -> nanos).toArray());
                });
        tell("all", all.stream().mapToLong(nanos -> nanos).toArray());
        out.printf(
                "%d readers, %d ms between pages, %.0f pages a second, %d faults, the largest page %,d characters%n",
                readers, pause, all.size() / (double) seconds, faults.get(), largest.get());
    }

    private void tell(String sort, long[] nanos) {
        Arrays.sort(nanos);
        out.printf(
                "%-12s %,8d pages, half within %5.1f ms, 95 of 100 within %6.1f ms, the slowest %6.0f ms%n",
                sort,
                nanos.length,
                nanos[nanos.length / 2] / 1e6,
                nanos[(int) (nanos.length * 0.95)] / 1e6,
                nanos[nanos.length - 1] / 1e6);
    }
}
