package org.readout.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.model.EngagementKind.MEETING;
import static org.readout.model.EngagementStatus.CANCELLED;
import static org.readout.model.EngagementStatus.HELD;
import static org.readout.model.EngagementStatus.PLANNED;

import org.junit.jupiter.api.Test;
import org.readout.model.EngagementStatus;
import org.readout.register.view.Merged;

/** How an engagement stands of which accounts of several days tell. */
class StatusNewsTest {
    private static Report account(String doc, String published, EngagementStatus status) {
        return Report.of(doc, published, "Kari Solheim and Jon Arnason, a meeting in Oslo. " + doc)
                .person("Kari Solheim", "NO", "Foreign Minister of Norway")
                .person("Jon Arnason", "IS", "Foreign Minister of Iceland")
                .engagement(
                        MEETING,
                        status,
                        "2026-03-04",
                        "Oslo",
                        "IS NO",
                        "a meeting",
                        "HOST:Kari Solheim",
                        "GUEST:Jon Arnason");
    }

    private static Merged status(Report... accounts) {
        Register register = Registers.of(accounts);
        return register.engagement(Registers.node(register, "a", "e1")).orElseThrow().status();
    }

    @Test
    void whatALaterAccountSawHeldWasHeldHoweverManyAnnouncedIt() {
        Merged status =
                status(
                        account("a", "2026-03-01", PLANNED),
                        account("b", "2026-03-01", PLANNED),
                        account("c", "2026-03-02", PLANNED),
                        account("d", "2026-03-05", HELD));

        assertThat(status.preferred()).isEqualTo("held");
        assertThat(status.rule()).isEqualTo("told by 1 of 4 accounts, the last on 2026-03-05");
        assertThat(status.isDisputed()).isTrue();
    }

    @Test
    void whatALaterAccountCallsOffIsCancelled() {
        assertThat(
                        status(
                                        account("a", "2026-03-01", PLANNED),
                                        account("b", "2026-03-02", PLANNED),
                                        account("c", "2026-03-03", CANCELLED))
                                .preferred())
                .isEqualTo("cancelled");
    }

    @Test
    void whatWasHeldIsNotPlannedAgainByWhoeverRepeatsThePlan() {
        assertThat(
                        status(
                                        account("a", "2026-03-04", HELD),
                                        account("b", "2026-03-06", PLANNED))
                                .preferred())
                .isEqualTo("held");
    }

    @Test
    void withoutDaysOfPublicationMostAccountsDecide() {
        assertThat(
                        status(
                                        account("a", null, CANCELLED),
                                        account("b", null, PLANNED),
                                        account("c", null, PLANNED))
                                .preferred())
                .isEqualTo("planned");
    }
}
