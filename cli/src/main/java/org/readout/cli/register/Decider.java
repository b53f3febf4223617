package org.readout.cli.register;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.cli.terminal.Refusal;
import org.readout.export.register.AnswerForm;
import org.readout.export.table.HistoryTable;
import org.readout.register.Register;
import org.readout.register.decision.Decision;
import org.readout.register.decision.DecisionEntry;
import picocli.CommandLine.Option;

/** {@code --user}, and the entering of decisions in that name. */
final class Decider {
    @Option(
            names = "--user",
            paramLabel = "NAME",
            description = "Who decides; without it your login name.")
    private @Nullable String user;

    /**
     * @throws Refusal where the decision is about something that is gone
     */
    DecisionEntry enter(Register register, Decision decision, String reason) {
        try {
            return register.decide(
                    decision, name(), reason, Instant.now().truncatedTo(ChronoUnit.SECONDS));
        } catch (IllegalArgumentException e) {
            throw new Refusal(String.valueOf(e.getMessage()));
        }
    }

    /** The entry as an answer, where it is all that was asked for. */
    Answer answer(Register register, Decision decision, String reason) {
        List<DecisionEntry> entered = List.of(enter(register, decision, reason));
        return Answer.of(
                screen -> HistoryTable.of(screen, entered, Set.of(), Set.of()),
                () -> AnswerForm.ofHistory(entered, Set.of(), Set.of()));
    }

    private String name() {
        return user != null && !user.isBlank() ? user : System.getProperty("user.name", "unknown");
    }
}
