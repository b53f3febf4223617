package org.readout.score.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.readout.score.compare.DocumentComparer;
import org.readout.score.compare.DocumentScore;
import org.readout.score.figure.Figure;
import org.readout.score.figure.Tally;
import org.readout.score.reading.Discrepancy;
import org.readout.score.reading.EngagementEntry;
import org.readout.score.reading.GoldClusters;
import org.readout.score.reading.GoldDocument;
import org.readout.score.reading.ParticipantEntry;
import org.readout.score.reading.Reading;
import org.readout.score.reading.Register;

class RegisterComparerTest {
    /** Three accounts of one engagement, and a fourth document with another. */
    private static final GoldClusters CLUSTERS =
            new GoldClusters(
                    Map.of("a#e1", "c1", "b#e1", "c1", "c#e1", "c1"),
                    List.of(
                            new Discrepancy(
                                    "c1",
                                    "place",
                                    Map.of("a", "Oslo", "b", "Bergen", "c", "Oslo"))));

    @Test
    void whatBelongsTogetherAndIsTogetherIsRight() {
        RegisterScore score = score(register(List.of(), "a r1", "b r1", "c r1", "d r2"));

        assertThat(score.figures().of(Figure.CLUSTER_PRECISION)).isEqualTo(new Tally(3, 3, 3));
        assertThat(score.figures().of(Figure.CLUSTER_RECALL)).isEqualTo(new Tally(3, 3, 3));
    }

    @Test
    void anEngagementPutWithOthersCostsPrecision() {
        RegisterScore score = score(register(List.of(), "a r1", "b r1", "c r1", "d r1"));

        assertThat(score.figures().of(Figure.CLUSTER_PRECISION).hit())
                .isCloseTo(3 * 0.75 + 0.25, within(1e-12));
        assertThat(score.figures().of(Figure.CLUSTER_RECALL)).isEqualTo(new Tally(4, 4, 4));
    }

    @Test
    void anAccountThatStandsAloneCostsRecall() {
        RegisterScore score = score(register(List.of(), "a r1", "b r1"));

        assertThat(score.figures().of(Figure.CLUSTER_PRECISION)).isEqualTo(new Tally(3, 3, 3));
        assertThat(score.figures().of(Figure.CLUSTER_RECALL).hit())
                .isCloseTo(2.0 / 3 + 2.0 / 3 + 1.0 / 3, within(1e-12));
    }

    @Test
    void aDiscrepancyIsFoundByItsSidesNotByItsWords() {
        Discrepancy found =
                new Discrepancy(
                        "r1", "place", Map.of("a", "in Oslo", "b", "in Bergen", "c", "in Oslo"));

        RegisterScore score = score(register(List.of(found), "a r1", "b r1", "c r1"));

        assertThat(score.figures().of(Figure.DISCREPANCIES)).isEqualTo(new Tally(1, 1, 1));
    }

    @Test
    void aDiscrepancyBetweenOtherSidesIsAnother() {
        Discrepancy other =
                new Discrepancy("r1", "place", Map.of("a", "Oslo", "b", "Oslo", "c", "Bergen"));

        RegisterScore score = score(register(List.of(other), "a r1", "b r1", "c r1"));

        assertThat(score.missed()).hasSize(1);
        assertThat(score.extra()).containsExactly(other);
    }

    @Test
    void aDiscrepancyInAnotherEngagementIsAnother() {
        Discrepancy other = new Discrepancy("r2", "place", Map.of("a", "Oslo", "b", "Bergen"));

        RegisterScore score = score(register(List.of(other), "a r1", "b r1", "c r1", "d r2"));

        assertThat(score.figures().of(Figure.DISCREPANCIES)).isEqualTo(new Tally(0, 1, 1));
    }

    private static RegisterScore score(Register register) {
        List<DocumentScore> documents = new ArrayList<>();
        for (String doc : List.of("a", "b", "c", "d")) {
            GoldDocument document = new GoldDocument(Path.of(doc), Path.of(doc), "", reading(doc));
            documents.add(DocumentComparer.compare(document, reading(doc)));
        }
        return RegisterComparer.compare(CLUSTERS, register, documents);
    }

    private static Register register(List<Discrepancy> discrepancies, String... accounts) {
        Map<Register.Account, String> engagementOf = new HashMap<>();
        for (String account : accounts) {
            engagementOf.put(
                    new Register.Account(account.substring(0, 1), "e1"), account.substring(2));
        }
        return new Register(engagementOf, discrepancies);
    }

    private static Reading reading(String doc) {
        EngagementEntry talks =
                new EngagementEntry(
                        "e1",
                        "talks",
                        "held",
                        "2024-05-03",
                        "Oslo",
                        List.of("NO", "CL"),
                        List.of(new ParticipantEntry("Sigrid Haugsbø", "host", null)),
                        null);
        return new Reading(
                doc, true, List.of(), List.of(), List.of(talks), List.of(), List.of(), Map.of());
    }
}
