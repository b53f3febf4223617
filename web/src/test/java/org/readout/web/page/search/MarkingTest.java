package org.readout.web.page.search;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkingTest {
    private static String marked(String text, String... folded) {
        return Marking.of(text, List.of(folded)).stream()
                .map(piece -> piece.hit() ? "[" + piece.text() + "]" : piece.text())
                .collect(joining());
    }

    @Test
    void wordIsMarkedHoweverItIsAccented() {
        assertThat(marked("The Đường line and the road.", "duong"))
                .isEqualTo("The [Đường] line and the road.");
    }

    @Test
    void beginningOfAWordMarksTheWord() {
        assertThat(marked("Ferries and a ferry-boat", "ferr"))
                .isEqualTo("[Ferries] and a [ferry]-boat");
    }

    @Test
    void middleOfAWordIsNotMarked() {
        assertThat(marked("interferry", "ferry")).isEqualTo("interferry");
    }

    @Test
    void longTextIsCutAroundTheFirstHit() {
        String text = "word ".repeat(200) + "ferry " + "word ".repeat(200);

        assertThat(marked(text, "ferry"))
                .startsWith("… ")
                .endsWith("…")
                .contains("[ferry]")
                .hasSizeLessThan(400);
    }
}
