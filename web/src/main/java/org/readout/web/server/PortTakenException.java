package org.readout.web.server;

import java.io.Serial;

/** Another program listens at the address asked for, or it is none of this machine's. */
public final class PortTakenException extends RuntimeException {
    @Serial private static final long serialVersionUID = 1;

    PortTakenException(String host, int port, Throwable cause) {
        super(
                "%s:%d: cannot listen there: another program does, or the address is not this machine's. Name another: --port %d"
                        .formatted(host, port, port == 0 || port == 65535 ? 7070 : port + 1),
                cause);
    }
}
