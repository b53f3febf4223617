package org.readout.web.route;

/** Answers a request whose parameters are checked already. */
@FunctionalInterface
public interface Handler {
    Reply answer(Request request);
}
