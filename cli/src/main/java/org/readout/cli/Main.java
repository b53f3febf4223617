package org.readout.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/** The command {@code readout}: wires readers, engine and forms together. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(run(args, Terminal.ofProcess()));
    }

    /** @return the exit status: 0 done, 1 some documents failed, 2 wrong usage */
    static int run(String[] args, Terminal terminal) {
        CommandLine command = new CommandLine(new ReadoutCommand())
                .addSubcommand("read", new ReadCommand(terminal))
                .addSubcommand("demo", new DemoCommand(terminal))
                .addSubcommand("score", new ScoreCommand(terminal));
        Ansi ansi = terminal.isColoured() ? Ansi.ON : Ansi.OFF;
        return command.setColorScheme(CommandLine.Help.defaultColorScheme(ansi))
                .setUsageHelpWidth(Math.min(100, terminal.columns()))
                .setOut(new PrintWriter(terminal.out(), true))
                .setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler((fault, given) -> tellUsage(fault, terminal))
                .execute(args);
    }

    private static int tellUsage(ParameterException fault, Terminal terminal) {
        terminal.tell(String.valueOf(fault.getMessage()));
        terminal.tell("try '%s --help'".formatted(fault.getCommandLine().getCommandSpec().qualifiedName()));
        return ExitStatus.WRONG_USAGE;
    }
}
