package org.readout.web.guard;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From whose page a browser sends a request. */
final class Origins {
    private static final Set<String> OWN = Set.of("same-origin", "none");

    private final @Nullable URI outside;

    /**
     * @param outside the address under which a proxy shows the server, or null
     */
    Origins(@Nullable URI outside) {
        this.outside = outside;
    }

    /**
     * Whether a page of another site sends it. A program that is no browser tells neither header,
     * and nobody can make it ask against its will.
     */
    boolean isForeign(Asked asked) {
        String site = asked.header("Sec-Fetch-Site");
        if (site != null) {
            return !OWN.contains(site);
        }
        String origin = asked.header("Origin");
        return origin != null && !isOwn(origin, asked.header("Host"));
    }

    private boolean isOwn(String origin, @Nullable String host) {
        try {
            URI from = new URI(origin);
            String authority = from.getRawAuthority();
            if (authority == null) {
                return false; // "null": a sandbox, or a file
            }
            return authority.equalsIgnoreCase(host)
                    || outside != null && authority.equalsIgnoreCase(outside.getRawAuthority());
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
