package org.readout.cli.register;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.readout.cli.terminal.Refusal;
import org.readout.cli.terminal.Terminal;
import org.readout.cli.terminal.Version;
import org.readout.export.register.AnswerForm;
import org.readout.export.table.ReviewTable;
import org.readout.export.table.Screen;
import org.readout.register.Register;
import org.readout.register.decision.Decision;
import org.readout.register.decision.DecisionEntry;
import org.readout.register.reading.ReviewQueue;
import org.readout.register.storage.RegisterStorage;
import org.readout.register.view.ReviewItem;
import org.readout.resolve.judge.Match;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Asks what the register is unsure of. */
@Command(
        name = "review",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = "Asks, one after the other, what the register is unsure of.",
        description = {
            "",
            "Answers, each with Enter: y they are one, n they are not, h hold (ask again later), u undo the last answer, q quit."
                    + " Each answer is a decision and kept at once.",
            ""
        },
        footer = {
            "",
            "Exit status: 0 done, 1 it cannot be done, 2 wrong usage.",
            "",
            "Examples:",
            "  readout review",
            "  readout review --list",
            "  readout review --list --format json"
        })
public final class ReviewCommand extends RegisterCommand {
    private static final int MOST = 1_000;

    @Option(names = "--list", description = "List the questions and ask nothing.")
    private boolean list;

    @Option(names = "--limit", paramLabel = "N", description = "How many at most; without it 1000.")
    private int limit = MOST;

    @Mixin private final Decider decider = new Decider();

    private final Deque<DecisionEntry> made = new ArrayDeque<>();
    private final Set<Match> asked = new HashSet<>();

    public ReviewCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    Answer answer(RegisterStorage storage) {
        Register register = new Register(storage);
        if (list || format() == RegisterFormat.JSON) {
            List<ReviewItem> items = new ReviewQueue(register).first(Math.max(1, limit));
            return Answer.of(
                    screen -> ReviewTable.of(screen, items), () -> AnswerForm.ofReview(items));
        }
        try {
            String left = ask(register);
            return Answer.of(screen -> left, () -> "");
        } catch (IOException e) {
            throw new Refusal("standard input: cannot be read: %s".formatted(e.getMessage()));
        }
    }

    /** Asks until the queue is empty, the input ends or the user does; tells what is left. */
    private String ask(Register register) throws IOException {
        BufferedReader answers =
                new BufferedReader(new InputStreamReader(terminal().in(), StandardCharsets.UTF_8));
        while (true) {
            List<ReviewItem> queue = open(register);
            if (queue.isEmpty()) {
                return "Nothing is left to decide. Decided now: %d\n".formatted(made.size());
            }
            show(queue.getFirst(), queue.size());
            String answer = answers.readLine();
            if (answer == null || answer.strip().equalsIgnoreCase("q")) {
                return "\nLeft open: %d. Decided now: %d\n".formatted(queue.size(), made.size());
            }
            take(register, queue.getFirst().match(), answer.strip().toLowerCase(Locale.ROOT));
        }
    }

    /** What has not been held in this run. */
    private List<ReviewItem> open(Register register) {
        return new ReviewQueue(register)
                .first(Math.max(1, limit)).stream()
                        .filter(item -> !asked.contains(item.match()))
                        .toList();
    }

    private void show(ReviewItem item, int count) throws IOException {
        Screen screen = new Screen(terminal().columns(), terminal().isColoured());
        int number = made.size() + 1;
        terminal().out().write("\n" + ReviewTable.one(screen, item, number, made.size() + count));
        terminal().out().write("  [y] one  [n] two  [h] hold  [u] undo  [q] quit > ");
        terminal().out().flush();
    }

    private void take(Register register, Match match, String answer) throws IOException {
        switch (answer) {
            case "y" -> decide(register, new Decision.Same(match.a(), match.b()));
            case "n" -> decide(register, new Decision.Different(match.a(), match.b()));
            case "h" -> {
                decide(register, new Decision.Hold(match.a(), match.b()));
                asked.add(match);
            }
            case "u" -> undo(register);
            default -> say("  y, n, h, u or q");
        }
    }

    private void decide(Register register, Decision decision) {
        made.push(decider.enter(register, decision, ""));
    }

    private void undo(Register register) throws IOException {
        if (made.isEmpty()) {
            say("  nothing was decided in this run; readout undo takes back older decisions");
            return;
        }
        long number = made.pop().number();
        decider.enter(register, new Decision.Undo(number), "");
        asked.clear();
        say("  decision %d is taken back".formatted(number));
    }

    private void say(String words) throws IOException {
        terminal().out().write(words + "\n");
    }
}
