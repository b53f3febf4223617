package org.readout.web.server;

import io.javalin.http.Context;
import java.util.Map;
import org.eclipse.jetty.http.HttpFields;
import org.readout.web.route.Visit;

/** What every reply carries: nothing is fetched from elsewhere, framed, guessed or told on. */
final class Headers {
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
                    + " frame-ancestors 'none'";

    private static final Map<String, String> ALL =
            Map.of(
                    "Content-Security-Policy", POLICY,
                    "X-Content-Type-Options", "nosniff",
                    "X-Frame-Options", "DENY",
                    "Referrer-Policy", "same-origin",
                    "Cross-Origin-Opener-Policy", "same-origin",
                    "Cross-Origin-Resource-Policy", "same-origin",
                    "Permissions-Policy", "geolocation=(), camera=(), microphone=()");

    /** In seconds: as long as the register waits for another program that writes. */
    private static final String COME_AGAIN = "10";

    private Headers() {}

    static void on(Context context) {
        ALL.forEach(context::header);
    }

    static void on(HttpFields.Mutable fields) {
        ALL.forEach(fields::put);
    }

    /**
     * What a user may see is kept by no browser, for the next one at the machine may be another.
     */
    static void caching(Context context, Visit visit) {
        context.header("Cache-Control", visit.signedIn() ? "no-store" : "no-cache");
    }

    /** Tells programs when to ask again, where that helps. */
    static void comeAgain(Context context) {
        int status = context.statusCode();
        if (status == 429 || status == 503) {
            context.header("Retry-After", COME_AGAIN);
        }
    }
}
