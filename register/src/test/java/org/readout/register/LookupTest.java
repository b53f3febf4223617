package org.readout.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readout.model.SpeechAct;
import org.readout.model.Topic;
import org.readout.register.reading.Lookup;
import org.readout.register.reading.Outlets;
import org.readout.register.storage.RegisterStorage;
import org.readout.resolve.node.NodeId;
import org.readout.resolve.node.NodeKind;

class LookupTest {
    private final Register register =
            Registers.of(
                    named("a", "Åse Marie Bjørnhaug", "NO"),
                    named("b", "Per Lund", "NO"),
                    named("c", "Per Lund", "IS"),
                    named("d", "Sergei Volkonsky", "RU"),
                    Report.of("e", "2026-03-05", "Norway will dredge the harbours of the north.")
                            .commitment(
                                    SpeechAct.COMMIT,
                                    "NO",
                                    "dredge the harbours of the north",
                                    null,
                                    Topic.TRANSPORT));

    private static Report named(String doc, String name, String side) {
        return Report.of(doc, "2026-03-01", "It was said by " + name + " that all is well.")
                .person(name, side);
    }

    private List<NodeId> find(String name) {
        return new Lookup(register.storage())
                .find(name, Set.of(NodeKind.PERSON, NodeKind.COMMITMENT));
    }

    private NodeId cluster(String doc, String local) {
        RegisterStorage storage = register.storage();
        return storage.clusters().clusterOf(Registers.node(register, doc, local)).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "Åse Marie Bjørnhaug, a",
        "BJORNHAUG Ase Marie, a",
        "Åse Bjørnhaug, a",
        "bjornhaug, a",
        "Sergej Volkonskij, d",
        "Sergei Volkonski, d",
        "Sergei Vladimirovich Volkonsky, d",
    })
    void aNameIsFoundInAnySpelling(String name, String doc) {
        assertThat(find(name)).containsExactly(cluster(doc, "p1"));
    }

    @Test
    void allWhoBearTheNameAreCandidates() {
        assertThat(find("Per Lund"))
                .containsExactlyInAnyOrder(cluster("b", "p1"), cluster("c", "p1"));
    }

    @ParameterizedTest
    @CsvSource({"harbours", "dredging harbour", "the northern harbours"})
    void aPromiseIsFoundByTheStemsOfItsWords(String words) {
        assertThat(find(words)).containsExactly(cluster("e", "c1"));
    }

    @Test
    void aNameThatNobodyBearsIsNobody() {
        assertThat(find("Quillon Abernathy")).isEmpty();
    }

    @Test
    void anOutletIsMeantByWordsOfItsNameAndByItsNameAlone() {
        Outlets outlets = new Outlets(register.storage());

        assertThat(outlets.meant("outlet of A")).containsExactly("Outlet of a");
        assertThat(outlets.meant("outl")).hasSize(5);
        assertThat(outlets.meant("herald")).isEmpty();
    }
}
