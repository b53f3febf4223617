package org.readout.cli.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.readout.acquire.DocumentReader;
import org.readout.acquire.Inputs;
import org.readout.cli.read.InputReader;
import org.readout.cli.register.AddRun;
import org.readout.cli.terminal.ClosedPipe;
import org.readout.cli.terminal.ExitStatus;
import org.readout.cli.terminal.Terminal;
import org.readout.export.table.DemoTable;
import org.readout.export.table.Screen;
import org.readout.pipeline.Engine;
import org.readout.register.Register;
import org.readout.register.reading.Additions;
import org.readout.register.storage.RegisterStorage;
import org.readout.register.storage.StorageException;
import org.readout.register.view.CommitmentHistory;
import org.readout.register.view.CommitmentState;
import org.readout.register.view.EngagementView;
import org.readout.register.view.FormulationHistory;
import org.readout.resolve.node.NodeKind;
import org.readout.store.sqlite.SqliteStorage;

/**
 * The end of the demo: what a register makes of the reports together, in a file that is not kept.
 */
final class DemoRegister {
    /** The examples play in 2026. */
    private static final LocalDate AS_OF = LocalDate.of(2026, 12, 31);

    private final Terminal terminal;
    private final DocumentReader documents;
    private final Engine engine;

    DemoRegister(Terminal terminal, DocumentReader documents, Engine engine) {
        this.terminal = terminal;
        this.documents = documents;
        this.engine = engine;
    }

    /**
     * @return the exit status
     */
    int run(Inputs inputs) {
        try {
            Path folder = Files.createTempDirectory("readout-demo");
            try {
                show(inputs, folder.resolve("readout.db"));
            } finally {
                empty(folder);
            }
            return ExitStatus.DONE;
        } catch (StorageException e) {
            terminal.tell(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            if (ClosedPipe.isMeantBy(e)) {
                return ExitStatus.DONE;
            }
            terminal.tell("the demo's register: %s; check the temporary folder".formatted(e));
        }
        return ExitStatus.SOME_FAILED;
    }

    private void show(Inputs inputs, Path file) throws IOException {
        try (RegisterStorage storage = SqliteStorage.openOrCreate(file)) {
            Register register = new Register(storage);
            AddRun run =
                    new AddRun(
                            InputReader.ofRecords(documents, engine, register::prepare),
                            register,
                            terminal);
            Additions additions = run.run(inputs, "The register of these reports");
            Screen screen = new Screen(terminal.columns(), terminal.isColoured());
            terminal.out()
                    .write(
                            DemoTable.of(
                                    screen,
                                    additions,
                                    mostTold(register),
                                    furthest(register),
                                    drifted(register)));
            terminal.out().flush();
        }
    }

    /** The engagement of most accounts that do not agree in all. */
    private static Optional<EngagementView> mostTold(Register register) {
        List<EngagementView> all = new ArrayList<>();
        register.each(NodeKind.ENGAGEMENT, id -> register.engagement(id).ifPresent(all::add));
        return all.stream()
                .max(
                        Comparator.<EngagementView>comparingInt(
                                        engagement -> engagement.discrepancies().size())
                                .thenComparingInt(engagement -> engagement.accounts().size())
                                .thenComparing(EngagementView::id));
    }

    /** The commitment that was told in most states. */
    private static Optional<CommitmentHistory> furthest(Register register) {
        List<CommitmentHistory> all = new ArrayList<>();
        register.each(
                NodeKind.COMMITMENT, id -> register.commitment(id, AS_OF).ifPresent(all::add));
        return all.stream()
                .max(
                        Comparator.<CommitmentHistory>comparingLong(
                                        one ->
                                                one.steps().stream()
                                                        .map(CommitmentHistory.Step::state)
                                                        .distinct()
                                                        .count())
                                .thenComparing(one -> one.state() == CommitmentState.SIGNED)
                                .thenComparingInt(one -> one.steps().size())
                                .thenComparing(CommitmentHistory::id));
    }

    private static Optional<FormulationHistory> drifted(Register register) {
        List<FormulationHistory> all = new ArrayList<>();
        register.each(NodeKind.FORMULATION, id -> register.formulation(id).ifPresent(all::add));
        return all.stream()
                .filter(one -> one.versions().size() > 1)
                .min(Comparator.comparing(FormulationHistory::id));
    }

    private static void empty(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
