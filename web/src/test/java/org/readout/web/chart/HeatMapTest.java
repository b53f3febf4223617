package org.readout.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HeatMapTest {
    private static List<HeatMap.Cell> row(int... counts) {
        return HeatMap.of(
                        "Topics",
                        "Topic",
                        List.of("2025", "2026"),
                        Map.of("rail", counts),
                        label -> label,
                        label -> "",
                        (label, column) -> "/search?topic=" + label)
                .rows()
                .getFirst()
                .cells();
    }

    @Test
    void mostIsDarkestAndNoneHasNoShadeAndNoLink() {
        assertThat(row(0, 40)).extracting(HeatMap.Cell::shade).containsExactly(0, 5);
        assertThat(row(0, 40).getFirst().address()).isEmpty();
    }

    @Test
    void fewBesideManyAreStillToldFromNone() {
        assertThat(row(1, 10_000).getFirst().shade()).isEqualTo(1);
    }
}
