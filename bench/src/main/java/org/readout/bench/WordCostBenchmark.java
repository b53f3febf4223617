package org.readout.bench;

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
import org.readout.bench.world.Page;
import org.readout.bench.world.Pages;
import org.readout.extract.lexicon.Lexicons;
import org.readout.model.Document;
import org.readout.model.DocumentRecord;
import org.readout.pipeline.Engine;

/**
 * What a word costs in documents of 1 KB to 10 MB: whether reading stays linear. The secondary
 * result {@code words} is the words read in a second, which must stay within a fifth from the
 * smallest document to the largest.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(1)
public class WordCostBenchmark {
    private static final int LETTERS_PER_WORD = 6;

    /** So many documents of one size that all sizes together read about as much text. */
    private static final int TEXT = 1_000_000;

    /** The size of a document in code units. */
    @Param({"1000", "10000", "100000", "1000000", "10000000"})
    int size;

    private final Engine engine = new Engine(Lexicons.bundled());
    private Document[] documents = {};
    private int[] words = {};
    private int next;

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
        int count = Math.max(1, TEXT / size);
        documents = new Document[count];
        words = new int[count];
        for (int i = 0; i < count; i++) {
            Page page = new Pages(20261121L + i, size / LETTERS_PER_WORD).page(i);
            documents[i] = page.document();
            words[i] = page.document().captured().split("\\s+").length;
        }
    }

    @Benchmark
    public DocumentRecord read(Counted counted) {
        next = next + 1 == documents.length ? 0 : next + 1;
        counted.words += words[next];
        return engine.read(documents[next]);
    }
}
