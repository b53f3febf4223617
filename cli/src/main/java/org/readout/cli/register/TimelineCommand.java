package org.readout.cli.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.cli.terminal.Terminal;
import org.readout.cli.terminal.Version;
import org.readout.export.register.AnswerForm;
import org.readout.export.table.RegisterTables;
import org.readout.register.Register;
import org.readout.register.reading.Chronicle;
import org.readout.register.storage.RegisterStorage;
import org.readout.register.view.EngagementView;
import org.readout.resolve.node.NodeId;
import org.readout.resolve.node.NodeKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists engagements in the order in which they were. */
@Command(
        name = "timeline",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = "Lists engagements in the order in which they were.",
        description = {
            "",
            "WHO is a state, a body or a person, in any spelling; of several, all must take part. Days in brackets are those of",
            " the report, where it tells no other.",
            ""
        },
        footer = {
            "",
            "Exit status: 0 done, 1 it cannot be done, 2 wrong usage.",
            "",
            "Examples:",
            "  readout timeline Norway",
            "  readout timeline Norway Iceland --from 2025-06",
            "  readout timeline solheim --format json"
        })
public final class TimelineCommand extends RegisterCommand {
    @Parameters(arity = "0..*", paramLabel = "WHO", description = "States, bodies or persons.")
    private List<String> who = List.of();

    @Mixin private final PeriodOption period = new PeriodOption();

    public TimelineCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    Answer answer(RegisterStorage storage) {
        Register register = new Register(storage);
        List<String> sides = new ArrayList<>();
        List<NodeId> persons = new ArrayList<>();
        for (String one : who) {
            Optional<String> side = Sides.named(one);
            if (side.isPresent()) {
                sides.add(side.get());
            } else {
                persons.add(new Targets(register).one(one, Set.of(NodeKind.PERSON)));
            }
        }
        List<EngagementView> engagements =
                new Chronicle(register)
                        .engagements(sides, persons, period.first(spec()), period.last(spec()));
        return Answer.of(
                screen -> RegisterTables.engagements(screen, engagements),
                () -> AnswerForm.ofEngagements(engagements));
    }
}
