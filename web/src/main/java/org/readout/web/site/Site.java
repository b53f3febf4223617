package org.readout.web.site;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.readout.register.Register;
import org.readout.web.api.ApiDescription;
import org.readout.web.api.DecisionApi;
import org.readout.web.api.DocumentApi;
import org.readout.web.api.EngagementApi;
import org.readout.web.api.SearchApi;
import org.readout.web.api.ThingApi;
import org.readout.web.intake.Intake;
import org.readout.web.page.about.AboutScreen;
import org.readout.web.page.engagement.EngagementListScreen;
import org.readout.web.page.engagement.EngagementScreen;
import org.readout.web.page.home.HomeScreen;
import org.readout.web.page.reader.ReaderScreen;
import org.readout.web.route.RouteTable;

/** All screens and the API: every address that is served. */
public final class Site {
    private Site() {}

    /**
     * @param intake takes what is imported
     * @param today for what depends on the day
     */
    public static RouteTable over(Register register, Intake intake, Supplier<LocalDate> today) {
        RouteTable table =
                RouteTable.of(
                        new HomeScreen(register, today).routes(),
                        new EngagementListScreen(register).routes(),
                        new EngagementScreen(register).routes(),
                        new ReaderScreen(register).routes(),
                        LookingScreens.routes(register, today),
                        new EngagementApi(register).routes(),
                        new AboutScreen(register).routes(),
                        new ThingApi(register, today).routes(),
                        new DocumentApi(register).routes(),
                        new SearchApi(register).routes(),
                        new DecisionApi(register).routes(),
                        Desk.routes(register, intake, today));
        return RouteTable.of(table.routes(), new ApiDescription(table).routes());
    }
}
