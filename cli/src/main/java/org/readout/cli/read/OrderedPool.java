package org.readout.cli.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Works on many things at once and hands the results over in the order of the things. Only so many
 * are under way that memory stays bounded: a few for each thread, and no more than a budget of
 * bytes unless it is a single one.
 */
final class OrderedPool {
    private static final long BUDGET = 16L << 20;
    private static final int AHEAD_PER_THREAD = 4;

    private final int threads;

    OrderedPool(int threads) {
        this.threads = threads;
    }

    private record Pending<R>(Future<R> result, long weight) {}

    /**
     * @param weight of a thing in bytes
     * @param taker given the results as they come
     */
    <T, R> void run(
            List<T> things, Function<T, R> work, ToLongFunction<T> weight, Consumer<R> taker) {
        if (threads == 1 || things.size() == 1) {
            things.forEach(thing -> taker.accept(work.apply(thing)));
            return;
        }
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            runIn(pool, things, work, weight, taker);
        } finally {
            pool.shutdownNow();
        }
    }

    private <T, R> void runIn(
            ExecutorService pool,
            List<T> things,
            Function<T, R> work,
            ToLongFunction<T> weight,
            Consumer<R> taker) {
        Deque<Pending<R>> pending = new ArrayDeque<>();
        long underWay = 0;
        for (T thing : things) {
            long bytes = weight.applyAsLong(thing);
            while (pending.size() >= threads * AHEAD_PER_THREAD
                    || !pending.isEmpty() && underWay + bytes > BUDGET) {
                Pending<R> first = pending.removeFirst();
                underWay -= first.weight;
                taker.accept(await(first.result));
            }
            underWay += bytes;
            pending.addLast(new Pending<>(pool.submit(() -> work.apply(thing)), bytes));
        }
        pending.forEach(one -> taker.accept(await(one.result)));
    }

    private static <R> R await(Future<R> result) {
        try {
            return result.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("reading failed", e.getCause());
        }
    }
}
