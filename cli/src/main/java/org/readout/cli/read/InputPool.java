package org.readout.cli.read;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.readout.acquire.Input;
import org.readout.pipeline.Engine;

/**
 * Reads inputs on all cores, some together, and hands what became of them over in their order. The
 * engine reads short documents faster together; but where there are few, each is handed over as
 * soon as it is read.
 */
public final class InputPool<T> {
    /** Fewer are read faster by one thread than several threads are started. */
    private static final int MANY = 8;

    /** So often is each thread given some of the inputs, so that none is left without work. */
    private static final long SHARES = 4;

    /** No share is smaller: some five short reports. */
    private static final long SMALLEST_SHARE = 1 << 14;

    private final InputReader<T> reader;

    public InputPool(InputReader<T> reader) {
        this.reader = reader;
    }

    private record Sized(Input input, long bytes) {}

    private record Batch(List<Input> inputs, long bytes) {}

    /**
     * @param begins told the label of an input that is about to be read, on the thread that reads
     * @param taker given what became of them, on the caller's thread
     */
    public void run(List<Input> inputs, Consumer<String> begins, Consumer<Outcomes<T>> taker) {
        int threads = inputs.size() >= MANY ? Runtime.getRuntime().availableProcessors() : 1;
        new OrderedPool(threads)
                .run(
                        batches(inputs, threads),
                        batch -> {
                            begins.accept(batch.inputs().getFirst().label());
                            return reader.read(batch.inputs());
                        },
                        Batch::bytes,
                        taker);
    }

    private static List<Batch> batches(List<Input> inputs, int threads) {
        List<Sized> sized = inputs.stream().map(one -> new Sized(one, size(one))).toList();
        long all = sized.stream().mapToLong(Sized::bytes).sum();
        long share = Math.clamp(all / (threads * SHARES), SMALLEST_SHARE, Engine.TOGETHER);
        List<Batch> batches = new ArrayList<>();
        List<Input> together = new ArrayList<>();
        long bytes = 0;
        for (Sized one : sized) {
            // the first alone, so that output begins at once
            boolean isAlone = inputs.size() < MANY || batches.isEmpty();
            if (!together.isEmpty() && (isAlone || bytes + one.bytes() > share)) {
                batches.add(new Batch(List.copyOf(together), bytes));
                together.clear();
                bytes = 0;
            }
            together.add(one.input());
            bytes += one.bytes();
        }
        if (!together.isEmpty()) {
            batches.add(new Batch(List.copyOf(together), bytes));
        }
        return batches;
    }

    /** A file's size in bytes; what cannot be told counts as nothing. */
    private static long size(Input input) {
        try {
            return input instanceof Input.TextFile file ? Files.size(file.path()) : 0;
        } catch (IOException e) {
            return 0;
        }
    }
}
