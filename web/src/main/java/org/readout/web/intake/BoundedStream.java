package org.readout.web.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;

/** A stream that fails where it goes on beyond its bound; closing it leaves the source open. */
final class BoundedStream extends FilterInputStream {
    private final long most;
    private long count;

    BoundedStream(InputStream source, long most) {
        super(source);
        this.most = most;
    }

    static final class TooLongException extends IOException {
        @Serial private static final long serialVersionUID = 1;
    }

    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        passed(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        passed(Math.max(0, read));
        return read;
    }

    private void passed(int bytes) throws TooLongException {
        count += bytes;
        if (count > most) {
            throw new TooLongException();
        }
    }

    @Override
    public void close() {
        // the next entry is read from the same source
    }
}
