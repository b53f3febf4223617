package org.readout.web.fetch;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * One question by HTTP/1.1 over a connection of our own making: to the very address that was
 * checked. A client that resolves the name itself might reach another one a moment later.
 */
final class Exchange {
    static final int LARGEST = 5 << 20;

    private static final int HEADERS = 64 << 10;
    private static final int CONNECTED_WITHIN = 5_000;
    private static final int SILENT = 10_000;
    private static final String AGENT = "Readout (asks for what its user names, once; no crawler)";

    private final URI asked;
    private final InetAddress checked;
    private final int port;
    private final long deadline;
    private final InputStream in;

    /** The answer's first line and its headers, by their names in lower case. */
    @SuppressWarnings("ArrayRecordComponent") // read once, never compared
    record Answer(int status, Map<String, String> headers, byte[] body) {
        String header(String name) {
            return headers.getOrDefault(name, "");
        }
    }

    private Exchange(URI asked, InetAddress checked, int port, long deadline, Socket socket)
            throws IOException {
        this.asked = asked;
        this.checked = checked;
        this.port = port;
        this.deadline = deadline;
        in = new BufferedInputStream(socket.getInputStream());
    }

    /**
     * @param checked where it is asked, whatever the name may lead to by now
     * @param deadline of {@link System#nanoTime}
     */
    static Answer get(URI asked, InetAddress checked, int port, long deadline) throws IOException {
        try (Socket plain = new Socket(Proxy.NO_PROXY)) {
            Thread watch = Thread.ofVirtual().start(() -> closeAt(deadline, plain));
            try {
                plain.connect(new InetSocketAddress(checked, port), CONNECTED_WITHIN);
                plain.setSoTimeout(SILENT);
                return ask(asked, checked, port, deadline, plain);
            } catch (IOException e) {
                if (System.nanoTime() - deadline < 0) {
                    throw e;
                }
                SocketTimeoutException late = tooLong(checked, port);
                late.initCause(e);
                throw late;
            } finally {
                watch.interrupt();
            }
        }
    }

    private static Answer ask(URI asked, InetAddress checked, int port, long deadline, Socket plain)
            throws IOException {
        try (Socket socket = isSecure(asked) ? secured(plain, asked, port) : plain) {
            socket.getOutputStream().write(question(asked).getBytes(StandardCharsets.US_ASCII));
            return new Exchange(asked, checked, port, deadline, socket).answer();
        }
    }

    /** Proving who it is, a host can send a byte now and then as well, where nobody looks. */
    private static void closeAt(long deadline, Socket plain) {
        try {
            Thread.sleep(Duration.ofNanos(Math.max(0, deadline - System.nanoTime())));
            plain.close();
        } catch (InterruptedException | IOException e) {
            return; // it answered in time, or is closed already
        }
    }

    static boolean isSecure(URI asked) {
        return "https".equalsIgnoreCase(asked.getScheme());
    }

    /** The certificate must be that of the name which was asked for. */
    private static Socket secured(Socket plain, URI asked, int port) throws IOException {
        SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
        SSLSocket socket = (SSLSocket) factory.createSocket(plain, asked.getHost(), port, true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    private static String question(URI asked) {
        String path =
                asked.getRawPath() == null || asked.getRawPath().isEmpty()
                        ? "/"
                        : asked.getRawPath();
        String query = asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery();
        return String.join(
                "\r\n",
                "GET " + path + query + " HTTP/1.1",
                "Host: " + asked.getRawAuthority(),
                "User-Agent: " + AGENT,
                "Accept: text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, text/plain;q=0.9",
                "Accept-Encoding: identity",
                "Connection: close",
                "",
                "");
    }

    private Answer answer() throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        int status = status(line(head));
        Map<String, String> headers = headers(head);
        while (status < 200) { // 103: hints for browsers; the answer comes behind it
            status = status(line(head));
            headers = headers(head);
        }
        return new Answer(status, headers, status == 200 ? body(headers) : new byte[0]);
    }

    private int status(String first) {
        String[] parts = first.split(" ", 3);
        if (parts.length < 2
                || !parts[0].startsWith("HTTP/1")
                || !parts[1].matches("[1-5][0-9]{2}")) {
            throw new FetchFailedException("%s does not answer as web servers do".formatted(asked));
        }
        return Integer.parseInt(parts[1]);
    }

    private Map<String, String> headers(ByteArrayOutputStream head) throws IOException {
        Map<String, String> headers = new TreeMap<>();
        for (String line = line(head); !line.isEmpty(); line = line(head)) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                headers.putIfAbsent(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        return headers;
    }

    private String line(ByteArrayOutputStream head) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int c = read(); c != '\n'; c = read()) {
            if (c < 0) {
                throw new IOException("it ended within its headers");
            }
            head.write(c);
            if (head.size() > HEADERS) {
                throw new FetchFailedException("%s sends too many headers".formatted(asked));
            }
            line.write(c);
        }
        return line.toString(StandardCharsets.ISO_8859_1).strip();
    }

    private byte[] body(Map<String, String> headers) throws IOException {
        String transfer = headers.getOrDefault("transfer-encoding", "identity");
        boolean inParts = transfer.equalsIgnoreCase("chunked");
        checkPlain(headers.getOrDefault("content-encoding", "identity"));
        checkPlain(inParts ? "identity" : transfer);
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        if (inParts) {
            for (long left = chunk(); left > 0; left = chunk()) {
                copy(left, body);
                line(new ByteArrayOutputStream());
            }
        } else {
            String length = headers.getOrDefault("content-length", "");
            copy(length.matches("[0-9]{1,18}") ? Long.parseLong(length) : Long.MAX_VALUE, body);
        }
        return body.toByteArray();
    }

    private void checkPlain(String encoding) {
        if (!encoding.equalsIgnoreCase("identity")) {
            throw new FetchFailedException(
                    "%s sends it packed (%s) though asked not to; save the page and import the file"
                            .formatted(asked, encoding));
        }
    }

    private long chunk() throws IOException {
        String size = line(new ByteArrayOutputStream()).split(";", 2)[0].strip();
        if (!size.matches("[0-9A-Fa-f]{1,12}")) {
            throw new IOException("it ended within a part");
        }
        return Long.parseLong(size, 16);
    }

    private void copy(long length, ByteArrayOutputStream body) throws IOException {
        byte[] part = new byte[8192];
        for (long left = length; left > 0; ) {
            checkTime();
            int count = in.read(part, 0, (int) Math.min(part.length, left));
            if (count < 0) {
                if (length == Long.MAX_VALUE) {
                    return;
                }
                throw new IOException("it ended too early");
            }
            body.write(part, 0, count);
            left -= count;
            if (body.size() > LARGEST) {
                throw new FetchFailedException(
                        "%s is larger than %d MB; save it and import the file"
                                .formatted(asked, LARGEST >> 20));
            }
        }
    }

    private int read() throws IOException {
        checkTime();
        return in.read();
    }

    /** A host that sends a byte now and then is never silent for long. */
    private void checkTime() throws SocketTimeoutException {
        if (System.nanoTime() - deadline > 0) {
            throw tooLong(checked, port);
        }
    }

    private static SocketTimeoutException tooLong(InetAddress checked, int port) {
        return new SocketTimeoutException(
                "%s:%d takes too long".formatted(checked.getHostAddress(), port));
    }
}
