package org.readout.web.site;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.readout.register.Register;
import org.readout.web.fetch.Fetcher;
import org.readout.web.fetch.Reach;
import org.readout.web.intake.Intake;
import org.readout.web.page.commitment.CommitmentListScreen;
import org.readout.web.page.commitment.CommitmentScreen;
import org.readout.web.page.decision.HistoryScreen;
import org.readout.web.page.decision.ReviewScreen;
import org.readout.web.page.formulation.FormulationListScreen;
import org.readout.web.page.formulation.FormulationScreen;
import org.readout.web.page.imports.ImportScreen;
import org.readout.web.route.Route;
import org.readout.web.route.RouteTable;

/**
 * The screens of those who work with the register: what comes in, what is decided, what is
 * followed.
 */
final class Desk {
    private Desk() {}

    static List<Route> routes(Register register, Intake intake, Supplier<LocalDate> today) {
        return RouteTable.of(
                        new ImportScreen(intake, new Fetcher(Reach.PUBLIC)).routes(),
                        new CommitmentListScreen(register, today).routes(),
                        new CommitmentScreen(register, today).routes(),
                        new FormulationListScreen(register).routes(),
                        new FormulationScreen(register).routes(),
                        new ReviewScreen(register).routes(),
                        new HistoryScreen(register).routes())
                .routes();
    }
}
