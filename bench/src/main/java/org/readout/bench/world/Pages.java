package org.readout.bench.world;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Generated pages, as many as are asked for. The same seed gives the same pages, one by one and in
 * any order.
 */
public final class Pages {
    private final long seed;
    private final int words;
    private final World world;
    private final Phrases phrases = new Phrases();

    /**
     * @param words about how many words each page has
     */
    public Pages(long seed, int words) {
        this.seed = seed;
        this.words = words;
        this.world = new World(seed);
    }

    /** A page about an occasion of its own. */
    public Page page(int number) {
        RandomGenerator random = random(seed + 7919L * (number + 1));
        return write("page-" + number, world.occasion(random), random);
    }

    /** The first {@code count} pages. */
    public Stream<Page> first(int count) {
        return IntStream.range(0, count).mapToObj(this::page);
    }

    /**
     * Several outlets' pages about one occasion.
     *
     * @param number which occasion
     * @param accounts how many pages
     */
    public List<Page> accounts(int number, int accounts) {
        Occasion occasion = world.occasion(random(seed + 7919L * (number + 1)));
        return IntStream.range(0, accounts)
                .mapToObj(
                        i ->
                                write(
                                        "page-%d-%d".formatted(number, i),
                                        occasion,
                                        random(seed + 104_729L * (number + 1) + i)))
                .toList();
    }

    private Page write(String id, Occasion occasion, RandomGenerator random) {
        return new PageWriter(phrases, occasion, world.outlet(random), random).write(id, words);
    }

    static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }
}
