package org.readout.cli.option;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.readout.acquire.UnreadableException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** {@code --lexicon}, which every command that reads texts takes. */
public final class LexiconOption {
    private static final String NAME = "--lexicon";

    @Option(
            names = NAME,
            paramLabel = "DIR",
            description =
                    "A folder of .tsv files whose rows are added to the lexicons of the same name.")
    private @Nullable Path folder;

    /** Null where it is not given. */
    public @Nullable Path folder() {
        return folder;
    }

    /**
     * Complains where it is given but nothing is read.
     *
     * @param instead what is given in place of texts: "RECORDS"
     */
    public void mustBeAbsent(CommandSpec spec, String instead) {
        if (folder != null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "%s has no effect on %s; leave one of them out".formatted(NAME, instead));
        }
    }

    /** The complaint about a folder that cannot be had. */
    public ParameterException refused(CommandSpec spec, UnreadableException reason) {
        return new ParameterException(spec.commandLine(), NAME + " " + reason.getMessage());
    }
}
