package org.readout.web.server;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.router.Endpoint;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.readout.web.route.Parameter;
import org.readout.web.route.Reply;
import org.readout.web.route.Request;
import org.readout.web.route.Route;
import org.readout.web.route.RouteTable;
import org.readout.web.route.Upload;

/** Serves a table of routes, each request on a virtual thread of its own. */
public final class WebServer implements AutoCloseable {
    /** More than a form of text; files that are sent have limits of their own. */
    private static final long LARGEST_FORM = 8L << 20;

    private static final int LARGEST_FILE_MB = 64;
    private static final int LARGEST_SENDING_MB = 80;

    private final Pages pages = new Pages();
    private final Problems problems = new Problems(pages);
    private final StaticFiles files = new StaticFiles();
    private final Javalin javalin;
    private final String host;

    private WebServer(RouteTable table, String host) {
        this.host = host;
        javalin = Javalin.create(config -> configure(config, table));
    }

    /**
     * @param port 0 for any that is free
     * @throws PortTakenException where another program listens there
     */
    public static WebServer start(RouteTable table, String host, int port) {
        WebServer server = new WebServer(table, host);
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

    @Override
    public void close() {
        javalin.stop();
    }

    private void configure(JavalinConfig config, RouteTable table) {
        config.concurrency.useVirtualThreads = true;
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.maxRequestSize = LARGEST_FORM;
        config.http.prefer405over404 = true;
        config.jetty.multipartConfig.maxFileSize(LARGEST_FILE_MB, SizeUnit.MB);
        config.jetty.multipartConfig.maxTotalRequestSize(LARGEST_SENDING_MB, SizeUnit.MB);
        config.jetty.multipartConfig.maxInMemoryFileSize(1, SizeUnit.MB);
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
        config.jetty.modifyServer(
                server -> {
                    server.setStopTimeout(2_000);
                    server.setStopAtShutdown(false);
                });
        config.routes.before(Headers::on);
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
        try {
            Request request = request(context, route).checked();
            write(context, route.handler().answer(request));
        } catch (RuntimeException | IOException e) {
            problems.tell(context, e, route.produces().isForPrograms());
        }
    }

    private static Request request(Context context, Route route) {
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
                route, context.path(), query == null ? "" : query, values, uploads, "");
    }

    private void write(Context context, Reply reply) throws IOException {
        switch (reply) {
            case Reply.Page page -> pages.write(context, page);
            case Reply.Fragment fragment -> pages.write(context, fragment);
            case Reply.Json json -> {
                context.status(json.status());
                context.contentType("application/json");
                context.header("Cache-Control", "no-cache");
                context.result(json.json());
            }
            case Reply.Download download -> {
                context.contentType(download.mediaType());
                context.header(
                        "Content-Disposition",
                        "attachment; filename=\"%s\"".formatted(download.name()));
                download.content().write(context.outputStream());
            }
            case Reply.SeeOther elsewhere -> {
                context.status(303);
                context.header("Location", elsewhere.address());
            }
        }
    }
}
