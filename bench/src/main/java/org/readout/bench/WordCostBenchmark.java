package org.readout.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.readout.bench.world.Pages;
import org.readout.extract.lexicon.Lexicons;
import org.readout.model.Document;
import org.readout.model.DocumentRecord;
import org.readout.pipeline.Engine;
import org.readout.pipeline.Reading;
import org.readout.pipeline.StageListener;

/**
 * What a word costs in documents of 1 KB to 10 MB: whether reading stays linear. The secondary
 * result {@code words} is the words read in a second. Read as the commands read a folder, short
 * documents together, it must stay within a fifth from the smallest document to the largest. The
 * collector is that of {@code ./readout}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
public class WordCostBenchmark {
    private static final int LETTERS_PER_WORD = 6;

    /** So many documents of one size that all sizes together read about as much text. */
    private static final int TEXT = 1_000_000;

    /** The size of a document in code units. */
    @Param({"1000", "10000", "100000", "1000000", "10000000"})
    int size;

    private final Engine engine = new Engine(Lexicons.bundled());
    private List<Documents> folder = List.of();
    private List<Documents> single = List.of();
    private int next;

    /** What is read at once. */
    private record Documents(List<Document> all, int words) {
        static Documents of(List<Document> all) {
            int words = 0;
            for (Document document : all) {
                words += document.captured().split("\\s+").length;
            }
            return new Documents(all, words);
        }
    }

    /** Counts words beside documents. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Counted {
        public long words;

        @Setup(Level.Iteration)
        public void reset() {
            words = 0;
        }
    }

    @Setup
    public void write() {
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < Math.max(1, TEXT / size); i++) {
            documents.add(new Pages(20261121L + i, size / LETTERS_PER_WORD).page(i).document());
        }
        single = documents.stream().map(one -> Documents.of(List.of(one))).toList();
        folder = new ArrayList<>();
        int together = Math.max(1, Engine.TOGETHER / size);
        for (int first = 0; first < documents.size(); first += together) {
            int end = Math.min(first + together, documents.size());
            folder.add(Documents.of(documents.subList(first, end)));
        }
    }

    /** Many of one size, as the commands read a folder. */
    @Benchmark
    public List<Reading> readTogether(Counted counted) {
        return engine.readAll(nextOf(folder, counted).all(), StageListener.NONE);
    }

    /** One by one, as where a document comes alone. */
    @Benchmark
    public DocumentRecord readOneByOne(Counted counted) {
        return engine.read(nextOf(single, counted).all().getFirst());
    }

    private Documents nextOf(List<Documents> some, Counted counted) {
        next = next + 1 >= some.size() ? 0 : next + 1;
        counted.words += some.get(next).words();
        return some.get(next);
    }
}
