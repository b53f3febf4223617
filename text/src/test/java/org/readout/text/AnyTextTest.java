package org.readout.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.model.Sentence;
import org.readout.model.SentencedText;

/** What holds of every text, however strange. */
class AnyTextTest {
    /**
     * Pieces that rules look for, so that random text meets the rules and not only the tokenizer.
     */
    private static final List<String> SCRAPS =
            List.of(
                    "\n",
                    "\n\n",
                    " ",
                    "  ",
                    ".",
                    "./.",
                    "—",
                    " - ",
                    "-",
                    "|",
                    "(",
                    ")",
                    "[",
                    "](",
                    "![",
                    "<!--",
                    "-->",
                    "“",
                    "”",
                    "'s",
                    "’s",
                    "…",
                    "...",
                    "*",
                    "**",
                    "# ",
                    "1. ",
                    "• ",
                    "Mr.",
                    "U.S.",
                    "No.",
                    "9:30",
                    "2031-03-14",
                    "PORT ELM, Feb 8 (NNA)",
                    "date 2031-03-14",
                    "Photo:",
                    "(R)",
                    "read more",
                    "Related news",
                    "the",
                    "minister",
                    "agreed",
                    "Lund",
                    "http://a.b/c",
                    "a@b.c",
                    "\u200b",
                    "\ufeff",
                    "\ud800",
                    "\udc00",
                    "\ufffd",
                    "\u0000",
                    "\u00ad",
                    "𒁃",
                    "مرحبا",
                    "外交",
                    "Пр",
                    "e\u0301",
                    "â€™",
                    "â€œ",
                    "Ã©",
                    "Â",
                    "â",
                    "👍",
                    "\r\n",
                    "\u2028",
                    "\u0085",
                    ",",
                    ";",
                    ":",
                    "?",
                    "!",
                    "+",
                    "&",
                    "@",
                    "_",
                    "/");

    static Stream<String> randomText() {
        return IntStream.range(0, 400)
                .mapToObj(
                        seed -> {
                            Random random = new Random(seed);
                            StringBuilder out = new StringBuilder();
                            int scraps = random.nextInt(120);
                            for (int i = 0; i < scraps; i++) {
                                if (random.nextInt(4) > 0) {
                                    out.append(SCRAPS.get(random.nextInt(SCRAPS.size())));
                                } else {
                                    out.append((char) random.nextInt(0x10000));
                                }
                                if (random.nextInt(3) == 0) {
                                    out.append(' ');
                                }
                            }
                            return out.toString();
                        });
    }

    @ParameterizedTest
    @MethodSource("randomText")
    void tokensAscendWithinTheCapture(String captured) {
        SentencedText text = Pages.read(captured);
        int last = 0;
        for (int token = 0; token < text.size(); token++) {
            assertThat(text.start(token)).isGreaterThanOrEqualTo(last);
            assertThat(text.end(token))
                    .isGreaterThan(text.start(token))
                    .isLessThanOrEqualTo(captured.length());
            assertThat(text.form(token)).isNotEmpty();
            last = text.end(token);
        }
    }

    @ParameterizedTest
    @MethodSource("randomText")
    void sentencesAreDisjointAndInTheirBlocks(String captured) {
        SentencedText text = Pages.read(captured);
        List<Sentence> all =
                Stream.concat(text.sentences().stream(), text.asides().stream())
                        .sorted((a, b) -> Integer.compare(a.first(), b.first()))
                        .toList();
        int last = 0;
        for (Sentence sentence : all) {
            assertThat(sentence.first()).isGreaterThanOrEqualTo(last);
            assertThat(
                            sentence.block()
                                    .span()
                                    .contains(text.span(sentence.first(), sentence.end())))
                    .isTrue();
            last = sentence.end();
        }
    }

    @ParameterizedTest
    @MethodSource("randomText")
    void blocksAscendWithoutOverlap(String captured) {
        int last = 0;
        for (var block : Pages.read(captured).blocks()) {
            assertThat(block.span().start()).isGreaterThanOrEqualTo(last);
            last = block.span().end();
        }
        assertThat(last).isLessThanOrEqualTo(captured.length());
    }

    @ParameterizedTest
    @MethodSource("randomText")
    void readingTwiceGivesTheSame(String captured) {
        SentencedText once = Pages.read(captured);
        SentencedText again = Pages.read(captured);
        assertThat(again.blocks()).isEqualTo(once.blocks());
        assertThat(again.sentences()).isEqualTo(once.sentences());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                " ",
                "[",
                "]",
                "(",
                "<!-- ",
                "| ",
                "- x\n",
                "“",
                ".",
                "x.",
                "1/",
                "’",
                "\n",
                "Lund met. ",
                "* ",
                "\ufffdx",
                "http://"
            })
    void manyOfAnythingAreReadInTimeThatGrowsWithTheText(String scrap) {
        String captured = scrap.repeat(100_000 / scrap.length());
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Pages.read(captured));
    }
}
