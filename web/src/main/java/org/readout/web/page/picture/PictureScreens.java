package org.readout.web.page.picture;

import java.util.List;
import java.util.stream.Stream;
import org.readout.register.Register;
import org.readout.register.storage.RegisterStorage;
import org.readout.web.page.engagement.EngagementColumns;
import org.readout.web.route.Route;

/** Charts, network and map, over one sample of engagements. */
public final class PictureScreens {
    private final RegisterStorage storage;
    private final EngagementColumns overTime;

    public PictureScreens(Register register, EngagementColumns overTime) {
        storage = register.storage();
        this.overTime = overTime;
    }

    public List<Route> routes() {
        Meetings meetings = new Meetings(storage.cards());
        return Stream.of(
                        new ChartsScreen(storage, overTime, meetings).routes(),
                        new NetworkScreen(meetings).routes(),
                        new MapScreen(meetings).routes())
                .flatMap(List::stream)
                .toList();
    }
}
