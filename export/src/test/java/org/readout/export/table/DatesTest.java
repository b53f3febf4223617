package org.readout.export.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.model.CalendarDate;

class DatesTest {
    @ParameterizedTest
    @CsvSource({
        "2026-05-12, 12 May 2026",
        "2026-05, May 2026",
        "2026, 2026",
        "--01-26, 26 January",
        "2026-05-12/2026-05-14, 12–14 May 2026",
        "2026-05-30/2026-06-02, 30 May – 2 June 2026",
        "2026-12-30/2027-01-02, 30 December 2026 – 2 January 2027",
        "2026/2027, 2026 – 2027"
    })
    void datesAreWrittenAsPeopleWriteThem(String iso, String written) {
        assertThat(Dates.of(CalendarDate.parse(iso).orElseThrow())).isEqualTo(written);
    }
}
