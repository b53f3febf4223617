package org.readout.web.server;

import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;
import org.readout.web.guard.Asked;
import org.readout.web.guard.Guard;
import org.readout.web.route.Route;
import org.readout.web.route.Visit;

/** Brings requests before the guard, and keeps who asks beside the request. */
final class Door {
    private static final String VISIT = "visit";
    private static final String FILES = "/static/";
    private static final String NAME = "readout-";
    private static final int SECRET_LENGTH = 64;

    /** Of a visitor who never came as far as being looked at. */
    private static final Visit UNKNOWN = new Visit("", Route.Access.ANYBODY, false, "", "", "");

    private final Guard guard;

    Door(Guard guard) {
        this.guard = guard;
    }

    /** Before anything else: is it us who are asked, and who asks? */
    void look(Context context) {
        Asked asked = asked(context);
        guard.checkHost(asked);
        if (!context.path().startsWith(FILES)) { // of which none is anybody's secret
            context.attribute(VISIT, guard.visit(asked));
        }
    }

    Visit admit(Context context, Route route) {
        Visit visit = visit(context);
        guard.admit(visit, route, asked(context));
        return visit;
    }

    /** Who asks, as far as is known; also for pages that tell of trouble. */
    static Visit visit(Context context) {
        Visit visit = context.attribute(VISIT);
        return visit == null ? UNKNOWN : visit;
    }

    void signIn(Context context, String session) {
        context.header("Set-Cookie", cookie(context, session, ""));
    }

    void signOut(Context context) {
        guard.desk().signOut(visit(context).session());
        context.header("Set-Cookie", cookie(context, "", "; Max-Age=0"));
    }

    /**
     * For as long as the browser runs; the server ends it sooner. Strict: no other site can make
     * use of it.
     */
    private String cookie(Context context, String value, String more) {
        return "%s=%s; Path=/; HttpOnly; SameSite=Strict%s%s"
                .formatted(cookieName(context), value, guard.isSecure() ? "; Secure" : "", more);
    }

    /** Cookies do not know ports, and there may be several servers on one machine. */
    private String cookieName(Context context) {
        return (guard.isSecure() ? "__Host-" : "") + NAME + context.req().getLocalPort();
    }

    private Asked asked(Context context) {
        return new Asked() {
            @Override
            public @Nullable String header(String name) {
                return context.header(name);
            }

            @Override
            public String session() {
                String held = context.cookie(cookieName(context));
                return held == null || held.length() > SECRET_LENGTH ? "" : held;
            }

            @Override
            public String formToken() {
                Limits.checkForm(context);
                String given = context.formParam("_token");
                return given == null ? "" : given;
            }

            @Override
            public String peer() {
                return String.valueOf(context.req().getRemoteAddr());
            }
        };
    }
}
