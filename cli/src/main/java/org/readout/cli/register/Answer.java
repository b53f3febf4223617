package org.readout.cli.register;

import java.util.function.Function;
import java.util.function.Supplier;
import org.readout.cli.terminal.ExitStatus;
import org.readout.export.table.Screen;

/**
 * What a command over a register answers.
 *
 * @param table for people
 * @param json for programs, without a line break at its end
 * @param status the exit status
 */
record Answer(Function<Screen, String> table, Supplier<String> json, int status) {
    static Answer of(Function<Screen, String> table, Supplier<String> json) {
        return new Answer(table, json, ExitStatus.DONE);
    }
}
