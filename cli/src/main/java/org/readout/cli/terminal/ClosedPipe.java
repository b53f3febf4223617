package org.readout.cli.terminal;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Who reads only the first lines ({@code readout read ... | head}) closes the pipe: that is no
 * error, and the end.
 */
public final class ClosedPipe {
    private ClosedPipe() {}

    /** Java knows it only by the system's words. */
    public static boolean isMeantBy(@Nullable IOException e) {
        String reason = e == null ? "" : String.valueOf(e.getMessage());
        return reason.contains("Broken pipe")
                || reason.contains("Stream closed")
                || reason.contains("pipe is being closed");
    }
}
