package org.readout.web.route;

/**
 * Who asks.
 *
 * @param name stands beside decisions: the user's or, where the page is open to this machine, that
 *     of the one who started the server; empty before signing in
 * @param access what the visitor may use
 * @param signedIn whether by a password or a token; false where there are no users
 * @param address the network address
 * @param session what the visitor's cookie holds; empty for none
 * @param formToken goes with each form as {@code _token}, with each request of a script as the
 *     header {@code X-CSRF-Token}
 */
public record Visit(
        String name,
        Route.Access access,
        boolean signedIn,
        String address,
        String session,
        String formToken) {
    /** Of somebody who may all, for tests. */
    public static final Visit LOCAL =
            new Visit("somebody", Route.Access.ADMIN, false, "127.0.0.1", "", "token");

    public boolean may(Route.Access wanted) {
        return access.compareTo(wanted) >= 0;
    }
}
