package org.readout.resolve.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.readout.resolve.judge.Match;
import org.readout.resolve.judge.Verdict;
import org.readout.resolve.node.NodeId;

class ClusteringTest {
    private static final NodeId A = new NodeId("p:a");
    private static final NodeId B = new NodeId("p:b");
    private static final NodeId C = new NodeId("p:c");
    private static final NodeId D = new NodeId("p:d");
    private static final List<NodeId> ALL = List.of(A, B, C, D);

    private static Match same(NodeId one, NodeId other, double score) {
        return Match.of(one, other, Verdict.SAME, score, List.of());
    }

    private static boolean isPair(NodeId one, NodeId other, NodeId x, NodeId y) {
        return Set.of(one, other).equals(Set.of(x, y));
    }

    @Test
    void clusterIsCalledByItsSmallestMember() {
        Map<NodeId, NodeId> clusters =
                Clustering.of(
                        ALL,
                        List.of(),
                        List.of(same(D, C, 0.9), same(C, B, 0.8)),
                        (a, b) -> false,
                        (a, b) -> false);

        assertThat(clusters).isEqualTo(Map.of(A, A, B, B, C, B, D, B));
    }

    @Test
    void surestPairIsJoinedFirstAndWhatExcludesItStaysOut() {
        Map<NodeId, NodeId> clusters =
                Clustering.of(
                        ALL,
                        List.of(),
                        List.of(same(A, B, 0.7), same(B, C, 0.9)),
                        (a, b) -> isPair(a, b, A, C),
                        (a, b) -> false);

        assertThat(clusters).containsEntry(A, A).containsEntry(B, B).containsEntry(C, B);
    }

    @Test
    void decidedPairJoinsTheirClustersWhateverExcludesThem() {
        Map<NodeId, NodeId> clusters =
                Clustering.of(
                        ALL,
                        List.of(same(A, C, 1)),
                        List.of(same(A, B, 0.9), same(C, D, 0.9)),
                        (a, b) -> isPair(a, b, B, C),
                        (a, b) -> false);

        assertThat(clusters.values()).containsOnly(A);
    }

    @Test
    void pairCalledDifferentIsNeverJoined() {
        Map<NodeId, NodeId> clusters =
                Clustering.of(
                        ALL,
                        List.of(same(A, C, 1)),
                        List.of(same(A, B, 0.9)),
                        (a, b) -> false,
                        (a, b) -> isPair(a, b, B, C));

        assertThat(clusters).containsEntry(C, C);
    }

    @Test
    void orderOfMatchesChangesNothing() {
        List<Match> matches =
                List.of(same(A, B, 0.8), same(B, C, 0.8), same(C, D, 0.9), same(A, D, 0.7));
        Map<NodeId, NodeId> expected =
                Clustering.of(
                        ALL, List.of(), matches, (a, b) -> isPair(a, b, A, C), (a, b) -> false);

        for (int seed = 0; seed < 10; seed++) {
            List<Match> shuffled = new ArrayList<>(matches);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(
                            Clustering.of(
                                    ALL,
                                    List.of(),
                                    shuffled,
                                    (a, b) -> isPair(a, b, A, C),
                                    (a, b) -> false))
                    .isEqualTo(expected);
        }
    }
}
