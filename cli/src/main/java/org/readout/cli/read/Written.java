package org.readout.cli.read;

import java.io.IOException;
import java.io.Writer;

/**
 * What was made of a record, ready for the output: its text, made where the document was read; or,
 * where that would be a string of hundreds of megabytes, the making itself.
 */
@FunctionalInterface
public interface Written {
    void to(Writer out) throws IOException;

    static Written text(String text) {
        return out -> out.write(text);
    }
}
