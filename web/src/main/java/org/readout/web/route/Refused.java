package org.readout.web.route;

import java.io.Serial;

/**
 * A request that cannot be answered, with what to do about it; the server makes a page or a problem
 * (RFC 9457) of it.
 */
public final class Refused extends RuntimeException {
    @Serial private static final long serialVersionUID = 1;

    private final int status;
    private final String title;

    /**
     * @param status as in HTTP
     * @param title what is the matter, short
     * @param remedy what it is about, and what to do
     */
    public Refused(int status, String title, String remedy) {
        super(remedy, null, false, false);
        this.status = status;
        this.title = title;
    }

    public static Refused notFound(String what, String remedy) {
        return new Refused(404, what, remedy);
    }

    public static Refused badRequest(String what, String remedy) {
        return new Refused(400, what, remedy);
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    public String remedy() {
        return String.valueOf(getMessage());
    }
}
