package org.readout.web.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import javax.net.ssl.SSLException;

/**
 * Gets a page. A host's name is resolved once; what it leads to must be within reach, and that very
 * address is asked. Where a host sends us on, all of that is done anew.
 */
public final class Fetcher {
    private static final int REDIRECTS = 5;
    private static final int LONGEST = 2_000;
    private static final Duration WITHIN = Duration.ofSeconds(30);
    private static final Set<Integer> SENT_ON = Set.of(301, 302, 303, 307, 308);
    private static final Set<String> TYPES =
            Set.of(
                    "",
                    "text/html",
                    "application/xhtml+xml",
                    "text/plain",
                    "application/rss+xml",
                    "application/atom+xml",
                    "application/xml",
                    "text/xml",
                    "application/rdf+xml");

    private final Reach reach;

    public Fetcher(Reach reach) {
        this.reach = reach;
    }

    /**
     * @throws FetchFailedException where it is not to be had; the message says why
     */
    public Fetched get(String address) {
        long deadline = System.nanoTime() + WITHIN.toNanos();
        URI asked = parsed(address);
        for (int i = 0; i <= REDIRECTS; i++) {
            Exchange.Answer answer = ask(asked, deadline);
            if (SENT_ON.contains(answer.status())) {
                asked = parsed(asked.resolve(parsed(asked, answer.header("location"))).toString());
                continue;
            }
            if (answer.status() != 200) {
                throw new FetchFailedException(
                        "%s answers %d%s"
                                .formatted(asked, answer.status(), remedy(answer.status())));
            }
            Fetched fetched = new Fetched(asked, answer.header("content-type"), answer.body());
            if (!TYPES.contains(fetched.mediaType())) {
                throw new FetchFailedException(
                        "%s is %s, which cannot be read; save its text and import that"
                                .formatted(asked, fetched.mediaType()));
            }
            return fetched;
        }
        throw new FetchFailedException(
                "%s sends on more than %d times; look where it leads in a browser"
                        .formatted(address, REDIRECTS));
    }

    private static String remedy(int status) {
        return switch (status) {
            case 401, 402, 403 -> ": it wants to know who asks; save the page and import the file";
            case 404, 410 -> ": there is no such page; check the address";
            case 429, 503 -> ": it is busy; try later";
            default -> "; look at it in a browser";
        };
    }

    private Exchange.Answer ask(URI asked, long deadline) {
        int usual = Exchange.isSecure(asked) ? 443 : 80;
        int port = asked.getPort() < 0 ? usual : asked.getPort();
        InetAddress checked = checked(asked, port);
        try {
            return Exchange.get(asked, checked, port, deadline);
        } catch (SSLException e) {
            throw new FetchFailedException(
                    "%s does not prove who it is (%s)".formatted(asked, e.getMessage()), e);
        } catch (IOException e) {
            throw new FetchFailedException(
                    "%s cannot be reached (%s); check the address and the server's connection"
                            .formatted(asked, e.getMessage()),
                    e);
        }
    }

    /** The address that will be asked; of several, none may be out of reach. */
    private InetAddress checked(URI asked, int port) {
        try {
            InetAddress[] found = InetAddress.getAllByName(asked.getHost());
            for (InetAddress one : found) {
                if (!reach.allows(one, port)) {
                    throw new FetchFailedException(
                            "%s is not in the public web, so the server does not ask it; save the page and import the file"
                                    .formatted(asked));
                }
            }
            return found[0];
        } catch (UnknownHostException e) {
            throw new FetchFailedException(
                    "there is no host '%s'; check the address".formatted(asked.getHost()), e);
        }
    }

    private static URI parsed(String address) {
        try {
            URI uri = new URI(address.strip());
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            if (address.length() > LONGEST
                    || !Set.of("http", "https").contains(scheme)
                    || uri.getHost() == null
                    || uri.getRawUserInfo() != null) {
                throw noAddress(address);
            }
            return new URI(uri.toASCIIString()); // letters beyond ASCII as servers want them
        } catch (URISyntaxException e) {
            throw noAddress(address);
        }
    }

    private static URI parsed(URI from, String location) {
        try {
            return new URI(location.strip());
        } catch (URISyntaxException e) {
            throw new FetchFailedException("%s sends on to no address".formatted(from), e);
        }
    }

    private static FetchFailedException noAddress(String address) {
        String shown = address.length() > 80 ? address.substring(0, 80) + "…" : address;
        return new FetchFailedException(
                "'%s' is no address of a page; write it as https://host/path".formatted(shown));
    }
}
