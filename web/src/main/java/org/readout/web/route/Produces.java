package org.readout.web.route;

/** What form a route answers in. */
public enum Produces {
    PAGE("text/html"),
    JSON("application/json"),
    CSV("text/csv"),
    TEXT("text/plain"),
    FILE("application/octet-stream");

    private final String mediaType;

    Produces(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Whether programs ask: then faults are problems (RFC 9457), not pages. */
    public boolean isForPrograms() {
        return this != PAGE;
    }
}
