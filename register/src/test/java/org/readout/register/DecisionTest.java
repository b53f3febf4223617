package org.readout.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.readout.model.EngagementKind.MEETING;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.readout.register.decision.Decision;
import org.readout.register.decision.DecisionChain;
import org.readout.register.decision.DecisionEntry;
import org.readout.register.decision.DecisionForm;
import org.readout.resolve.node.NodeId;
import org.readout.resolve.node.NodeKind;

class DecisionTest {
    private Register register = Registers.of();

    @BeforeEach
    void twoAccountsOfOneMeetingAndOneOfAnother() {
        register =
                Registers.of(
                        meeting("a", "2026-03-04", "Oslo"),
                        meeting("b", "2026-03-04", "Bergen"),
                        meeting("c", "2026-06-04", "Oslo"));
    }

    private static Report meeting(String doc, String date, String place) {
        return Report.of(doc, date, "In " + place + " Hildur Jonsdottir met Per Lund for talks.")
                .person("Hildur Jonsdottir", "IS")
                .person("Per Lund", "NO")
                .held(MEETING, date, place, "In " + place, "Hildur Jonsdottir", "Per Lund");
    }

    private NodeId account(String doc) {
        return Registers.node(register, doc, "e1");
    }

    private DecisionEntry decide(Decision decision) {
        return register.decide(decision, "ola", "seen", Instant.parse("2026-07-01T08:00:00Z"));
    }

    private List<String> engagements() {
        return Registers.clusters(register, NodeKind.ENGAGEMENT);
    }

    @Test
    void samePutsTogetherWhatWasJudgedApart() {
        decide(new Decision.Same(account("a"), account("c")));

        assertThat(engagements()).containsExactly("a#e1 b#e1 c#e1");
    }

    @Test
    void differentTakesApartWhatWasJudgedSame() {
        decide(new Decision.Different(account("a"), account("b")));

        assertThat(engagements()).containsExactly("a#e1", "b#e1", "c#e1");
    }

    @Test
    void undoTakesADecisionBackAndUndoOfTheUndoBringsItAgain() {
        DecisionEntry same = decide(new Decision.Same(account("a"), account("c")));
        DecisionEntry undo = decide(new Decision.Undo(same.number()));
        assertThat(engagements()).containsExactly("a#e1 b#e1", "c#e1");

        decide(new Decision.Undo(undo.number()));

        assertThat(engagements()).containsExactly("a#e1 b#e1 c#e1");
        assertThat(register.decisions()).hasSize(3);
    }

    @Test
    void whatWasUndoneCannotBeUndoneAgain() {
        DecisionEntry same = decide(new Decision.Same(account("a"), account("c")));
        decide(new Decision.Undo(same.number()));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> decide(new Decision.Undo(same.number())))
                .withMessageContaining("undo 2 brings it back");
    }

    @Test
    void decisionAboutWhatIsNotThereIsRefusedAndNotWritten() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> decide(new Decision.Delete(new NodeId("e:0000000000000000:1-2"))))
                .withMessageContaining("not in the register");

        assertThat(register.decisions()).isEmpty();
    }

    @Test
    void preferredValueIsShownWithWhoDecidedIt() {
        decide(new Decision.Prefer(account("b"), "place", "Bergen"));

        var place = register.engagement(account("a")).orElseThrow().place();

        assertThat(place.preferred()).isEqualTo("Bergen");
        assertThat(place.rule()).contains("ola");
        assertThat(place.values()).hasSize(2);
    }

    @Test
    void decisionOutlivesANewReadingAndIsListedWhereItNoLongerApplies() {
        decide(new Decision.Same(account("a"), account("c")));
        NodeId gone = account("c");
        Report reread =
                Report.of("c", "2026-06-04", "In Oslo Hildur Jonsdottir met Per Lund for talks.");

        register.add(reread.record(), "2");

        assertThat(register.storage().nodes().find(gone)).isEmpty();
        assertThat(register.noLongerApplying()).hasSize(1);
        register.add(meeting("c", "2026-06-04", "Oslo").record(), "3");
        assertThat(register.noLongerApplying()).isEmpty();
        assertThat(engagements()).containsExactly("a#e1 b#e1 c#e1");
    }

    @Test
    void changedEntryBreaksTheChain() {
        decide(new Decision.Same(account("a"), account("c")));
        decide(new Decision.Delete(account("b")));
        List<DecisionEntry> log = new ArrayList<>(register.decisions());
        assertThat(DecisionChain.breaks(log)).isEmpty();

        DecisionEntry first = log.get(0);
        log.set(
                0,
                new DecisionEntry(
                        1,
                        first.time(),
                        "somebody else",
                        first.reason(),
                        first.decision(),
                        first.anchors(),
                        first.previous(),
                        first.hash()));

        assertThat(DecisionChain.breaks(log)).singleElement().asString().contains("decision 1");
    }

    @Test
    void everyDecisionIsReadAsItWasWritten() {
        NodeId a = account("a");
        for (Decision decision :
                List.of(
                        new Decision.Same(a, account("b")),
                        new Decision.Different(a, account("b")),
                        new Decision.Hold(a, account("b")),
                        new Decision.Prefer(a, "place", "Åsgård \"x\""),
                        new Decision.Correct(a, "date", "2026-01-01"),
                        new Decision.SetStatus(a, "done"),
                        new Decision.Delete(a),
                        new Decision.Add(a, "alias", "the guest"),
                        new Decision.Undo(7))) {
            assertThat(DecisionForm.of(DecisionForm.words(decision))).isEqualTo(decision);
        }
    }

    @Test
    void correctedNameOfAPersonIsShownAndListedWithIt() {
        NodeId person = Registers.node(register, "a", "p1");

        DecisionEntry entry = decide(new Decision.Correct(person, "name", "Hildur Jónsdóttir"));

        assertThat(register.person(person).orElseThrow().name()).isEqualTo("Hildur Jónsdóttir");
        assertThat(register.decisionsAbout(person)).containsExactly(entry);
    }
}
