package org.readout.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.readout.register.Register;
import org.readout.register.memory.MemoryStorage;
import org.readout.web.intake.Intake;
import org.readout.web.part.Precedence;
import org.readout.web.route.Method;
import org.readout.web.route.Route;
import org.readout.web.route.RouteTable;

/** Who may use which route, over the whole table: a new one that forgets it fails here. */
class AccessTest {
    private final Register register = new Register(new MemoryStorage());
    private final Intake intake = new Intake(register, new Precedence(), "test");
    private final RouteTable site = Site.over(register, intake, () -> LocalDate.of(2026, 3, 4));

    @AfterEach
    void close() {
        intake.close();
    }

    @Test
    void whatChangesSomethingNeedsACuratorOrMore() {
        assertThat(site.routes())
                .filteredOn(route -> route.method() != Method.GET)
                .allSatisfy(
                        route ->
                                assertThat(route.access())
                                        .as(route.path())
                                        .isGreaterThanOrEqualTo(Route.Access.CURATOR));
    }

    @Test
    void nothingOfTheRegisterIsShownToWhoHasNotSignedIn() {
        assertThat(site.routes())
                .allSatisfy(
                        route ->
                                assertThat(route.access())
                                        .as(route.path())
                                        .isNotEqualTo(Route.Access.ANYBODY));
    }
}
