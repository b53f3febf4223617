package org.readout.web.site;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Where a server is to be found.
 *
 * @param host the address it listens at
 * @param port 0 for any that is free
 * @param outside the address under which a proxy shows it to others, or null
 */
public record Listening(String host, int port, @Nullable URI outside) {}
