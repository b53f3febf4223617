package org.readout.web.page.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.register.storage.Card;
import org.readout.resolve.node.NodeId;

class CalendarFileTest {
    private static String file(String label, String status) {
        return CalendarFile.of(
                List.of(
                        new Card(
                                new NodeId("e:0001:1-2"),
                                "meeting",
                                label,
                                "Bergen",
                                List.of("IS", "NO"),
                                LocalDate.of(2026, 12, 31),
                                "2026-12-31",
                                status,
                                null,
                                1)));
    }

    @Test
    void engagementIsAnEventOfAWholeDay() {
        assertThat(file("Kari Solheim", "held"))
                .contains(
                        "DTSTART;VALUE=DATE:20261231\r\n",
                        "DTEND;VALUE=DATE:20270101\r\n",
                        "SUMMARY:meeting: Kari Solheim\r\n",
                        "LOCATION:Bergen\r\n");
    }

    @Test
    void whatIsNotHeldSaysSo() {
        assertThat(file("Kari Solheim", "planned")).contains("SUMMARY:meeting (planned): ");
        assertThat(file("Kari Solheim", "cancelled")).contains("STATUS:CANCELLED");
    }

    @Test
    void wordsCannotBreakOutOfTheirLine() {
        assertThat(file("a, b; c\r\nEND:VCALENDAR", "held"))
                .contains("a\\, b\\; c\\nEND:VCALENDAR");
    }

    @Test
    void longLinesAreFoldedBetweenCharacters() {
        String file = file("Đặng ".repeat(60), "held");

        assertThat(file.split("\r\n"))
                .allSatisfy(
                        line ->
                                assertThat(line.getBytes(StandardCharsets.UTF_8))
                                        .hasSizeLessThanOrEqualTo(75));
        assertThat(file.replace("\r\n ", "")).contains("Đặng ".repeat(60));
    }
}
