package org.readout.score.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.readout.score.reading.EngagementEntry;
import org.readout.score.reading.ParticipantEntry;

class EngagementLikenessTest {
    private static final EngagementEntry TALKS =
            engagement("talks", "held", "2024-05-03", "Sigrid Haugsbø", "Peñaloza");

    @Test
    void theSameIsOne() {
        assertThat(EngagementLikeness.of(TALKS, TALKS)).isCloseTo(1, within(1e-12));
    }

    @Test
    void eachOfItsPartsWeighs() {
        assertThat(
                        EngagementLikeness.of(
                                TALKS,
                                engagement(
                                        "talks",
                                        "planned",
                                        "2024-05-03",
                                        "Sigrid Haugsbø",
                                        "Peñaloza")))
                .isCloseTo(0.9, within(1e-12));
        assertThat(
                        EngagementLikeness.of(
                                TALKS,
                                engagement(
                                        "meeting",
                                        "held",
                                        "2024-05-03",
                                        "Sigrid Haugsbø",
                                        "Peñaloza")))
                .isCloseTo(0.92, within(1e-12));
        assertThat(
                        EngagementLikeness.of(
                                TALKS,
                                engagement(
                                        "talks", "held", "2024-05", "Sigrid Haugsbø", "Peñaloza")))
                .isCloseTo(0.9, within(1e-12));
        assertThat(
                        EngagementLikeness.of(
                                TALKS,
                                engagement("talks", "held", null, "Sigrid Haugsbø", "Peñaloza")))
                .isCloseTo(0.92, within(1e-12));
        assertThat(
                        EngagementLikeness.of(
                                TALKS, engagement("talks", "held", "2024-05-03", "Haugsbø")))
                .isCloseTo(0.825, within(1e-12));
    }

    @Test
    void withoutASharedPersonItIsAnother() {
        assertThat(
                        EngagementLikeness.of(
                                TALKS, engagement("talks", "held", "2024-05-03", "Ingrid Lund")))
                .isZero();
    }

    @Test
    void whereOnlyOneNamesPersonsTheCountriesSpeak() {
        assertThat(EngagementLikeness.of(TALKS, engagement("talks", "held", "2024-05-03")))
                .isCloseTo(0.65, within(1e-12));
    }

    @Test
    void whereNobodyIsNamedTheCountriesSpeak() {
        EngagementEntry nobody = engagement("talks", "held", "2024-05-03");
        EngagementEntry others =
                new EngagementEntry(
                        "e2",
                        "talks",
                        "held",
                        "2024-05-03",
                        null,
                        List.of("DK", "SE"),
                        List.of(),
                        null);

        assertThat(EngagementLikeness.of(nobody, nobody)).isCloseTo(1, within(1e-12));
        assertThat(EngagementLikeness.of(nobody, others)).isZero();
    }

    @Test
    void onAnotherDayAndOfAnotherKindItIsAnother() {
        assertThat(
                        EngagementLikeness.of(
                                TALKS,
                                engagement(
                                        "meeting",
                                        "held",
                                        "2024-06-01",
                                        "Sigrid Haugsbø",
                                        "Peñaloza")))
                .isZero();
        assertThat(
                        EngagementLikeness.of(
                                TALKS,
                                engagement(
                                        "talks",
                                        "held",
                                        "2024-06-01",
                                        "Sigrid Haugsbø",
                                        "Peñaloza")))
                .isCloseTo(0.8, within(1e-12));
    }

    private static EngagementEntry engagement(
            String kind, String status, String date, String... names) {
        List<ParticipantEntry> participants =
                Stream.of(names).map(name -> new ParticipantEntry(name, "attendee", null)).toList();
        return new EngagementEntry(
                "e1", kind, status, date, "Oslo", List.of("NO", "CL"), participants, null);
    }
}
