package org.readout.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command by itself: only says what it can do. */
@Command(
        name = "readout",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "(read | score | score-events | demo)",
        header = "The diplomatic record, read from the news.",
        description =
                "%nTurns reports of what states do with each other into records: who met whom, in which office, when and"
                        + " where; what each side said, proposed, agreed and promised. Every fact cites its place in the text.%n",
        footer = {
            "",
            "Examples:",
            "  readout demo                                 the reports that come with Readout",
            "  readout read report.txt                      a table, for people",
            "  readout read folder/ --format jsonl          one record a line, for programs",
            "  readout score gold/ --groups                 how right it is, by documents annotated by hand",
            "  curl -s URL | readout read - --outlet Example --published 2026-02-04"
        })
final class ReadoutCommand implements Callable<Integer> {
    /** Set by picocli before {@link #call}. */
    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "say what to do: read, score, score-events or demo");
    }
}
