package org.readout.register.reconcile;

import java.util.List;
import org.readout.register.decision.Decision;
import org.readout.register.decision.DecisionEntry;
import org.readout.register.decision.DecisionForm;
import org.readout.register.storage.RegisterStorage;
import org.readout.resolve.node.NodeId;

/** Refuses a decision about something that is not there, before it is written. */
final class DecisionCheck {
    private DecisionCheck() {}

    static void check(Decision decision, List<DecisionEntry> log, RegisterStorage storage) {
        for (NodeId id : DecisionForm.ids(decision)) {
            if (storage.nodes().find(id).isEmpty()) {
                throw new IllegalArgumentException(
                        "'%s' is not in the register: find the id with show or find".formatted(id));
            }
        }
        switch (decision) {
            case Decision.Same d -> checkPair(d.a(), d.b());
            case Decision.Different d -> checkPair(d.a(), d.b());
            case Decision.Hold d -> checkPair(d.a(), d.b());
            case Decision.Undo d -> undone(d, log);
            case Decision.Prefer d -> {}
            case Decision.Correct d -> {}
            case Decision.SetStatus d -> {}
            case Decision.Delete d -> {}
            case Decision.Add d -> {}
        }
    }

    private static void checkPair(NodeId a, NodeId b) {
        if (a.equals(b) || a.kind() != b.kind()) {
            throw new IllegalArgumentException(
                    "'%s' and '%s': two different ids of one kind are needed".formatted(a, b));
        }
    }

    /** What an undo takes back: for the undo of an undo, what that had taken back. */
    static Decision undone(Decision.Undo undo, List<DecisionEntry> log) {
        if (undo.entry() < 1 || undo.entry() > log.size()) {
            throw new IllegalArgumentException(
                    "there is no decision %d: history lists them, 1 to %d"
                            .formatted(undo.entry(), log.size()));
        }
        for (DecisionEntry entry : log) {
            if (entry.decision().equals(undo) && !isUndone(entry, log)) {
                throw new IllegalArgumentException(
                        "decision %d was undone by %d already: undo %d brings it back"
                                .formatted(undo.entry(), entry.number(), entry.number()));
            }
        }
        Decision target = log.get((int) undo.entry() - 1).decision();
        return target instanceof Decision.Undo inner ? undoneBy(inner, log) : target;
    }

    private static Decision undoneBy(Decision.Undo undo, List<DecisionEntry> log) {
        Decision target = log.get((int) undo.entry() - 1).decision();
        return target instanceof Decision.Undo inner ? undoneBy(inner, log) : target;
    }

    private static boolean isUndone(DecisionEntry entry, List<DecisionEntry> log) {
        return log.stream()
                .anyMatch(
                        later ->
                                later.number() > entry.number()
                                        && later.decision() instanceof Decision.Undo(long number)
                                        && number == entry.number()
                                        && !isUndone(later, log));
    }
}
