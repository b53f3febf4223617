package org.readout.register.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.readout.register.decision.Decision;
import org.readout.register.decision.DecisionChain;
import org.readout.register.decision.DecisionEntry;
import org.readout.register.decision.DecisionForm;
import org.readout.register.storage.DecisionLog;
import org.readout.register.storage.StorageException;
import org.readout.resolve.node.NodeId;

final class MemoryDecisions implements DecisionLog {
    private final List<DecisionEntry> entries = new ArrayList<>();
    private final Map<NodeId, NodeId> heirs = new TreeMap<>();
    private final Consumer<NodeId> touched;
    private @Nullable Map<NodeId, NodeId> shown;

    MemoryDecisions(Consumer<NodeId> touched) {
        this.touched = touched;
    }

    @Override
    public void append(DecisionEntry entry) {
        if (entry.number() != entries.size() + 1) {
            throw new StorageException(
                    "decision %d cannot follow %d entries: read the log again and append to its end"
                            .formatted(entry.number(), entries.size()));
        }
        entries.add(entry);
        Decision subject =
                entry.decision() instanceof Decision.Undo undo
                        ? entries.get((int) undo.entry() - 1).decision()
                        : entry.decision();
        DecisionForm.ids(subject).forEach(touched);
    }

    @Override
    public String head() {
        return entries.isEmpty() ? DecisionChain.START : entries.getLast().hash();
    }

    @Override
    public List<DecisionEntry> entries() {
        return List.copyOf(entries);
    }

    @Override
    public Map<NodeId, NodeId> heirs() {
        Map<NodeId, NodeId> copy = shown;
        if (copy == null) {
            copy = Map.copyOf(heirs);
            shown = copy;
        }
        return copy;
    }

    @Override
    public void inherit(NodeId gone, @Nullable NodeId heir) {
        NodeId before = heir == null ? heirs.remove(gone) : heirs.put(gone, heir);
        shown = null;
        if (before != null) {
            touched.accept(before);
        }
        if (heir != null) {
            touched.accept(heir);
        }
    }
}
