package org.readout.resolve.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.readout.model.Topic;
import org.readout.resolve.likeness.Stem;
import org.readout.resolve.node.CommitmentNode;
import org.readout.resolve.node.NodeId;

class CommitmentJudgeTest {
    private static final CommitmentJudge JUDGE = new CommitmentJudge();
    private static final String BERGEN = Stem.of("bergen");

    @Test
    void theSameWordsBetweenTheSameSidesAreOnePromise() {
        CommitmentNode one = node("c:a", "IS NO", Set.of("ferry", "line"), Set.of());
        CommitmentNode other = node("c:b", "IS NO", Set.of("ferry", "line", "open"), Set.of());

        assertThat(JUDGE.judge(one, other).verdict()).isEqualTo(Verdict.SAME);
        assertThat(JUDGE.judge(one, other)).isEqualTo(JUDGE.judge(other, one));
        assertThat(JUDGE.excludes(one, other)).isFalse();
    }

    @Test
    void theSameWordsBetweenOthersAreAnother() {
        CommitmentNode one = node("c:a", "IS NO", Set.of("ferry", "line"), Set.of());
        CommitmentNode other = node("c:b", "CL NO", Set.of("ferry", "line"), Set.of());

        assertThat(JUDGE.judge(one, other).verdict()).isEqualTo(Verdict.DIFFERENT);
        assertThat(JUDGE.excludes(one, other)).isTrue();
    }

    @Test
    void twoThingsToBeDoneAtOnePlaceAreTwo() {
        CommitmentNode one =
                node("c:a", "IS NO", Set.of(BERGEN, "port", "deepen"), Set.of("bergen"));
        CommitmentNode other =
                node("c:b", "IS NO", Set.of(BERGEN, "school", "build"), Set.of("bergen"));

        assertThat(JUDGE.judge(one, other).verdict()).isEqualTo(Verdict.DIFFERENT);
        assertThat(JUDGE.judge(one, other).reasons()).contains("no words in common but names");
    }

    private static CommitmentNode node(
            String id, String sides, Set<String> words, Set<String> names) {
        return new CommitmentNode(
                new NodeId(id),
                List.of(sides.split(" ")),
                words,
                names,
                EnumSet.of(Topic.MARITIME),
                Set.of());
    }
}
