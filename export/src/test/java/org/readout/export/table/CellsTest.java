package org.readout.export.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CellsTest {
    @Test
    void chineseLettersTakeTwoCellsAndMarksNone() {
        assertThat(Cells.width("Oslo")).isEqualTo(4);
        assertThat(Cells.width("北京")).isEqualTo(4);
        assertThat(Cells.width("Vie\u0323\u0302t")).isEqualTo(4);
    }

    @Test
    void whatIsTooLongIsCutAtAWord() {
        assertThat(Cells.fit("strengthen political trust", 24)).isEqualTo("strengthen political…");
        assertThat(Cells.fit("short", 24)).isEqualTo("short");
    }

    @Test
    void aCutNeverTakesMoreThanItsCells() {
        String text = "talks 北京北京 on rail 😀😀 and ports";
        for (int cells = 1; cells < 40; cells++) {
            assertThat(Cells.width(Cells.fit(text, cells))).isLessThanOrEqualTo(cells);
        }
    }

    @Test
    void whatSteersATerminalIsLeftOut() {
        assertThat(Cells.clean("a\u001B[31mred\u202Eb\u0007\r\n  c\uD800"))
                .isEqualTo("a[31mredb c");
    }
}
