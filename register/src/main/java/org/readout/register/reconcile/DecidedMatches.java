package org.readout.register.reconcile;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.register.decision.Decision;
import org.readout.register.decision.DecisionEntry;
import org.readout.register.decision.Standing;
import org.readout.register.storage.RegisterStorage;
import org.readout.resolve.judge.Match;
import org.readout.resolve.judge.Verdict;
import org.readout.resolve.node.NodeId;

/** Pairs that a person called the same, as matches beside the judged ones. */
final class DecidedMatches {
    /** Begins the witness of such a match; the entry's number follows. */
    static final String WITNESS = "decision:";

    private final RegisterStorage storage;

    DecidedMatches(RegisterStorage storage) {
        this.storage = storage;
    }

    /** Brings the matches of these nodes in line with the decisions; gives those that changed. */
    Set<NodeId> renew(Collection<NodeId> nodes, Standing standing) {
        Set<NodeId> touched = new HashSet<>();
        for (NodeId id : List.copyOf(nodes)) {
            Map<String, Match> wanted = wanted(id, standing);
            for (Match match : storage.matches().of(id)) {
                if (match.witness().startsWith(WITNESS)
                        && !match.equals(wanted.remove(match.witness()))) {
                    storage.matches().remove(match);
                    touched.add(match.a());
                    touched.add(match.b());
                }
            }
            for (Match match : wanted.values()) {
                storage.matches().put(match);
                touched.add(match.a());
                touched.add(match.b());
            }
        }
        return touched;
    }

    private Map<String, Match> wanted(NodeId id, Standing standing) {
        Map<String, Match> wanted = new HashMap<>();
        for (DecisionEntry entry : standing.about(id)) {
            if (entry.decision() instanceof Decision.Same(NodeId a, NodeId b)
                    && !standing.separates(a, b)
                    && storage.nodes().find(a).isPresent()
                    && storage.nodes().find(b).isPresent()) {
                Match match =
                        Match.of(
                                a,
                                b,
                                Verdict.SAME,
                                1,
                                List.of("decided by " + entry.user()),
                                WITNESS + entry.number());
                wanted.put(match.witness(), match);
            }
        }
        return wanted;
    }
}
