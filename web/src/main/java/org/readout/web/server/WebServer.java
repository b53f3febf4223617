package org.readout.web.server;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.router.Endpoint;
import io.javalin.util.JavalinBindException;
import io.javalin.util.JavalinException;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import org.readout.web.guard.Guard;
import org.readout.web.part.Address;
import org.readout.web.part.Precedence;
import org.readout.web.route.Method;
import org.readout.web.route.Parameter;
import org.readout.web.route.Refused;
import org.readout.web.route.Reply;
import org.readout.web.route.Request;
import org.readout.web.route.Route;
import org.readout.web.route.RouteTable;
import org.readout.web.route.Upload;
import org.readout.web.route.Visit;

/** Serves a table of routes, each request on a virtual thread of its own. */
public final class WebServer implements AutoCloseable {
    /** How long those who are being answered may go on while the server stops. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Pages pages = new Pages();
    private final Problems problems = new Problems(pages);
    private final StaticFiles files = new StaticFiles();
    private final Door door;
    private final Precedence precedence;
    private final Javalin javalin;
    private final String host;

    private WebServer(RouteTable table, Guard guard, Precedence precedence, String host) {
        this.host = host;
        this.precedence = precedence;
        door = new Door(guard);
        javalin = Javalin.create(config -> configure(config, table));
    }

    /**
     * @param precedence learns who is being answered
     * @param port 0 for any that is free
     * @throws PortTakenException where another program listens there
     */
    public static WebServer start(
            RouteTable table, Guard guard, Precedence precedence, String host, int port) {
        WebServer server = new WebServer(table, guard, precedence, host);
        try {
            server.javalin.start(host, port);
        } catch (JavalinBindException e) {
            throw new PortTakenException(host, port, e);
        }
        return server;
    }

    /** {@code http://127.0.0.1:7070/}. */
    public String address() {
        String shown = host.contains(":") ? "[" + host + "]" : host;
        return "http://" + shown + ":" + javalin.port() + "/";
    }

    /** Takes no more requests; whoever still reads after {@link #PATIENCE} is cut off. */
    @Override
    public void close() {
        try {
            javalin.stop();
        } catch (JavalinException e) {
            if (!(e.getCause() instanceof TimeoutException)) {
                throw e;
            }
            // the server is down all the same: somebody's connection was still open
        }
    }

    private void configure(JavalinConfig config, RouteTable table) {
        config.concurrency.useVirtualThreads = true;
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.prefer405over404 = true;
        Limits.on(config);
        config.jetty.modifyServer(
                server -> {
                    server.setStopTimeout(PATIENCE.toMillis());
                    server.setStopAtShutdown(false);
                });
        config.routes.before(Headers::on);
        config.routes.before(door::look);
        config.routes.get("/static/{name}", files::serve);
        for (Route route : table.routes()) {
            config.routes.addEndpoint(
                    new Endpoint(
                            HandlerType.findOrCreate(route.method().name()),
                            route.path(),
                            context -> answer(context, route)));
        }
        config.routes.exception(Exception.class, (e, context) -> problems.tell(context, e, false));
        config.routes.exception(
                HttpResponseException.class, (e, context) -> problems.tell(context, e, false));
    }

    private void answer(Context context, Route route) {
        precedence.come();
        try {
            Limits.check(context);
            Visit visit = door.admit(context, route);
            if (route.method() != Method.GET) {
                Limits.checkForm(context);
            }
            Request request = request(context, route, visit).checked();
            write(context, route.handler().answer(request));
        } catch (RuntimeException | IOException e) {
            if (e instanceof Refused refused
                    && refused.status() == 401
                    && invites(context, route)) {
                return;
            }
            problems.tell(context, e, route.produces().isForPrograms());
        } finally {
            precedence.go();
        }
    }

    /**
     * A page that needs signing in leads there. A browser does not send the cookie where another
     * site's link leads to us; asked again from here, it does.
     */
    private static boolean invites(Context context, Route route) {
        if (route.method() != Method.GET || route.produces().isForPrograms()) {
            return false;
        }
        String query = context.queryString();
        String here = context.path() + (query == null ? "" : "?" + query);
        if ("cross-site".equals(context.header("Sec-Fetch-Site"))) {
            context.header("Refresh", "0; url=" + here);
            context.html(
                    "<!DOCTYPE html><html lang=\"en\"><title>Readout</title><p>One moment.</p></html>");
            return true;
        }
        String address = Address.of("/sign-in").with("next", here).toString();
        if (context.header("HX-Request") != null) {
            context.header(
                    "HX-Redirect", address); // htmx would put the form into a corner of the page
            context.status(401);
            return true;
        }
        context.status(303);
        context.header("Location", address);
        return true;
    }

    private static Request request(Context context, Route route, Visit visit) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        List<Upload> uploads = new ArrayList<>();
        for (Parameter parameter : route.parameters()) {
            String name = parameter.name();
            if (parameter.type() == Parameter.Type.FILE) {
                Uploads.named(context, name).forEach(uploads::add);
                continue;
            }
            List<String> given =
                    switch (parameter.place()) {
                        case PATH -> List.of(context.pathParam(name));
                        case QUERY -> context.queryParams(name);
                        case FORM -> context.formParams(name);
                    };
            if (!given.isEmpty()) {
                values.put(name, new ArrayList<>(given));
            }
        }
        String query = context.queryString();
        return new Request(
                route, context.path(), query == null ? "" : query, values, uploads, visit);
    }

    private void write(Context context, Reply reply) throws IOException {
        switch (reply) {
            case Reply.Page page -> pages.write(context, page);
            case Reply.Fragment fragment -> pages.write(context, fragment);
            case Reply.Json json -> {
                context.status(json.status());
                context.contentType("application/json");
                Headers.caching(context, Door.visit(context));
                context.result(json.json());
            }
            case Reply.Download download -> {
                context.contentType(download.mediaType());
                Headers.caching(context, Door.visit(context));
                context.header(
                        "Content-Disposition",
                        "attachment; filename=\"%s\"".formatted(download.name()));
                download.content().write(context.outputStream());
            }
            case Reply.SeeOther elsewhere -> goOn(context, elsewhere.address());
            case Reply.SignedIn in -> {
                door.signIn(context, in.session());
                goOn(context, in.address());
            }
            case Reply.SignedOut out -> {
                door.signOut(context);
                goOn(context, out.address());
            }
        }
    }

    private static void goOn(Context context, String address) {
        context.status(303);
        context.header("Location", address);
    }
}
