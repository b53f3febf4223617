package org.readout.web.server;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.readout.web.route.Refused;

/**
 * Style sheet, scripts, pictures: a closed list from the class path, so that no name in an address
 * ever reaches a path. Addresses hold the version; browsers may keep the files for ever.
 */
final class StaticFiles {
    /** WebJars: the name in an address, the file in the jar. */
    private static final Map<String, String> LIBRARIES =
            Map.of(
                    "htmx.min.js",
                    "/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js",
                    "swagger-ui.css",
                    "/META-INF/resources/webjars/swagger-ui/5.34.1/swagger-ui.css",
                    "swagger-ui-bundle.js",
                    "/META-INF/resources/webjars/swagger-ui/5.34.1/swagger-ui-bundle.js");

    private static final Map<String, String> OWN =
            Map.of(
                    "readout.css", "/org/readout/web/static/readout.css",
                    "desk.css", "/org/readout/web/static/desk.css",
                    "desk.js", "/org/readout/web/static/desk.js",
                    "readout.js", "/org/readout/web/static/readout.js",
                    "api.js", "/org/readout/web/static/api.js",
                    "icon.svg", "/org/readout/web/static/icon.svg");

    private static final Map<String, String> TYPES =
            Map.of("css", "text/css", "js", "text/javascript", "svg", "image/svg+xml");

    private final Map<String, String> files = new HashMap<>(OWN);
    private final Map<String, byte[]> read = new ConcurrentHashMap<>();

    StaticFiles() {
        files.putAll(LIBRARIES);
    }

    void serve(Context context) {
        String name = context.pathParam("name");
        String resource = files.get(name);
        if (resource == null) {
            throw Refused.notFound("There is no such file", "Check the address.");
        }
        context.contentType(TYPES.getOrDefault(ending(name), "application/octet-stream"));
        context.header(
                "Cache-Control",
                context.queryString() == null ? "no-cache" : "max-age=31536000, immutable");
        context.result(read.computeIfAbsent(resource, StaticFiles::content));
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static byte[] content(String resource) {
        try (InputStream in = StaticFiles.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is not on the class path");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(resource + " cannot be read", e);
        }
    }
}
