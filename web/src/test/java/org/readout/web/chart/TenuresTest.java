package org.readout.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TenuresTest {
    private static List<String> tips(@Nullable LocalDate left) {
        Tenures.Bar bar =
                new Tenures.Bar(
                        "Minister of Fisheries",
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 3, 1),
                        left,
                        "");
        return Tenures.of("Offices", List.of(bar), null).shapes().stream()
                .filter(Shape.Box.class::isInstance)
                .map(shape -> ((Shape.Box) shape).tip())
                .toList();
    }

    @Test
    void endThatNobodyTellsStaysOpen() {
        assertThat(tips(null)).contains("beginning not known", "end not known");
    }

    @Test
    void endThatIsToldClosesTheBar() {
        assertThat(tips(LocalDate.of(2026, 5, 1)))
                .contains("left by 2026-05-01")
                .doesNotContain("end not known");
    }

    @Test
    void withoutAnyDayNothingIsDrawn() {
        Tenures.Bar bar = new Tenures.Bar("Envoy", null, null, null, "");

        assertThat(Tenures.of("Offices", List.of(bar), null).height()).isZero();
    }
}
