package org.readout.web.guard;

import java.net.URI;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.store.user.Role;
import org.readout.store.user.Secret;
import org.readout.store.user.User;
import org.readout.store.user.UserShelf;
import org.readout.store.user.Users;
import org.readout.web.route.Method;
import org.readout.web.route.Refused;
import org.readout.web.route.Route;
import org.readout.web.route.Visit;

/**
 * Stands at the door: each request passes here before anything of it is used. Without users the
 * page is open to this machine; with users everybody signs in, and every change shows that it comes
 * from a page of ours.
 */
public final class Guard {
    private static final String BEARER = "Bearer ";

    private final UserShelf shelf;
    private final Hosts hosts;
    private final Origins origins;
    private final boolean isLoopback;
    private final @Nullable URI outside;
    private final SignIns signIns;
    private final SignInDesk desk;
    private final String owner = System.getProperty("user.name", "unknown");

    /** For forms of those who are not signed in. */
    private final String formToken = Secret.make();

    /**
     * @param host where the server listens
     * @param outside the address under which a proxy shows it, or null
     */
    public Guard(UserShelf shelf, String host, @Nullable URI outside, InstantSource clock) {
        this.shelf = shelf;
        this.outside = outside;
        hosts = new Hosts(host, outside);
        origins = new Origins(outside);
        isLoopback = Hosts.isLoopback(host) && outside == null;
        signIns = new SignIns(clock, shelf.sessions());
        desk = new SignInDesk(shelf, signIns, clock);
    }

    public SignInDesk desk() {
        return desk;
    }

    /** Whether browsers reach the server by https, so that a cookie may ask for it. */
    public boolean isSecure() {
        return outside != null && "https".equals(outside.getScheme());
    }

    /**
     * @throws Refused if another name than ours is in the request
     */
    public void checkHost(Asked asked) {
        if (!hosts.allow(asked.header("Host"))) {
            throw new Refused(
                    421,
                    "This server does not go by that name",
                    "Use the address that readout serve printed. Where a proxy shows the server under another, say so: readout"
                            + " serve --url https://NAME");
        }
    }

    /** Who asks; without a right to anything where nobody signed in. */
    public Visit visit(Asked asked) {
        Users users = shelf.read();
        String address = address(asked);
        if (users.isEmpty()) {
            return isLoopback
                    ? new Visit(owner, Route.Access.ADMIN, false, address, "", formToken)
                    : nobody(address);
        }
        String authorization = asked.header("Authorization");
        if (authorization != null && authorization.startsWith(BEARER)) {
            User user =
                    users.withToken(authorization.substring(BEARER.length()).strip())
                            .orElseThrow(
                                    () ->
                                            new Refused(
                                                    401,
                                                    "This token is worth nothing",
                                                    "It may have been revoked. Make one: readout user token NAME"));
            return visit(user, address, "", "");
        }
        Optional<SignIns.SignedIn> signedIn = signIns.find(asked.session(), users);
        return signedIn.map(one -> visit(one.user(), address, asked.session(), one.formToken()))
                .orElse(nobody(address));
    }

    /**
     * Lets the visitor through to a route, or not.
     *
     * @throws Refused with 401 if signing in would help, else 403
     */
    public void admit(Visit visit, Route route, Asked asked) {
        boolean changes = route.method() != Method.GET;
        if (changes && origins.isForeign(asked)) {
            throw new Refused(
                    403,
                    "Another site sent this",
                    "Nothing was changed. Do it from a page of this server.");
        }
        if (!visit.may(route.access())) {
            throw visit.name().isEmpty() ? notSignedIn() : notAllowed(visit, route);
        }
        if (changes && needsToken(visit, route, asked) && !hasToken(visit, asked)) {
            throw new Refused(
                    403,
                    "The form is too old",
                    "Nothing was changed. Go back, load the page anew and send the form again.");
        }
    }

    /**
     * A token that a program shows in a header proves who sends. Where nobody signs in, a program
     * need not prove anything, as long as no browser sends for it. Everything else could be a form
     * of another page.
     */
    private static boolean needsToken(Visit visit, Route route, Asked asked) {
        if (visit.signedIn()) {
            return !visit.session().isEmpty();
        }
        return !route.produces().isForPrograms() || isByBrowser(asked) && !isJson(asked);
    }

    private static boolean isByBrowser(Asked asked) {
        return asked.header("Origin") != null || asked.header("Sec-Fetch-Site") != null;
    }

    /** A form cannot have this type, and a script of another site must ask first, in vain. */
    private static boolean isJson(Asked asked) {
        String type = asked.header("Content-Type");
        return type != null && type.startsWith("application/json");
    }

    private static boolean hasToken(Visit visit, Asked asked) {
        String header = asked.header("X-CSRF-Token");
        String given = header == null ? asked.formToken() : header;
        return Secret.isEqual(visit.formToken(), given);
    }

    private Refused notSignedIn() {
        return shelf.read().isEmpty()
                ? new Refused(
                        403,
                        "Nobody may use this register yet",
                        "On the server's machine: readout user add NAME --role admin")
                : new Refused(401, "Sign in first", "Then ask again.");
    }

    private static Refused notAllowed(Visit visit, Route route) {
        return new Refused(
                403,
                "You may not do this",
                "%s may what a %s may; this needs a %s. Whoever runs the server can change that: readout user role %s %s"
                        .formatted(
                                visit.name(),
                                word(visit.access()),
                                word(route.access()),
                                visit.name(),
                                word(route.access())));
    }

    private static String word(Route.Access access) {
        return switch (access) {
            case ANYBODY -> "visitor";
            case READER -> "reader";
            case CURATOR -> "curator";
            case ADMIN -> "admin";
        };
    }

    private Visit nobody(String address) {
        return new Visit("", Route.Access.ANYBODY, false, address, "", formToken);
    }

    private static Visit visit(User user, String address, String session, String token) {
        return new Visit(user.name().value(), access(user.role()), true, address, session, token);
    }

    private static Route.Access access(Role role) {
        return switch (role) {
            case READER -> Route.Access.READER;
            case CURATOR -> Route.Access.CURATOR;
            case ADMIN -> Route.Access.ADMIN;
        };
    }

    /**
     * Behind a proxy on this machine, the last address it adds is the visitor's; what stands before
     * it anybody can write.
     */
    private String address(Asked asked) {
        String chain = asked.header("X-Forwarded-For");
        if (outside == null || chain == null || !Hosts.isLoopback(asked.peer())) {
            return asked.peer();
        }
        String last = chain.substring(chain.lastIndexOf(',') + 1).strip();
        return last.isEmpty() || last.length() > 64 ? asked.peer() : last;
    }
}
