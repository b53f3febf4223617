package org.readout.resolve.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.resolve.likeness.Wording;
import org.readout.resolve.node.NodeId;
import org.readout.resolve.node.NodeKind;
import org.readout.resolve.node.PhraseNode;

class PhraseJudgeTest {
    private static PhraseNode body(String name) {
        List<String> parts = Wording.parts(name);
        return new PhraseNode(
                NodeId.named(NodeKind.BODY, String.join(" ", parts)),
                parts,
                Set.of(name),
                "",
                Set.of(),
                Set.of());
    }

    @ParameterizedTest
    @CsvSource({
        "NCP, National Cooperative Party, SAME",
        "NCP Central Committee, Central Committee of the National Cooperative Party, SAME",
        "International Department of the NCP, International Liaison Department of the NCP, SAME",
        "International Department of the NCP Central Committee, International Liaison Department of the Central"
                + " Committee of the National Cooperative Party, SAME",
        "International Department, International Liaison Department, UNSURE",
        "International Department of the NCP, International Liaison Department of the Farmers' Union, DIFFERENT",
        "NCP Central Committee, Central Committee of the Farmers' Union, DIFFERENT",
    })
    void aBodyIsOneByItsInitialsAndWithAWordLeftOut(String one, String other, Verdict verdict) {
        Match match = Judges.judge(body(one), body(other));

        assertThat(match.verdict()).as(match.reasons().toString()).isEqualTo(verdict);
    }
}
