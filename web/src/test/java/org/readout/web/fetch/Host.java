package org.readout.web.fetch;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A host on this machine, with pages by their paths; only its own port is within reach. */
public final class Host implements AutoCloseable {
    private final HttpServer server;
    private final ConcurrentLinkedQueue<String> asked = new ConcurrentLinkedQueue<>();

    public Host() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    public Reach reach() {
        int own = server.getAddress().getPort();
        return (address, port) -> address.isLoopbackAddress() && port == own;
    }

    public String address(String path) {
        return "http://127.0.0.1:%d%s".formatted(server.getAddress().getPort(), path);
    }

    public Host page(String path, String type, String content) {
        return page(path, type, content.getBytes(StandardCharsets.UTF_8));
    }

    public Host page(String path, String type, byte[] content) {
        return answer(path, 200, Map.of("Content-Type", type), content);
    }

    public Host answer(String path, int status, Map<String, String> headers, byte[] content) {
        server.createContext(
                path,
                exchange -> {
                    asked.add(path + " " + exchange.getRequestHeaders().getFirst("User-Agent"));
                    headers.forEach(
                            (name, value) -> exchange.getResponseHeaders().set(name, value));
                    exchange.sendResponseHeaders(status, content.length == 0 ? -1 : content.length);
                    try (OutputStream out = exchange.getResponseBody()) {
                        out.write(content);
                    }
                });
        return this;
    }

    /** Paths that were asked for, each with who asked. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
