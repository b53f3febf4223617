package org.readout.web.server;

import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import java.time.Duration;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.readout.web.route.Refused;

/** How much of a request is read. Beyond it is refused with what to do, before it is in memory. */
final class Limits {
    /** A form, a pasted text, files to be read, all together. */
    static final long BODY = 80L << 20;

    private static final long FILE = 64L << 20;

    /** Of this a part is in memory; what is more is on the disk while the request lasts. */
    private static final int IN_MEMORY_MIB = 1;

    private static final int CONNECTIONS = 2_000;

    /** How long a connection may be silent when there are no more; else Jetty's 30 seconds. */
    private static final Duration TIGHT = Duration.ofSeconds(2);

    private static final int HEADERS = 64 << 10;
    private static final int QUERY = 16 << 10;
    private static final int PARAMETERS = 200;
    private static final int FIELDS = 1_000;

    /** A form that is no upload is read as a whole. */
    static final long FORM = 8L << 20;

    private Limits() {}

    static void on(JavalinConfig config) {
        config.http.maxRequestSize = FORM;
        config.jetty.multipartConfig.maxTotalRequestSize(BODY >> 20, SizeUnit.MB);
        config.jetty.multipartConfig.maxFileSize(FILE >> 20, SizeUnit.MB);
        config.jetty.multipartConfig.maxInMemoryFileSize(IN_MEMORY_MIB, SizeUnit.MB);
        config.jetty.modifyHttpConfiguration(
                http -> {
                    http.setRequestHeaderSize(HEADERS);
                    http.setSendServerVersion(false);
                });
        config.jetty.modifyServer(
                server -> {
                    server.setErrorHandler(new JettyFaults());
                    server.insertHandler(new SizeLimitHandler(BODY, -1));
                    // who opens connections and says nothing on them makes room when it gets tight
                    NetworkConnectionLimit most = new NetworkConnectionLimit(CONNECTIONS, server);
                    most.setEndPointIdleTimeout(TIGHT.toMillis());
                    server.addBean(most);
                });
    }

    /** Looks at what is told of the request, before any of its body is read. */
    static void check(Context context) {
        String query = context.queryString();
        if (query != null && (query.length() > QUERY || count(query, PARAMETERS) > PARAMETERS)) {
            throw Refused.badRequest(
                    "Too many filters",
                    "An address has at most %d of them, %d characters together. Take some away."
                            .formatted(PARAMETERS, QUERY));
        }
        long most = context.isMultipart() ? BODY : FORM;
        if (context.contentLength() > most) {
            throw tooLarge(most);
        }
    }

    /** Looks at a form before its fields are taken apart. */
    static void checkForm(Context context) {
        String type = context.contentType();
        if (context.isMultipart()) {
            unpack(context);
        } else if (type != null
                && type.startsWith("application/x-www-form-urlencoded")
                && count(context.body(), FIELDS) > FIELDS) {
            throw Refused.badRequest(
                    "Too many fields", "A form has at most %d of them.".formatted(FIELDS));
        }
    }

    /** Puts what was sent on the disk, as far as it may go there. */
    private static void unpack(Context context) {
        try {
            context.formParamMap();
        } catch (Exception e) { // Kotlin declares none of those that it throws
            for (Throwable t = e; t != null; t = t.getCause()) {
                if (String.valueOf(t.getMessage()).contains("exceeded")) {
                    throw tooLarge(FILE);
                }
            }
            throw Refused.badRequest(
                    "What was sent is broken", "It cannot be taken apart. Send it again.");
        }
    }

    static Refused tooLarge(long most) {
        return new Refused(
                413,
                "This is too much at once",
                "At most %d MB are taken with one request. Send fewer files at a time, or use: readout add FOLDER"
                        .formatted(most >> 20));
    }

    /** Counts no further than it must. */
    private static int count(String pairs, int most) {
        int count = 1;
        for (int i = pairs.indexOf('&'); i >= 0 && count <= most; i = pairs.indexOf('&', i + 1)) {
            count++;
        }
        return count;
    }
}
