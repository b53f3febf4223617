package org.readout.cli.register;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.cli.terminal.Terminal;
import org.readout.cli.terminal.Version;
import org.readout.register.Register;
import org.readout.register.decision.Decision;
import org.readout.register.follow.CommitmentHistories;
import org.readout.register.storage.RegisterStorage;
import org.readout.register.view.CommitmentState;
import org.readout.resolve.node.NodeId;
import org.readout.resolve.node.NodeKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Writes a decision into the log. */
@Command(
        name = "decide",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = "Decides what is one, what is not, and which value is right.",
        description = {
            "",
            "Nothing is lost by a decision: readout history lists them all, readout undo takes one back.",
            "",
            "  same A B               the two are one",
            "  different A B          the two are not one",
            "  hold A B               left open; goes to the end of the review",
            "  prefer ID FIELD VALUE  of the accounts' values, this one is shown",
            "  correct ID FIELD VALUE a value that no account gives",
            "  status ID STATE        how far a commitment is: signed, under-way, done, dropped ...",
            "  delete ID              not a fact: shown no more",
            "  add ID FIELD VALUE     a value beside those read",
            ""
        },
        footer = {
            "",
            "Exit status: 0 decided, 1 it cannot be, 2 wrong usage.",
            "",
            "Examples:",
            "  readout decide same p:1a2b3c p:4d5e6f --reason \"misprint in the Wire\"",
            "  readout decide prefer e:4f0c12:120 place Bergen",
            "  readout decide status c:4f0c12 signed --user kari"
        })
public final class DecideCommand extends RegisterCommand {
    private static final Set<String> FIELDS_OF_ENGAGEMENTS =
            Set.of("kind", "status", "date", "place", "venue");

    @Parameters(
            arity = "2..*",
            paramLabel = "WHAT ...",
            description = "The kind of decision, and what it is about.")
    private List<String> words = List.of();

    @Option(names = "--reason", paramLabel = "WORDS", description = "Why; kept with the decision.")
    private String reason = "";

    @Mixin private final Decider decider = new Decider();

    public DecideCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    Answer answer(RegisterStorage storage) {
        Register register = new Register(storage);
        return decider.answer(register, decision(new Targets(register)), reason);
    }

    private Decision decision(Targets targets) {
        String kind = words.getFirst();
        return switch (kind) {
            case "same" -> new Decision.Same(id(targets, 1, 3), id(targets, 2, 3));
            case "different" -> new Decision.Different(id(targets, 1, 3), id(targets, 2, 3));
            case "hold" -> new Decision.Hold(id(targets, 1, 3), id(targets, 2, 3));
            case "prefer" -> new Decision.Prefer(id(targets, 1, 4), field(targets), value());
            case "correct" -> new Decision.Correct(id(targets, 1, 4), field(targets), value());
            case "status" -> new Decision.SetStatus(id(targets, 1, 3), state(targets));
            case "delete" -> new Decision.Delete(id(targets, 1, 2));
            case "add" -> new Decision.Add(id(targets, 1, 4), words.get(2), value());
            default -> throw wrong("'%s' is no kind of decision".formatted(kind));
        };
    }

    private NodeId id(Targets targets, int at, int count) {
        if (words.size() < count || words.size() > count && count < 4) {
            throw wrong(
                    "decide %s needs %d words, %d given"
                            .formatted(words.getFirst(), count - 1, words.size() - 1));
        }
        return targets.node(words.get(at));
    }

    private String field(Targets targets) {
        String field = words.get(2);
        String head = field.contains(":") ? field.substring(0, field.indexOf(':')) : field;
        boolean isEngagement = targets.node(words.get(1)).kind() == NodeKind.ENGAGEMENT;
        if (isEngagement
                && !FIELDS_OF_ENGAGEMENTS.contains(field)
                && !Set.of("name", "office", "role", "capacity").contains(head)) {
            throw wrong(
                    "'%s' is no field of an engagement: kind, status, date, place, venue, name:PERSON, office:PERSON"
                            .formatted(field));
        }
        return field;
    }

    private String value() {
        return String.join(" ", words.subList(3, words.size()));
    }

    private String state(Targets targets) {
        if (targets.node(words.get(1)).kind() != NodeKind.COMMITMENT) {
            throw wrong("'%s' is no commitment: a status is for those".formatted(words.get(1)));
        }
        try {
            return CommitmentHistories.state(words.get(2))
                    .name()
                    .toLowerCase(Locale.ROOT)
                    .replace('_', '-');
        } catch (IllegalArgumentException e) {
            throw wrong(
                    "'%s' is no state of a commitment: %s"
                            .formatted(
                                    words.get(2),
                                    Stream.of(CommitmentState.values())
                                            .map(
                                                    state ->
                                                            state.name()
                                                                    .toLowerCase(Locale.ROOT)
                                                                    .replace('_', '-'))
                                            .collect(Collectors.joining(", "))));
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec().commandLine(), message);
    }
}
