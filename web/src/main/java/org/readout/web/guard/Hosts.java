package org.readout.web.guard;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * By which names this server may be called. A page elsewhere may give its own name this machine's
 * address and so become "same origin" (DNS rebinding); but its name stays its own.
 */
public final class Hosts {
    private static final int LONGEST = 255;

    private final Set<String> names = new HashSet<>();
    private final boolean isLoopback;

    /**
     * @param host where the server listens
     * @param outside the address under which a proxy shows it, or null
     */
    public Hosts(String host, @Nullable URI outside) {
        isLoopback = isLoopback(host);
        names.add("localhost");
        names.add(bare(host));
        if (outside != null && outside.getHost() != null) {
            names.add(bare(outside.getHost()));
        }
        if (!isLoopback) {
            names.add(ownName());
        }
    }

    /** Whether nobody but this machine can reach an address. */
    public static boolean isLoopback(String host) {
        String name = bare(host);
        return name.equals("localhost")
                || name.equals("::1")
                || name.equals("0:0:0:0:0:0:0:1")
                || isFourNumbers(name) && name.startsWith("127.");
    }

    /** Whether a request's Host header names this server. */
    public boolean allow(@Nullable String header) {
        if (header == null || header.isEmpty() || header.length() > LONGEST) {
            return false;
        }
        String name = bare(withoutPort(header));
        // a number cannot be given to another machine, so nobody who calls us by one was misled
        return names.contains(name)
                || isLoopback(name)
                || !isLoopback && (isFourNumbers(name) || name.indexOf(':') >= 0);
    }

    private static String withoutPort(String header) {
        if (header.startsWith("[")) {
            int end = header.indexOf(']');
            return end < 0 ? header : header.substring(0, end + 1);
        }
        int colon = header.indexOf(':');
        return colon < 0 ? header : header.substring(0, colon);
    }

    private static String bare(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return name.startsWith("[") && name.endsWith("]")
                ? name.substring(1, name.length() - 1)
                : name;
    }

    private static boolean isFourNumbers(String name) {
        String[] parts = name.split("\\.", -1);
        if (parts.length != 4) {
            return false;
        }
        for (String part : parts) {
            if (part.isEmpty()
                    || part.length() > 3
                    || !part.chars().allMatch(c -> c >= '0' && c <= '9')
                    || Integer.parseInt(part) > 255) {
                return false;
            }
        }
        return true;
    }

    private static String ownName() {
        try {
            return bare(InetAddress.getLocalHost().getHostName());
        } catch (UnknownHostException e) {
            return "localhost"; // a machine without a name is called by its number
        }
    }
}
