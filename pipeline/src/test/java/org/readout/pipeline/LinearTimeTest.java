package org.readout.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.extract.lexicon.Lexicons;
import org.readout.model.Document;
import org.readout.model.DocumentRecord;
import org.readout.model.Source;

/**
 * Long runs of what the rules look for: a rule that looks through the whole document for each of
 * its tokens makes four times the text cost sixteen times as much.
 */
@Timeout(120)
class LinearTimeTest {
    private static final Engine ENGINE = new Engine(Lexicons.bundled());
    private static final int FEW = 1_000;

    /** Of processor time: growth that costs less than this is no danger to anybody. */
    private static final long SLACK = Duration.ofMillis(300).toNanos();

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A, ",
                "\"",
                "\" ",
                "“",
                "”",
                "(",
                ")",
                "((a) ",
                "[",
                "'",
                "' ",
                "’s ",
                "- ",
                "— ",
                "; ",
                ": ",
                ", ",
                ". ",
                "… ",
                "* ",
                "\n",
                "\n\n",
                "\n* ",
                "that ",
                "and ",
                "of ",
                "the ",
                "who ",
                "said ",
                "said that ",
                "to ",
                "to agree to ",
                "by ",
                "not ",
                "he ",
                "they ",
                "which is ",
                "Minister ",
                "Minister of ",
                "Minister, ",
                "President and ",
                "Deputy ",
                "Special Envoy of ",
                "Mr. ",
                "Dr ",
                "Norway ",
                "Norway, ",
                "Norway's ",
                "Oslo, ",
                "Anna ",
                "Anna Berg, ",
                "Anna Berg and ",
                "al-",
                "O'",
                "von der ",
                "John J. ",
                "U.S. ",
                "UN ",
                "ASEAN-",
                "both sides ",
                "met ",
                "met with ",
                "visited ",
                "visit to ",
                "meeting of the meeting ",
                "signed and ",
                "talks between ",
                "on ",
                "on Monday ",
                "2024 ",
                "2024-",
                "12 May ",
                "May ",
                "1",
                "1,",
                "1.",
                "a",
                "A",
                "aA",
                "é",
                "\u0301",
                "中",
                "\uD83D\uDE00",
                "\uD800",
                "\u200b",
                "\t",
                "http://",
                "www.a.b ",
                "a@b.c ",
                "| ",
                "/",
                "He said \"",
                "\"I do,\" he said. ",
                "He agreed to go; ",
                "Anna Berg said she agreed to sign and to ",
                "Foreign Minister Anna Berg met "
            })
    void aRunOfOneThingTakesLinearTime(String unit) {
        staysLinear(unit::repeat);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(…)",
                "“…”",
                "\"…\"",
                "‘…’",
                "[…]",
                "«…»",
                "(“[…]”)",
                "said “…” to ",
                "the envoy of … of Norway ",
                "who … met ",
                "that … said "
            })
    void deepNestingTakesLinearTime(String around) {
        int middle = around.indexOf('…');
        String left = around.substring(0, middle);
        String right = around.substring(middle + 1);
        staysLinear(times -> left.repeat(times) + "peace" + right.repeat(times));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\n", "\n\n", " and "})
    void aReportRepeatedTakesLinearTime(String between) {
        String report = String.join(between, Reports.ALL);
        staysLinear(
                times ->
                        IntStream.range(0, times / 25)
                                .mapToObj(i -> report)
                                .collect(Collectors.joining(between)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Minister %s Berg met %s Lund in Oslo. ",
                "Norwegian Minister %s Berg, visiting Chile, met Chilean President %s Lund. ",
                "%s, %s, ",
                "President %s of Norway said he agreed with %s. ",
                "%s Berg and %s "
            })
    void manyDifferentNamesTakeLinearTime(String form) {
        staysLinear(
                times ->
                        IntStream.range(0, times)
                                .mapToObj(i -> form.formatted(name(i), name(i * 31)))
                                .collect(Collectors.joining()));
    }

    private static String name(int number) {
        StringBuilder name = new StringBuilder();
        for (int rest = number + 26; rest > 0; rest /= 26) {
            name.append((char) ('a' + rest % 26));
        }
        name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
        return name.append("en").toString();
    }

    private static void staysLinear(IntFunction<String> textOf) {
        long few = cost(textOf.apply(FEW));
        long fourTimes = cost(textOf.apply(4 * FEW));

        assertThat(fourTimes)
                .as("cost of four times the text, after %d ns", few)
                .isLessThan(8 * few + SLACK);
    }

    /**
     * The processor time that reading takes, in nanoseconds: other work on the machine does not
     * count.
     */
    private static long cost(String text) {
        Document document = new Document("long", text, Source.UNKNOWN);
        long before = THREADS.getCurrentThreadCpuTime();
        DocumentRecord record = ENGINE.readWithEvents(document, StageListener.NONE).record();
        long cost = THREADS.getCurrentThreadCpuTime() - before;
        assertThat(Evidence.of(record).faults()).isEmpty();
        return cost;
    }
}
