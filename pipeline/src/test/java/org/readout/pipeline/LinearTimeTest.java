package org.readout.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.extract.lexicon.Lexicons;
import org.readout.model.Document;
import org.readout.model.DocumentRecord;
import org.readout.model.Source;

/**
 * Long runs of what the rules look for. Each text has so many tokens that a rule that looks through the whole document, or the
 * whole sentence, for each of its tokens would run for minutes; linear reading takes a second or two.
 */
class LinearTimeTest {
    private static final Engine ENGINE = new Engine(Lexicons.bundled());
    private static final int TIMES = Integer.getInteger("readout.repeats", 40_000);
    private static final Duration LIMIT = Duration.ofSeconds(10);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A, ", "\"", "\" ", "“", "”", "(", ")", "((a) ", "[", "'", "' ", "’s ", "- ", "— ", "; ", ": ", ", ", ". ", "… ", "* ", "\n", "\n\n", "\n* ",
                "that ", "and ", "of ", "the ", "who ", "said ", "said that ", "to ", "to agree to ", "by ", "not ", "he ", "they ", "which is ",
                "Minister ", "Minister of ", "Minister, ", "President and ", "Deputy ", "Special Envoy of ", "Mr. ", "Dr ", "Norway ", "Norway, ", "Norway's ",
                "Oslo, ", "Anna ", "Anna Berg, ", "Anna Berg and ", "al-", "O'", "von der ", "John J. ", "U.S. ", "UN ", "ASEAN-", "both sides ",
                "met ", "met with ", "visited ", "visit to ", "meeting of the meeting ", "signed and ", "talks between ", "on ", "on Monday ", "2024 ", "2024-", "12 May ", "May ",
                "1", "1,", "1.", "a", "A", "aA", "é", "\u0301", "中", "\uD83D\uDE00", "\uD800", "\u200b", "\t", "http://", "www.a.b ", "a@b.c ", "| ", "/",
                "He said \"", "\"I do,\" he said. ", "He agreed to go; ", "Anna Berg said she agreed to sign and to ", "Foreign Minister Anna Berg met "
            })
    void aRunOfOneThingTakesLinearTime(String unit) {
        String text = unit.repeat(unit.length() < 8 ? TIMES : TIMES / 2);
        read(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(…)", "“…”", "\"…\"", "‘…’", "[…]", "«…»", "(“[…]”)", "said “…” to ", "the envoy of … of Norway ", "who … met ", "that … said "})
    void deepNestingTakesLinearTime(String around) {
        int middle = around.indexOf('…');
        String text = around.substring(0, middle).repeat(TIMES / 3) + "peace" + around.substring(middle + 1).repeat(TIMES / 3);
        read(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\n", "\n\n", " and "})
    void aReportRepeatedTakesLinearTime(String between) {
        String report = String.join(between, Reports.ALL);
        read(IntStream.range(0, 600).mapToObj(i -> report).collect(Collectors.joining(between)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Minister %s Berg met %s Lund in Oslo. ", "%s, %s, ", "President %s of Norway said he agreed with %s. ", "%s Berg and %s "})
    void manyDifferentNamesTakeLinearTime(String form) {
        read(IntStream.range(0, 30_000).mapToObj(i -> form.formatted(name(i), name(i * 31))).collect(Collectors.joining()));
    }

    private static String name(int number) {
        StringBuilder name = new StringBuilder();
        for (int rest = number + 26; rest > 0; rest /= 26) {
            name.append((char) ('a' + rest % 26));
        }
        name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
        return name.append("en").toString();
    }

    private static void read(String text) {
        Document document = new Document("long", text, Source.UNKNOWN);
        DocumentRecord record = assertTimeoutPreemptively(LIMIT, () -> ENGINE.read(document));
        assertThat(Evidence.of(record).faults()).isEmpty();
    }
}
