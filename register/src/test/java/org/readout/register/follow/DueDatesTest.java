package org.readout.register.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueDatesTest {
    private static final LocalDate SAID = LocalDate.of(2026, 4, 14);

    @ParameterizedTest
    @CsvSource({
        "within the year, 2026-12-31",
        "by the end of next year, 2027-12-31",
        "over the next three years, 2029-04-14",
        "within 90 days, 2026-07-13",
        "in six weeks, 2026-05-26",
        "by 30 June, 2026-06-30",
        "by 2 March, 2027-03-02",
        "by June 12 2028, 2028-06-12",
        "before the end of November, 2026-11-30",
        "by mid-July, 2026-07-15",
        "in February, 2027-02-28",
        "in the third quarter, 2026-09-30",
        "in the first quarter, 2027-03-31",
        "by 2030, 2030-12-31",
        "by the end of next month, 2026-05-31",
        "by the end of the decade, 2029-12-31"
    })
    void deadlineBecomesTheLastDayItLeaves(String written, LocalDate expected) {
        assertThat(DueDates.of(written, SAID).orElseThrow().day()).isEqualTo(expected);
    }

    @Test
    void wordsThatLeaveNoDayGiveNone() {
        assertThat(DueDates.of("in the coming time", SAID)).isEmpty();
        assertThat(DueDates.of("soon", SAID)).isEmpty();
    }
}
