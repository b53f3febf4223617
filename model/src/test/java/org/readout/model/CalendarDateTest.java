package org.readout.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarDateTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-04",
                "2026-02",
                "2026",
                "--01-26",
                "--02-29",
                "--01",
                "2026-02-04/2026-02-06",
                "--12-30/--12-31"
            })
    void theWrittenFormIsReadAndWrittenAlike(String written) {
        assertThat(CalendarDate.parse(written)).map(CalendarDate::iso).contains(written);
    }

    @Test
    void aTimeBehindTheDayIsDropped() {
        assertThat(CalendarDate.parse(" 2026-02-04T10:00Z "))
                .map(CalendarDate::iso)
                .contains("2026-02-04");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2026-13",
                "2026-02-30",
                "2025-02-29",
                "--02-30",
                "-",
                "0000",
                "4 May 2026",
                "2026-02-04/",
                "2026/2027/2028"
            })
    void whatIsNoDateIsNotRead(String written) {
        assertThat(CalendarDate.parse(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-04, 2026-02-04, 2026-02-04",
        "2024-02, 2024-02-01, 2024-02-29",
        "2026, 2026-01-01, 2026-12-31",
        "2026-02/2026-04-03, 2026-02-01, 2026-04-03",
    })
    void aDateReachesFromItsFirstDayToItsLast(String written, LocalDate first, LocalDate last) {
        CalendarDate date = CalendarDate.parse(written).orElseThrow();

        assertThat(date.firstDay()).contains(first);
        assertThat(date.lastDay()).contains(last);
    }

    @Test
    void withoutAYearNoDayIsKnown() {
        CalendarDate date = CalendarDate.parse("--01-26").orElseThrow();

        assertThat(date.firstDay()).isEmpty();
        assertThat(date.lastDay()).isEmpty();
    }

    @Test
    void onlyAWholeDateIsADay() {
        assertThat(CalendarDate.day(LocalDate.of(2026, 2, 4)).isDay()).isTrue();
        assertThat(CalendarDate.month(2026, 2).isDay()).isFalse();
        assertThat(new CalendarDate.Partial(null, 2, 4).isDay()).isFalse();
    }

    @Test
    void whatIsNoDateCannotBeBuilt() {
        assertThatThrownBy(() -> new CalendarDate.Partial(2026, null, 4))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CalendarDate.Partial(null, null, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CalendarDate.Partial(10_000, 1, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
