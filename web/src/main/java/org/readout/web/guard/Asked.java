package org.readout.web.guard;

import org.jspecify.annotations.Nullable;

/** What the guard looks at in a request, before anything else does. */
public interface Asked {
    @Nullable String header(String name);

    /** What the cookie of a session holds; empty for none. */
    String session();

    /** What was sent with a form as {@code _token}; empty for none. Reads the form. */
    String formToken();

    /** The other end of the connection. */
    String peer();
}
