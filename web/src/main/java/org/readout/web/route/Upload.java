package org.readout.web.route;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file that was sent.
 *
 * @param name as the sender calls it: shown, never used as a path
 * @param size in bytes
 */
public record Upload(String name, long size, Content content) {

    /** Opens what was sent, while the request lasts. */
    public interface Content {
        InputStream open() throws IOException;
    }
}
