package org.readout.cli.register;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.cli.option.Days;
import org.readout.cli.terminal.Refusal;
import org.readout.cli.terminal.Terminal;
import org.readout.cli.terminal.Version;
import org.readout.export.register.AnswerForm;
import org.readout.export.table.EngagementTable;
import org.readout.export.table.HistoryTable;
import org.readout.export.table.PersonTable;
import org.readout.export.table.RegisterTables;
import org.readout.export.table.ThingTable;
import org.readout.register.Register;
import org.readout.register.decision.DecisionEntry;
import org.readout.register.reading.Chronicle;
import org.readout.register.reading.Thing;
import org.readout.register.reading.Things;
import org.readout.register.storage.RegisterStorage;
import org.readout.register.view.CommitmentHistory;
import org.readout.register.view.EngagementView;
import org.readout.register.view.FormulationHistory;
import org.readout.register.view.PersonView;
import org.readout.resolve.node.NodeId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows a person, engagement, commitment or wording. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = "Shows a person, engagement, commitment or wording.",
        description = {
            "",
            "WHAT is an id as the other commands print it, DOCUMENT#e1 as its record calls it, or a name in any spelling or",
            "order. Where a name can be several, the candidates are listed.",
            ""
        },
        footer = {
            "",
            "Exit status: 0 done, 1 it cannot be done, 2 wrong usage.",
            "",
            "Examples:",
            "  readout show \"Kari Solheim\"",
            "  readout show solheim --as-of 2026-03-01",
            "  readout show e:4f0c12:120"
        })
public final class ShowCommand extends RegisterCommand {
    @Parameters(arity = "1..*", paramLabel = "WHAT", description = "An id or a name.")
    private List<String> words = List.of();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day to tell it for: 2026-01-30. Without it: today.")
    private @Nullable String asOf;

    public ShowCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    Answer answer(RegisterStorage storage) {
        LocalDate day = Days.asOf(asOf, spec());
        Register register = new Register(storage);
        String given = String.join(" ", words);
        NodeId id = new Targets(register).one(given, Targets.ALL);
        Answer answer = answer(register, id, day, given);
        List<DecisionEntry> decided = register.decisionsAbout(id);
        return decided.isEmpty()
                ? answer
                : Answer.of(
                        screen ->
                                answer.table().apply(screen) + HistoryTable.about(screen, decided),
                        () -> AnswerForm.withDecisions(answer.json().get(), decided));
    }

    private Answer answer(Register register, NodeId id, LocalDate day, String given) {
        return switch (id.kind()) {
            case PERSON -> person(register, id, day, given);
            case ENGAGEMENT -> {
                EngagementView engagement =
                        register.engagement(id).orElseThrow(() -> deleted(given));
                yield Answer.of(
                        screen -> EngagementTable.of(screen, engagement),
                        () -> AnswerForm.of(engagement));
            }
            case COMMITMENT -> {
                CommitmentHistory commitment =
                        register.commitment(id, day).orElseThrow(() -> notYet(given, day));
                yield Answer.of(
                        screen -> RegisterTables.commitment(screen, commitment),
                        () -> AnswerForm.of(commitment));
            }
            case FORMULATION -> {
                List<FormulationHistory> one =
                        List.of(register.formulation(id).orElseThrow(() -> deleted(given)));
                yield Answer.of(
                        screen -> RegisterTables.formulations(screen, one),
                        () -> AnswerForm.ofFormulations(one));
            }
            case MECHANISM, INSTRUMENT, PROJECT, BODY, TEXT -> {
                Thing thing = new Things(register).of(id);
                yield Answer.of(screen -> ThingTable.of(screen, thing), () -> AnswerForm.of(thing));
            }
        };
    }

    private Answer person(Register register, NodeId id, LocalDate day, String given) {
        PersonView person = register.person(id).orElseThrow(() -> deleted(given));
        List<EngagementView> engagements =
                new Chronicle(register).engagements(List.of(), List.of(id), null, null);
        return Answer.of(
                screen -> PersonTable.of(screen, person, day, engagements),
                () -> AnswerForm.of(person, engagements));
    }

    private static Refusal deleted(String given) {
        return new Refusal(
                "'%s' was deleted by a decision; readout history lists it, readout undo takes it back"
                        .formatted(given));
    }

    private static Refusal notYet(String given, LocalDate day) {
        return new Refusal(
                "'%s' was not told of by %s, or was deleted; ask with a later --as-of"
                        .formatted(given, day));
    }
}
