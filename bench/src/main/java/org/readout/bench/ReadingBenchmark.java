package org.readout.bench;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.readout.bench.world.Page;
import org.readout.bench.world.Pages;
import org.readout.extract.lexicon.Lexicons;
import org.readout.model.Document;
import org.readout.model.DocumentRecord;
import org.readout.pipeline.Engine;
import org.readout.pipeline.Reading;
import org.readout.pipeline.StageListener;

/**
 * Documents of about 500 words a second on one core: the whole reading from text to record, some
 * together as {@code ./readout read} takes the files of a folder, and one by one; as the yardstick
 * a tokenizer of the shelf that does nothing but tokenize the same documents. The collector is that
 * of {@code ./readout}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 5, time = 4)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
public class ReadingBenchmark {
    private static final String MODEL = "/opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin";
    private static final int WORDS = 500;
    private static final int DOCUMENTS = 1024;
    private static final int TOGETHER = 16;

    private final Document[] documents =
            new Pages(20261121, WORDS)
                    .first(DOCUMENTS)
                    .map(Page::document)
                    .toArray(Document[]::new);
    private final Engine engine = new Engine(Lexicons.bundled());
    private final TokenizerME tokenizer = tokenizer();
    private int next;

    @Benchmark
    @OperationsPerInvocation(TOGETHER)
    public List<Reading> readTogether() {
        Document[] together = new Document[TOGETHER];
        Arrays.setAll(together, place -> nextDocument());
        return engine.readAll(List.of(together), StageListener.NONE);
    }

    @Benchmark
    public DocumentRecord readOneByOne() {
        return engine.read(nextDocument());
    }

    @Benchmark
    public String[] tokenizeOnly() {
        return tokenizer.tokenize(nextDocument().captured());
    }

    private Document nextDocument() {
        next = next + 1 == documents.length ? 0 : next + 1;
        return documents[next];
    }

    private static TokenizerME tokenizer() {
        try (InputStream model = ReadingBenchmark.class.getResourceAsStream(MODEL)) {
            if (model == null) {
                throw new IllegalStateException(MODEL + ": not on the class path");
            }
            return new TokenizerME(new TokenizerModel(model));
        } catch (IOException e) {
            throw new IllegalStateException(MODEL + ": cannot be read", e);
        }
    }
}
