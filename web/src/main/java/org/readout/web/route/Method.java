package org.readout.web.route;

/** What a request does: GET reads, the others change. */
public enum Method {
    GET,
    POST,
    PUT,
    DELETE
}
