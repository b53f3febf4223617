package org.readout.resolve.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.model.EngagementKind.CEREMONY;
import static org.readout.model.EngagementKind.MEETING;
import static org.readout.model.EngagementStatus.CANCELLED;
import static org.readout.model.EngagementStatus.HELD;
import static org.readout.model.EngagementStatus.PLANNED;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.readout.model.EngagementKind;
import org.readout.model.EngagementStatus;
import org.readout.resolve.node.DocumentKey;
import org.readout.resolve.node.EngagementNode;
import org.readout.resolve.node.NodeId;

class EngagementJudgeTest {
    private static final EngagementJudge JUDGE = new EngagementJudge();

    @Test
    void aMeetingOfTheSameSidesOnTheSameDayIsOne() {
        assertThat(verdict(held("a", "2026-03-04"), held("b", "2026-03-04")))
                .isEqualTo(Verdict.SAME);
    }

    @Test
    void oneDocumentTellsEachEngagementOnce() {
        EngagementNode one = held("a", "2026-03-04");

        assertThat(verdict(one, planned("a", "2026-03-04"))).isEqualTo(Verdict.DIFFERENT);
        assertThat(JUDGE.excludes(one, planned("a", "2026-03-04"))).isTrue();
        assertThat(JUDGE.excludes(one, planned("b", "2026-03-04"))).isFalse();
    }

    @Test
    void otherSidesHadAnother() {
        EngagementNode one = held("a", "2026-03-04");
        EngagementNode other =
                node("b", MEETING, HELD, "2026-03-04", List.of("CL", "PE"), 0, Set.of());

        assertThat(verdict(one, other)).isEqualTo(Verdict.DIFFERENT);
        assertThat(JUDGE.excludes(one, other)).isTrue();
    }

    @Test
    void whatLiesAheadIsMovedAndWhatWasHeldIsNot() {
        assertThat(verdict(planned("a", "2026-03-04"), planned("b", "2026-03-09")))
                .isEqualTo(Verdict.UNSURE);
        assertThat(verdict(held("a", "2026-03-04"), held("b", "2026-03-09")))
                .isEqualTo(Verdict.DIFFERENT);
    }

    @Test
    void whatWasCalledOffWasHardlyHeld() {
        EngagementNode off = node("a", MEETING, CANCELLED, "2026-03-04", SIDES, 0, Set.of());

        assertThat(verdict(off, held("b", "2026-03-04"))).isEqualTo(Verdict.UNSURE);
    }

    @Test
    void twoSessionsOfASeriesAreTwo() {
        EngagementNode fifth = node("a", MEETING, HELD, "2026-03-04", SIDES, 5, Set.of());
        EngagementNode sixth = node("b", MEETING, HELD, "2026-03-04", SIDES, 6, Set.of());

        assertThat(verdict(fifth, sixth)).isEqualTo(Verdict.DIFFERENT);
    }

    @Test
    void ceremoniesOfOneDayAreToldApartByWhatWasDone() {
        EngagementNode wreath = ceremony("a", Set.of("wreath", "laid"));
        EngagementNode school = ceremony("b", Set.of("school", "opened"));
        EngagementNode wreathToo = ceremony("c", Set.of("wreath", "laid", "monument"));

        assertThat(verdict(wreath, school)).isEqualTo(Verdict.DIFFERENT);
        assertThat(verdict(wreath, wreathToo)).isEqualTo(Verdict.SAME);
    }

    private static final List<String> SIDES = List.of("IS", "NO");

    private static Verdict verdict(EngagementNode one, EngagementNode other) {
        return JUDGE.judge(one, other).verdict();
    }

    private static EngagementNode held(String document, String day) {
        return node(document, MEETING, HELD, day, SIDES, 0, Set.of());
    }

    private static EngagementNode planned(String document, String day) {
        return node(document, MEETING, PLANNED, day, SIDES, 0, Set.of());
    }

    private static EngagementNode ceremony(String document, Set<String> words) {
        return node(document, CEREMONY, HELD, "2026-03-04", SIDES, 0, words);
    }

    private static EngagementNode node(
            String document,
            EngagementKind kind,
            EngagementStatus status,
            String day,
            List<String> sides,
            int ordinal,
            Set<String> words) {
        LocalDate on = LocalDate.parse(day);
        return new EngagementNode(
                new NodeId("e:" + document + day + status),
                new DocumentKey(document.repeat(DocumentKey.LENGTH)),
                true,
                kind,
                status,
                day,
                on,
                on,
                null,
                "",
                "",
                sides,
                List.of(),
                ordinal,
                words,
                Set.of());
    }
}
