package org.readout.web.part;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
    @ParameterizedTest
    @CsvSource({
        "2026-03-04, 4 Mar 2026",
        "2026-03, March 2026",
        "2026, 2026",
        "--03-04, 4 Mar",
        "--03, March",
        "2026-03-04/2026-03-06, 4–6 Mar 2026",
        "2026-02-28/2026-03-02, 28 Feb – 2 Mar 2026",
        "2026-12-30/2027-01-02, 30 Dec 2026 – 2 Jan 2027",
        "2026-03/2026-04, March – April 2026",
        "2026/2027, 2026 – 2027",
        "soon, soon"
    })
    void dateIsShownNoMorePreciselyThanItWasTold(String told, String shown) {
        assertThat(Wording.date(told)).isEqualTo(shown);
    }
}
