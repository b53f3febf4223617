package org.readout.cli.register;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.readout.cli.terminal.Refusal;
import org.readout.register.Register;
import org.readout.register.reading.Headline;
import org.readout.register.reading.Headlines;
import org.readout.register.reading.Lookup;
import org.readout.register.reading.ShortId;
import org.readout.resolve.node.NodeId;
import org.readout.resolve.node.NodeKind;

/** What a user means by an id or a name, or the candidates where that is not clear. */
final class Targets {
    static final Set<NodeKind> ALL = EnumSet.complementOf(EnumSet.of(NodeKind.TEXT, NodeKind.BODY));

    private static final int MOST_CANDIDATES = 12;

    private final Register register;
    private final Lookup lookup;

    Targets(Register register) {
        this.register = register;
        lookup = new Lookup(register.storage());
    }

    /**
     * The one cluster that is meant.
     *
     * @throws Refusal where there is none or more than one
     */
    NodeId one(String given, Set<NodeKind> kinds) {
        List<NodeId> found = lookup.find(given, kinds);
        if (found.isEmpty() && kinds.size() == 1 && !lookup.find(given, ALL).isEmpty()) {
            throw new Refusal(
                    "'%s' is no %s; readout show tells what it is"
                            .formatted(
                                    given,
                                    kinds.iterator().next().name().toLowerCase(Locale.ROOT)));
        }
        return single(given, found);
    }

    /**
     * The very name or account that an id stands for, else the cluster of a name.
     *
     * @throws Refusal where there is none or more than one
     */
    NodeId node(String given) {
        List<NodeId> nodes = lookup.nodes(given);
        return nodes.isEmpty() ? one(given, ALL) : single(given, nodes);
    }

    private NodeId single(String given, List<NodeId> found) {
        if (found.size() == 1) {
            return found.getFirst();
        }
        if (found.isEmpty()) {
            throw new Refusal(
                    "'%s' is not in the register; readout find looks for words".formatted(given));
        }
        throw new Refusal(
                "'%s' can be %d; ask again by the id".formatted(given, found.size()),
                found.stream().limit(MOST_CANDIDATES).map(this::line).toList());
    }

    private String line(NodeId id) {
        Headline headline = new Headlines(register).of(id);
        return "  %-16s %s%s"
                .formatted(
                        ShortId.of(id),
                        headline.label(),
                        headline.detail().isEmpty() ? "" : " · " + headline.detail());
    }
}
