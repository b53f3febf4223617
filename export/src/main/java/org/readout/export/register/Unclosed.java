package org.readout.export.register;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/** A writer that is flushed and left open where it would be closed: it is the caller's. */
final class Unclosed extends FilterWriter {
    Unclosed(Writer out) {
        super(out);
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}
