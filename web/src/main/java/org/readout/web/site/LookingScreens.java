package org.readout.web.site;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.readout.register.Register;
import org.readout.web.page.body.BodyScreen;
import org.readout.web.page.calendar.CalendarScreen;
import org.readout.web.page.document.DocumentListScreen;
import org.readout.web.page.engagement.EngagementColumns;
import org.readout.web.page.person.PersonScreen;
import org.readout.web.page.picture.PictureScreens;
import org.readout.web.page.relation.RelationScreen;
import org.readout.web.page.search.SearchScreen;
import org.readout.web.page.thing.ShelfScreen;
import org.readout.web.page.thing.ThingScreen;
import org.readout.web.route.Route;

/** Screens to look things up on: they read the register and change nothing. */
final class LookingScreens {
    private LookingScreens() {}

    static List<Route> routes(Register register, Supplier<LocalDate> today) {
        EngagementColumns overTime = new EngagementColumns(register.storage().cards());
        return Stream.of(
                        new PersonScreen(register).routes(),
                        new DocumentListScreen(register).routes(),
                        new BodyScreen(register, overTime).routes(),
                        new RelationScreen(register, overTime).routes(),
                        new CalendarScreen(register, today).routes(),
                        new PictureScreens(register, overTime).routes(),
                        new SearchScreen(register).routes(),
                        new ShelfScreen(register).routes(),
                        new ThingScreen(register).routes())
                .flatMap(List::stream)
                .toList();
    }
}
