package org.readout.resolve.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.readout.resolve.node.NodeId;
import org.readout.resolve.node.PersonNode;

class PersonJudgeTest {
    private static final PersonJudge JUDGE = new PersonJudge();

    @Test
    void oneFullNameInOneStateIsOnePerson() {
        assertThat(verdict(node("p:a", "kari solheim", "NO"), node("p:b", "kari solheim", "NO")))
                .isEqualTo(Verdict.SAME);
    }

    @Test
    void oneSingleNameIsNotEnough() {
        assertThat(verdict(node("p:a", "solheim", "NO"), node("p:b", "solheim", "NO")))
                .isEqualTo(Verdict.DIFFERENT);
    }

    @Test
    void namesakesOfTwoStatesAreTwo() {
        PersonNode one = node("p:a", "kari solheim", "NO");
        PersonNode other = node("p:b", "kari solheim", "IS");

        assertThat(verdict(one, other)).isEqualTo(Verdict.DIFFERENT);
        assertThat(JUDGE.excludes(one, other)).isTrue();
    }

    @Test
    void aMisspelledNameNeedsThePost() {
        assertThat(verdict(node("p:a", "kari solheim", "NO"), node("p:b", "kari solhiem", "NO")))
                .isNotEqualTo(Verdict.SAME);
    }

    private static Verdict verdict(PersonNode one, PersonNode other) {
        assertThat(JUDGE.judge(one, other)).isEqualTo(JUDGE.judge(other, one));
        return JUDGE.judge(one, other).verdict();
    }

    private static PersonNode node(String id, String name, String side) {
        LocalDate day = LocalDate.of(2026, 3, 4);
        return new PersonNode(
                new NodeId(id),
                List.of(name.split(" ")),
                Set.of(name),
                side,
                "",
                Set.of(),
                day,
                day,
                Set.of());
    }
}
