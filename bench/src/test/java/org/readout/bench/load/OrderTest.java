package org.readout.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.bench.world.Chronicle;
import org.readout.extract.lexicon.Lexicons;
import org.readout.model.Document;
import org.readout.model.DocumentRecord;
import org.readout.pipeline.Engine;
import org.readout.register.memory.MemoryStorage;
import org.readout.register.reconcile.Reconciler;
import org.readout.register.storage.RegisterStorage;
import org.readout.register.storage.SearchEntry;
import org.readout.register.storage.SearchQuery;
import org.readout.resolve.judge.Match;
import org.readout.resolve.judge.Verdict;
import org.readout.resolve.node.Node;
import org.readout.resolve.node.NodeKind;
import org.readout.store.sqlite.SqliteStorage;

/** The register depends on which documents it holds, not on how they came. */
class OrderTest {
    private static final int REPORTS = 300;
    private static final int CROWDED = 150;
    private static final Engine ENGINE = new Engine(Lexicons.bundled());
    private static final List<DocumentRecord> RECORDS = records();

    @TempDir Path folder;

    @Test
    void anotherOrderGivesTheSameRegister() {
        List<String> expected = told(filled(RECORDS));

        for (int seed = 0; seed < 3; seed++) {
            List<DocumentRecord> shuffled = new ArrayList<>(RECORDS);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(difference(expected, told(filled(shuffled)))).isEmpty();
        }
    }

    @Test
    void addingEverythingTwiceChangesNothing() {
        RegisterStorage storage = filled(RECORDS);
        List<String> once = told(storage);
        Reconciler reconciler = new Reconciler(storage);

        RECORDS.forEach(record -> reconciler.add(record, "1"));

        assertThat(difference(once, told(storage))).isEmpty();
    }

    @Test
    void fileHoldsWhatMemoryHoldsInWhateverPortionsItWasWritten() {
        List<String> expected = told(filled(RECORDS));
        try (RegisterStorage storage = SqliteStorage.openOrCreate(folder.resolve("readout.db"))) {
            Reconciler reconciler = new Reconciler(storage);
            for (int from = 0; from < REPORTS; from += 50) {
                List<DocumentRecord> portion = RECORDS.subList(from, from + 50);
                storage.write(
                        () -> {
                            portion.forEach(record -> reconciler.add(record, "1"));
                            return true;
                        });
            }

            assertThat(difference(expected, told(storage))).isEmpty();
        }
    }

    /** What only one of the two registers has; a whole register is too much to look through. */
    private static List<String> difference(List<String> expected, List<String> found) {
        List<String> lines = new ArrayList<>();
        Set<String> one = new HashSet<>(expected);
        Set<String> other = new HashSet<>(found);
        expected.stream()
                .filter(line -> !other.contains(line))
                .map("- "::concat)
                .forEach(lines::add);
        found.stream().filter(line -> !one.contains(line)).map("+ "::concat).forEach(lines::add);
        return lines.isEmpty() && !expected.equals(found) ? List.of("another order") : lines;
    }

    /** Where states meet again and again, blocks overflow and chains of wordings get long. */
    @Test
    void anotherOrderGivesTheSameRegisterWhereBlocksAndChainsAreFull() {
        List<DocumentRecord> records = crowded();
        List<String> expected = told(filled(records));

        List<DocumentRecord> shuffled = new ArrayList<>(records);
        Collections.shuffle(shuffled, new Random(5));
        assertThat(difference(expected, told(filled(shuffled)))).isEmpty();
    }

    /** A document that came between others is taken back without a trace. */
    @Test
    void newTextsInPlaceOfOldOnesLeaveWhatTheNewOnesAloneGive() {
        List<DocumentRecord> records = crowded();
        List<DocumentRecord> others = records.subList(0, 40);
        List<DocumentRecord> rest = records.subList(40, records.size());
        RegisterStorage storage = filled(rest);
        Reconciler reconciler = new Reconciler(storage);
        List<DocumentRecord> blank = new ArrayList<>();
        for (DocumentRecord record : others) {
            Document page = record.document();
            Document emptied = new Document(page.id(), "Gone from " + page.id(), page.source());
            blank.add(ENGINE.read(emptied));
        }

        others.forEach(record -> reconciler.add(record, "1"));
        blank.forEach(record -> reconciler.add(record, "1"));

        List<DocumentRecord> all = new ArrayList<>(rest);
        all.addAll(blank);
        assertThat(difference(told(filled(all)), told(storage))).isEmpty();
    }

    private static List<DocumentRecord> crowded() {
        Chronicle chronicle = new Chronicle(7, 120);
        return IntStream.range(0, 12_000)
                .mapToObj(number -> chronicle.report(number).document())
                .filter(document -> isAmongFew(document.captured()))
                .limit(CROWDED)
                .map(ENGINE::read)
                .toList();
    }

    private static boolean isAmongFew(String text) {
        return Stream.of("China", "Japan", "Vietnam", "Thailand", "Chile", "Peru", "Malaysia")
                        .filter(text::contains)
                        .count()
                > 1;
    }

    private static RegisterStorage filled(List<DocumentRecord> records) {
        RegisterStorage storage = new MemoryStorage();
        Reconciler reconciler = new Reconciler(storage);
        records.forEach(record -> reconciler.add(record, "1"));
        return storage;
    }

    /** Everything in the register, a line each. */
    private static List<String> told(RegisterStorage storage) {
        List<String> lines = new ArrayList<>();
        List<Node> nodes = new ArrayList<>();
        for (NodeKind kind : NodeKind.values()) {
            storage.nodes().each(kind, nodes::add);
            storage.clusters()
                    .each(
                            kind,
                            cluster ->
                                    lines.add(
                                            cluster + " = " + storage.clusters().members(cluster)));
        }
        for (Node node : nodes) {
            lines.add(node + " seen " + storage.sightings().of(node.id()));
        }
        for (Verdict verdict : Verdict.values()) {
            // which of equals comes first is the store's own affair
            storage.matches().withVerdict(verdict, 0, Integer.MAX_VALUE).stream()
                    .map(Match::toString)
                    .sorted()
                    .forEach(lines::add);
        }
        for (SearchEntry entry : storage.search().find(SearchQuery.of("", Integer.MAX_VALUE))) {
            lines.add(entry.document() + " " + entry.span() + " " + entry.text());
        }
        return lines;
    }

    private static List<DocumentRecord> records() {
        Chronicle chronicle = new Chronicle(7, 120);
        return IntStream.range(0, REPORTS)
                .mapToObj(number -> ENGINE.read(chronicle.report(number).document()))
                .toList();
    }
}
