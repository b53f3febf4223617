package org.readout.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.acquire.UnreadableException;
import org.readout.cli.demo.DemoCommand;
import org.readout.cli.read.ReadCommand;
import org.readout.cli.read.ReadJob;
import org.readout.cli.read.ReadOptions;
import org.readout.cli.register.AddCommand;
import org.readout.cli.register.BetweenCommand;
import org.readout.cli.register.CompareCommand;
import org.readout.cli.register.DecideCommand;
import org.readout.cli.register.DriftCommand;
import org.readout.cli.register.DueCommand;
import org.readout.cli.register.ExportCommand;
import org.readout.cli.register.FindCommand;
import org.readout.cli.register.HistoryCommand;
import org.readout.cli.register.ReviewCommand;
import org.readout.cli.register.ShowCommand;
import org.readout.cli.register.TimelineCommand;
import org.readout.cli.register.UndoCommand;
import org.readout.cli.register.VerifyCommand;
import org.readout.cli.score.ScoreCommand;
import org.readout.cli.score.ScoreEventsCommand;
import org.readout.cli.serve.ServeCommand;
import org.readout.cli.terminal.ExitStatus;
import org.readout.cli.terminal.Terminal;
import org.readout.cli.user.UserCommand;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/** The command {@code readout}: wires readers, engine and forms together. */
public final class Main {
    /** For the launcher alone: {@link Training}. */
    private static final String TRAIN = "--train";

    private Main() {}

    public static void main(String[] args) {
        System.exit(run(args, Terminal.ofProcess()));
    }

    /**
     * @return the exit status: 0 done, 1 some documents failed, 2 wrong usage
     */
    static int run(String[] args, Terminal terminal) {
        List<String> given = List.of(args);
        if (given.equals(List.of("demo"))) {
            return new DemoCommand(terminal).call();
        }
        if (given.size() == 3 && given.getFirst().equals(TRAIN)) {
            return Training.run(given.get(1), given.getLast(), terminal);
        }
        Optional<ReadOptions> plain =
                !given.isEmpty() && given.getFirst().equals("read")
                        ? ReadOptions.plain(given.subList(1, given.size()))
                        : Optional.empty();
        if (plain.isPresent()) {
            try {
                return ReadJob.run(plain.get(), terminal);
            } catch (UnreadableException e) {
                terminal.tell("--lexicon " + e.getMessage());
                terminal.tell("try 'readout read --help'");
                return ExitStatus.WRONG_USAGE;
            }
        }
        return explained(args, terminal);
    }

    /** What picocli parses: the rest of the commands, help, and everything that is wrong. */
    private static int explained(String[] args, Terminal terminal) {
        CommandLine command = new CommandLine(new ReadoutCommand());
        commands(terminal).forEach(command::addSubcommand);
        Ansi ansi = terminal.isColoured() ? Ansi.ON : Ansi.OFF;
        return command.setColorScheme(CommandLine.Help.defaultColorScheme(ansi))
                .setUsageHelpWidth(Math.min(100, terminal.columns()))
                .setOut(new PrintWriter(terminal.out(), true))
                .setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8))
                .setExecutionExceptionHandler((fault, line, parsed) -> tellFault(fault, terminal))
                .setParameterExceptionHandler((fault, given) -> tellUsage(fault, given, terminal))
                .execute(args);
    }

    /** In the order that the help lists them. */
    private static Map<String, Object> commands(Terminal terminal) {
        Map<String, Object> commands = new LinkedHashMap<>();
        commands.put("demo", new DemoCommand(terminal));
        commands.put("read", new ReadCommand(terminal));
        commands.put("add", new AddCommand(terminal));
        commands.put("show", new ShowCommand(terminal));
        commands.put("find", new FindCommand(terminal));
        commands.put("timeline", new TimelineCommand(terminal));
        commands.put("between", new BetweenCommand(terminal));
        commands.put("compare", new CompareCommand(terminal));
        commands.put("due", new DueCommand(terminal));
        commands.put("drift", new DriftCommand(terminal));
        commands.put("review", new ReviewCommand(terminal));
        commands.put("decide", new DecideCommand(terminal));
        commands.put("history", new HistoryCommand(terminal));
        commands.put("undo", new UndoCommand(terminal));
        commands.put("verify", new VerifyCommand(terminal));
        commands.put("serve", new ServeCommand(terminal));
        commands.put("export", new ExportCommand(terminal));
        commands.put("user", UserCommand.with(terminal));
        commands.put("score", new ScoreCommand(terminal));
        commands.put("score-events", new ScoreEventsCommand(terminal));
        return commands;
    }

    /** What nobody foresaw: said in one line, for a stack trace helps no user. */
    private static int tellFault(Exception fault, Terminal terminal) {
        StackTraceElement[] trace = fault.getStackTrace();
        terminal.tell(
                "a fault of Readout: %s at %s; please report it with what you did"
                        .formatted(fault, trace.length == 0 ? "?" : trace[0]));
        return ExitStatus.SOME_FAILED;
    }

    private static int tellUsage(ParameterException fault, String[] given, Terminal terminal) {
        terminal.tell(unknownOption(fault, given).orElse(String.valueOf(fault.getMessage())));
        terminal.tell(
                "try '%s --help'"
                        .formatted(fault.getCommandLine().getCommandSpec().qualifiedName()));
        return ExitStatus.WRONG_USAGE;
    }

    /**
     * An option that the command does not know is the likelier mistake, and is told before what is
     * missing because of it.
     */
    private static Optional<String> unknownOption(ParameterException fault, String[] given) {
        CommandLine command = fault.getCommandLine();
        return Arrays.stream(given)
                .filter(word -> word.startsWith("--") && word.length() > 2)
                .map(word -> word.split("=", 2)[0])
                .filter(word -> command.getCommandSpec().findOption(word) == null)
                .findFirst()
                .map("Unknown option: '%s'"::formatted);
    }
}
