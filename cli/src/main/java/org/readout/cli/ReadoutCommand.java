package org.readout.cli;

import java.util.concurrent.Callable;
import org.readout.cli.terminal.Version;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command by itself: only says what it can do. */
@Command(
        name = "readout",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        header = "The diplomatic record, read from the news.",
        description = {
            "",
            "Turns reports of what states do with each other into records: who met whom, in which office, when and where; what"
                    + " each side said, proposed, agreed and promised. Many records become one register: who is who, what is"
                    + " told by several, what became of what was promised. Every fact cites its place in the text.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  readout demo                                 the reports that come with Readout",
            "  readout read report.txt                      a table, for people",
            "  readout read folder/ --format jsonl          one record a line, for programs",
            "  readout add folder/                          begins a register, or goes on with it: ./readout.db",
            "  readout between Norway Iceland               what lies between two states",
            "  readout due --as-of 2026-12-31               what should have been done by a day",
            "  readout score gold/ --groups                 how right it is, by documents annotated by hand",
            "  curl -s URL | readout read - --outlet Example --published 2026-02-04"
        })
final class ReadoutCommand implements Callable<Integer> {
    /** Set by picocli before {@link #call}. */
    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        throw new ParameterException(
                spec.commandLine(),
                "say what to do: readout --help lists the commands; readout demo shows them at work");
    }
}
