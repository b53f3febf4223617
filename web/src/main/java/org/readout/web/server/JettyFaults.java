package org.readout.web.server;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/**
 * What is told of requests so broken that they reach no route: one line of text, nothing of the
 * request in it.
 */
final class JettyFaults extends ErrorHandler {
    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        byte[] line = line(response.getStatus());
        Headers.on(response.getHeaders());
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain; charset=utf-8");
        response.write(true, ByteBuffer.wrap(line), callback);
        return true;
    }

    private static byte[] line(int status) {
        String words =
                switch (status) {
                    case 413 -> Limits.tooLarge(Limits.BODY).remedy();
                    case 414, 431 ->
                            "The address or the headers are too long. Take some filters away.";
                    case 408 -> "The request took too long to arrive. Send it again.";
                    case 400 -> "This is no request that can be understood. Check the address.";
                    default -> "The request cannot be answered.";
                };
        return "%d: %s\n".formatted(status, words).getBytes(StandardCharsets.UTF_8);
    }
}
