package org.readout.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.model.EngagementKind.MEETING;
import static org.readout.model.EngagementKind.TALKS;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.readout.model.EngagementKind;
import org.readout.register.decision.Decision;
import org.readout.register.decision.DecisionEntry;
import org.readout.register.memory.MemoryStorage;
import org.readout.resolve.node.NodeId;
import org.readout.resolve.node.NodeKind;

/** Decisions stay with their things when a better engine reads these otherwise. */
class ReanchoringTest {
    private static final String TEXT =
            "In Oslo Hildur Jonsdottir met Per Lund for talks. On Friday both dined in Bergen.";

    private Register register = Registers.of();

    @BeforeEach
    void twoMeetingsThatAreNotOne() {
        register =
                Registers.of(
                        report("a", "2026-03-04", MEETING, "met Per Lund"),
                        report("b", "2026-06-04", MEETING, "met Per Lund"));
    }

    private static Report report(String doc, String date, EngagementKind kind, String quote) {
        return Report.of(doc, date, TEXT)
                .person("Hildur Jonsdottir", "IS", "Minister of Fisheries of Iceland")
                .person("Per Lund", "NO")
                .held(kind, date, "Oslo", quote, "Hildur Jonsdottir", "Per Lund");
    }

    private NodeId node(String doc, String local) {
        return Registers.node(register, doc, local);
    }

    private DecisionEntry decide(Decision decision) {
        return register.decide(decision, "ola", "seen", Instant.parse("2026-07-01T08:00:00Z"));
    }

    private List<String> engagements() {
        return Registers.clusters(register, NodeKind.ENGAGEMENT);
    }

    private void readAgain(Report report) {
        register.add(report.record(), "2");
    }

    @Test
    void engagementToldInMoreWordsKeepsItsDecision() {
        decide(new Decision.Same(node("a", "e1"), node("b", "e1")));

        readAgain(report("b", "2026-06-04", TALKS, "Hildur Jonsdottir met Per Lund for talks"));

        assertThat(register.noLongerApplying()).isEmpty();
        assertThat(engagements()).containsExactly("a#e1 b#e1");
    }

    @Test
    void correctedValueStaysWithTheEngagementThatStandsThere() {
        decide(new Decision.Correct(node("b", "e1"), "place", "Bergen"));

        readAgain(report("b", "2026-06-04", MEETING, "met Per Lund for talks"));

        assertThat(register.engagement(node("b", "e1")).orElseThrow().place().preferred())
                .isEqualTo("Bergen");
    }

    @Test
    void personReadWithAnotherOfficeKeepsTheCorrectedName() {
        for (String doc : List.of("a", "b")) {
            readAgain(report(doc, day(doc), MEETING, "met Per Lund"));
        }
        NodeId before = node("a", "p1");
        decide(new Decision.Correct(before, "name", "Hildur Jónsdóttir"));

        for (String doc : List.of("a", "b")) {
            readAgain(
                    Report.of(doc, day(doc), TEXT)
                            .person("Hildur Jonsdottir", "IS", "Foreign Minister of Iceland")
                            .person("Per Lund", "NO"));
        }

        assertThat(register.storage().nodes().find(before)).isEmpty();
        assertThat(register.person(node("b", "p1")).orElseThrow().name())
                .isEqualTo("Hildur Jónsdóttir");
    }

    private static String day(String doc) {
        return doc.equals("a") ? "2026-03-04" : "2026-06-04";
    }

    @Test
    void whatIsToldElsewhereInTheTextInheritsNothing() {
        decide(new Decision.Same(node("a", "e1"), node("b", "e1")));

        readAgain(report("b", "2026-06-04", MEETING, "both dined in Bergen"));

        assertThat(register.noLongerApplying()).hasSize(1);
        assertThat(engagements()).containsExactly("a#e1", "b#e1");
    }

    @Test
    void thingThatComesBackTakesItsDecisionBack() {
        NodeId own = node("b", "e1");
        decide(new Decision.Correct(own, "place", "Bergen"));
        readAgain(report("b", "2026-06-04", MEETING, "met Per Lund for talks"));

        readAgain(report("b", "2026-06-04", MEETING, "met Per Lund"));

        assertThat(register.storage().decisions().heirs()).isEmpty();
        assertThat(register.decisionsAbout(own)).hasSize(1);
    }

    @Test
    void differentStillPartsAfterANewReading() {
        readAgain(report("b", "2026-03-04", MEETING, "met Per Lund"));
        assertThat(engagements()).containsExactly("a#e1 b#e1");
        decide(new Decision.Different(node("a", "e1"), node("b", "e1")));

        readAgain(report("b", "2026-03-04", MEETING, "met Per Lund for talks"));

        assertThat(engagements()).containsExactly("a#e1", "b#e1");
    }

    @Test
    void registerMadeAnewFromDocumentsAndDecisionsHasTheSameHeirs() {
        decide(new Decision.Same(node("a", "e1"), node("b", "e1")));
        Report again = report("b", "2026-06-04", MEETING, "met Per Lund for talks");
        readAgain(again);

        Register anew = new Register(new MemoryStorage());
        register.decisions().forEach(anew.storage().decisions()::append);
        anew.add(again.record(), "2");
        anew.add(report("a", "2026-03-04", MEETING, "met Per Lund").record(), "2");

        assertThat(anew.storage().decisions().heirs())
                .isEqualTo(register.storage().decisions().heirs())
                .isNotEmpty();
        assertThat(Registers.clusters(anew, NodeKind.ENGAGEMENT)).containsExactly("a#e1 b#e1");
    }

    @Test
    void pairThatHasBecomeOneNoLongerApplies() {
        Report two =
                report("b", "2026-06-04", MEETING, "met Per Lund")
                        .held(TALKS, "2026-06-04", "Oslo", "for talks", "Per Lund");
        readAgain(two);
        decide(new Decision.Different(node("b", "e1"), node("b", "e2")));

        readAgain(report("b", "2026-06-04", MEETING, "met Per Lund for talks"));

        assertThat(register.noLongerApplying()).hasSize(1);
        assertThat(engagements()).containsExactly("a#e1", "b#e1");
    }

    @Test
    void undoneDecisionFindsItsThingAgainWhenItIsBroughtBack() {
        DecisionEntry same = decide(new Decision.Same(node("a", "e1"), node("b", "e1")));
        DecisionEntry undo = decide(new Decision.Undo(same.number()));
        readAgain(report("b", "2026-06-04", MEETING, "met Per Lund for talks"));
        assertThat(engagements()).containsExactly("a#e1", "b#e1");

        decide(new Decision.Undo(undo.number()));

        assertThat(engagements()).containsExactly("a#e1 b#e1");
    }
}
