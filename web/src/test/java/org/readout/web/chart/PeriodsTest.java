package org.readout.web.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PeriodsTest {
    private static List<Periods.Period> of(String... days) {
        TreeMap<LocalDate, Integer> counts = new TreeMap<>(Map.of());
        for (String day : days) {
            counts.merge(LocalDate.parse(day), 1, Integer::sum);
        }
        return Periods.of(counts);
    }

    @Test
    void fewMonthsStandAsMonthsWithTheEmptyOnesBetween() {
        assertThat(of("2026-01-31", "2026-03-01", "2026-03-02"))
                .extracting(Periods.Period::label, Periods.Period::count)
                .containsExactly(tuple("2026-01", 1), tuple("2026-02", 0), tuple("2026-03", 2));
    }

    @Test
    void someYearsStandAsQuarters() {
        assertThat(of("2022-05-01", "2025-01-01").getFirst().label()).isEqualTo("2022 Q2");
    }

    @Test
    void manyYearsStandAsYears() {
        assertThat(of("1990-05-01", "2025-01-01")).hasSize(36);
    }

    @Test
    void noDayGivesNoPeriod() {
        assertThat(of()).isEmpty();
    }
}
