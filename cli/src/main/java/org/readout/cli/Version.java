package org.readout.cli;

import picocli.CommandLine.IVersionProvider;

/** Which Readout this is, from the jar's manifest. */
final class Version implements IVersionProvider {
    static final String ENGINE = "readout " + number();

    @Override
    public String[] getVersion() {
        return new String[] {ENGINE, "Java " + Runtime.version()};
    }

    private static String number() {
        String number = Version.class.getPackage().getImplementationVersion();
        return number == null ? "unpackaged" : number;
    }
}
