package org.readout.cli.read;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.readout.acquire.Input;

/**
 * Reads inputs on all cores, some together, and hands what became of them over in their order. The
 * engine reads short documents faster together; but where there are few, each is handed over as
 * soon as it is read.
 */
public final class InputPool<T> {
    /** Fewer are read faster by one thread than several threads are started. */
    private static final int MANY = 8;

    private static final int TOGETHER = 16;

    /** Larger files gain nothing from being read together. */
    private static final long BYTES_TOGETHER = 1 << 17;

    private final InputReader<T> reader;

    public InputPool(InputReader<T> reader) {
        this.reader = reader;
    }

    private record Batch(List<Input> inputs, long bytes) {}

    /**
     * @param begins told the label of an input that is about to be read, on the thread that reads
     * @param taker given what became of them, on the caller's thread
     */
    public void run(List<Input> inputs, Consumer<String> begins, Consumer<Outcomes<T>> taker) {
        boolean areMany = inputs.size() >= MANY;
        new OrderedPool(areMany ? Runtime.getRuntime().availableProcessors() : 1)
                .run(
                        batches(inputs, areMany ? TOGETHER : 1),
                        batch -> {
                            begins.accept(batch.inputs().getFirst().label());
                            return reader.read(batch.inputs());
                        },
                        Batch::bytes,
                        taker);
    }

    private static List<Batch> batches(List<Input> inputs, int most) {
        List<Batch> batches = new ArrayList<>();
        List<Input> together = new ArrayList<>();
        long bytes = 0;
        for (Input input : inputs) {
            long size = size(input);
            int full =
                    batches.isEmpty() ? 1 : most; // the first alone, so that output begins at once
            if (!together.isEmpty() && (together.size() == full || bytes + size > BYTES_TOGETHER)) {
                batches.add(new Batch(List.copyOf(together), bytes));
                together.clear();
                bytes = 0;
            }
            together.add(input);
            bytes += size;
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
