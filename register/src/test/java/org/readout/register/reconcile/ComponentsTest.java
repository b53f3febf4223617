package org.readout.register.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.readout.register.memory.MemoryStorage;
import org.readout.register.storage.MatchIndex;
import org.readout.register.storage.RegisterStorage;
import org.readout.resolve.judge.Match;
import org.readout.resolve.judge.Verdict;
import org.readout.resolve.node.NodeId;

class ComponentsTest {
    private final RegisterStorage storage = new MemoryStorage();
    private final MatchIndex matches = storage.matches();
    private final Components components = new Components(matches);

    private static NodeId wording(int number) {
        return new NodeId("c:%03d".formatted(number));
    }

    /** Each like the next; every fifth pair only by a hair. */
    private void chain(int length) {
        storage.write(
                () -> {
                    for (int i = 0; i + 1 < length; i++) {
                        match(i, i + 1, i % 5 == 4 ? 0.55 : 0.8, "");
                    }
                    return true;
                });
    }

    private void match(int one, int other, double score, String witness) {
        matches.put(
                Match.of(wording(one), wording(other), Verdict.SAME, score, List.of(), witness));
    }

    @Test
    void shortChainHangsTogetherByEveryMatch() {
        chain(10);

        assertThat(components.search(Set.of()).of(wording(0)).nodes()).hasSize(10);
    }

    @Test
    void longChainFallsApartWhereItIsWeakest() {
        chain(200);

        assertThat(components.search(Set.of()).of(wording(7)).nodes())
                .containsExactly(wording(5), wording(6), wording(7), wording(8), wording(9));
    }

    @Test
    void whatPeopleDecidedHoldsHoweverLongTheChain() {
        chain(200);
        storage.write(
                () -> {
                    match(4, 5, 0.55, "decision:1");
                    return true;
                });

        assertThat(components.search(Set.of()).of(wording(7)).nodes()).hasSize(10);
    }

    @Test
    void changeInALongChainConcernsItsSurePartAlone() {
        chain(200);

        assertThat(components.around(Set.of(wording(107)), Set.of()))
                .containsExactlyInAnyOrder(wording(105), wording(106), wording(108), wording(109));
    }
}
