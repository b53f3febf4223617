package org.readout.cli.terminal;

import org.readout.pipeline.Engine;
import picocli.CommandLine.IVersionProvider;

/** Which Readout this is, from the jar's manifest. */
public final class Version implements IVersionProvider {
    public static final String ENGINE = Engine.version();

    @Override
    public String[] getVersion() {
        return new String[] {ENGINE, "Java " + Runtime.version()};
    }
}
