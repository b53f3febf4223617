package org.readout.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.model.EngagementKind.TALKS;
import static org.readout.model.SpeechAct.AGREE;
import static org.readout.model.SpeechAct.PROPOSE;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.model.NamedThing;
import org.readout.model.NamedThing.Formulation;
import org.readout.model.NamedThing.FormulationKind;
import org.readout.model.NamedThing.Instrument;
import org.readout.model.NamedThing.InstrumentStatus;
import org.readout.model.SpeechAct;
import org.readout.register.view.CommitmentHistory;
import org.readout.register.view.CommitmentState;
import org.readout.register.view.FormulationHistory;
import org.readout.resolve.node.NodeKind;

class FollowingTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

    private static Report talks(String doc, String date, String text) {
        return Report.of(doc, date, "Talks in Oslo. " + text).held(TALKS, date, "Oslo", "Talks");
    }

    private static Report promise(
            String doc, String date, SpeechAct act, String action, String due) {
        return talks(doc, date, "They will " + action + " " + due + ".")
                .commitment(act, "NO", action, due.isEmpty() ? null : due);
    }

    private static CommitmentHistory history(Register register, String doc, String local) {
        return register.commitment(Registers.node(register, doc, local), TODAY).orElseThrow();
    }

    @Test
    void promiseFoundAgainIsOneWithAStepForEachDocument() {
        Report signed = talks("c", "2026-05-03", "The agreement on seabed cables was signed.");
        signed.thing(
                new Instrument(
                        "agreement on seabed cables",
                        "agreement",
                        InstrumentStatus.SIGNED,
                        1,
                        signed.quote("agreement on seabed cables")));
        Register register =
                Registers.of(
                        signed,
                        promise("b", "2026-03-01", AGREE, "lay the seabed cables together", ""),
                        promise("a", "2025-11-20", PROPOSE, "lay new seabed cables", ""));

        CommitmentHistory history = history(register, "a", "c1");

        assertThat(history.steps())
                .extracting(CommitmentHistory.Step::state)
                .containsExactly(
                        CommitmentState.PROPOSED, CommitmentState.AGREED, CommitmentState.SIGNED);
        assertThat(history.state()).isEqualTo(CommitmentState.SIGNED);
        assertThat(history.status())
                .contains("no evidence found that it is carried out as of 2027-03-01");
        assertThat(history.silentMonths()).isEqualTo(9);
    }

    @Test
    void promisesOfOtherThingsOrOthersStayApart() {
        Register register =
                Registers.of(
                        promise("a", "2025-11-20", PROPOSE, "lay new seabed cables", ""),
                        promise("b", "2025-11-20", PROPOSE, "train fishery inspectors", ""));

        assertThat(Registers.clusters(register, NodeKind.COMMITMENT)).hasSize(2);
    }

    @Test
    void relativeDeadlineBecomesADayWithTheRuleThatMadeIt() {
        Register register =
                Registers.of(
                        promise("a", "2025-11-20", AGREE, "lay seabed cables", "within the year"));

        CommitmentHistory history = history(register, "a", "c1");

        assertThat(history.due()).isNotNull();
        assertThat(history.due().day()).isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(history.due().rule()).contains("2025-11-20");
        assertThat(history.overdue()).isTrue();
    }

    @Test
    void whatWasNotSaidYetIsNotTold() {
        Register register =
                Registers.of(
                        promise("a", "2025-11-20", PROPOSE, "lay new seabed cables", ""),
                        promise("b", "2026-03-01", AGREE, "lay the seabed cables together", ""));

        CommitmentHistory then =
                register.commitment(Registers.node(register, "a", "c1"), LocalDate.of(2026, 1, 1))
                        .orElseThrow();

        assertThat(then.state()).isEqualTo(CommitmentState.PROPOSED);
    }

    private static Report formula(String doc, String date, String words) {
        Report report = talks(doc, date, "They spoke of " + words + ".");
        NamedThing formula =
                new Formulation(words, FormulationKind.POLICY_FORMULA, report.quote(words));
        return report.thing(formula);
    }

    @Test
    void formulaThatGainedAPartShowsWhatWasAdded() {
        Register register =
                Registers.of(
                        formula(
                                "b",
                                "2026-05-01",
                                "openness, trust, self-restraint and fair trade"),
                        formula("a", "2025-05-01", "openness, trust and fair trade"));

        FormulationHistory history =
                register.formulation(Registers.node(register, "a", "t0")).orElseThrow();

        assertThat(history.versions())
                .extracting(FormulationHistory.Version::wording)
                .containsExactly(
                        "openness, trust and fair trade",
                        "openness, trust, self-restraint and fair trade");
        assertThat(history.changes().getFirst().added()).containsExactly("self-restraint");
        assertThat(history.changes().getFirst().dropped()).isEmpty();
    }

    @Test
    void wordInThePlaceOfAnotherIsAReplacement() {
        Register register =
                Registers.of(
                        formula("a", "2025-05-01", "an ocean commons of lasting value"),
                        formula("b", "2026-05-01", "an ocean commons of lasting worth"));

        FormulationHistory history =
                register.formulation(Registers.node(register, "a", "t0")).orElseThrow();

        assertThat(history.changes().getFirst().replaced())
                .isEqualTo(List.of(new FormulationHistory.Replacement("value", "worth")));
    }

    @Test
    void bodyAndItsInitialsAreOneAnotherBodyIsNot() {
        Register register =
                Registers.of(
                        body("a", "org:Union of Arctic Pilots"),
                        body("b", "org:UAP"),
                        body("c", "org:Union of Arctic Fishers"));

        assertThat(Registers.clusters(register, NodeKind.BODY))
                .containsExactly(
                        "a#body:Union of Arctic Pilots b#body:UAP",
                        "c#body:Union of Arctic Fishers");
    }

    private static Report body(String doc, String side) {
        return Report.of(doc, "2026-03-01", "Per Lund spoke.").person("Per Lund", side);
    }

    @Test
    void monthWithoutADayIsToldAsAMonth() {
        Report told =
                Report.of(
                                "a",
                                "2026-03-20",
                                "Talks in Oslo in February. They will dredge the fjord.")
                        .held(TALKS, "2026-02", "Oslo", "Talks")
                        .commitment(AGREE, "NO", "dredge the fjord", null);

        CommitmentHistory history = history(Registers.of(told), "a", "c1");

        assertThat(history.steps())
                .extracting(CommitmentHistory.Step::told)
                .containsExactly("2026-02");
    }
}
