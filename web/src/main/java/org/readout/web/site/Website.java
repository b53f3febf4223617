package org.readout.web.site;

import java.time.LocalDate;
import java.time.ZoneId;
import org.readout.register.Register;
import org.readout.register.storage.RegisterStorage;
import org.readout.web.server.WebServer;

/** A register open in browsers, and the hand that keeps its lists up. */
public final class Website implements AutoCloseable {
    private final WebServer server;
    private final CatalogueKeeper keeper;

    private Website(WebServer server, CatalogueKeeper keeper) {
        this.server = server;
        this.keeper = keeper;
    }

    /**
     * @param port 0 for any that is free
     * @throws org.readout.web.server.PortTakenException where nobody can listen there
     */
    public static Website open(RegisterStorage storage, String host, int port) {
        Register register = new Register(storage);
        WebServer server = WebServer.start(Site.over(register, Website::today), host, port);
        return new Website(server, CatalogueKeeper.start(register, Website::today));
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
        keeper.close();
    }
}
