package org.readout.cli;

import org.readout.pipeline.Engine;
import picocli.CommandLine.IVersionProvider;

/** Which Readout this is, from the jar's manifest. */
final class Version implements IVersionProvider {
    static final String ENGINE = Engine.version();

    @Override
    public String[] getVersion() {
        return new String[] {ENGINE, "Java " + Runtime.version()};
    }
}
