package org.readout.web.site;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import org.readout.pipeline.Engine;
import org.readout.register.Register;
import org.readout.register.storage.RegisterStorage;
import org.readout.store.user.UserShelf;
import org.readout.store.user.UsersInMemory;
import org.readout.web.guard.Guard;
import org.readout.web.intake.Intake;
import org.readout.web.page.user.SignInScreen;
import org.readout.web.page.user.UserScreen;
import org.readout.web.part.Precedence;
import org.readout.web.route.RouteTable;
import org.readout.web.server.WebServer;

/** A register open in browsers, and the hand that keeps its lists up. */
public final class Website implements AutoCloseable {
    private final WebServer server;
    private final Intake intake;
    private final CatalogueKeeper keeper;

    private Website(WebServer server, Intake intake, CatalogueKeeper keeper) {
        this.server = server;
        this.intake = intake;
        this.keeper = keeper;
    }

    /**
     * Open to this machine alone, to whoever works at it.
     *
     * @throws org.readout.web.server.PortTakenException where nobody can listen there
     */
    public static Website open(RegisterStorage storage, String host, int port) {
        return open(storage, new UsersInMemory(), new Listening(host, port, null));
    }

    /**
     * @param users who may; where there are none, everybody at this machine
     * @throws org.readout.web.server.PortTakenException where nobody can listen there
     */
    public static Website open(RegisterStorage storage, UserShelf users, Listening listening) {
        Register register = new Register(storage);
        Precedence precedence = new Precedence();
        Intake intake = new Intake(register, precedence, Engine.version());
        Guard guard =
                new Guard(users, listening.host(), listening.outside(), InstantSource.system());
        WebServer server =
                WebServer.start(
                        RouteTable.of(
                                Site.over(register, intake, Website::today).routes(),
                                new SignInScreen(users, guard.desk()).routes(),
                                new UserScreen(users, guard.desk()).routes()),
                        guard,
                        precedence,
                        listening.host(),
                        listening.port());
        return new Website(
                server, intake, CatalogueKeeper.start(register, precedence, Website::today));
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }

    public String address() {
        return server.address();
    }

    @Override
    public void close() {
        server.close();
        intake.close();
        keeper.close();
    }
}
