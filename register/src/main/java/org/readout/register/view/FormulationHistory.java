package org.readout.register.view;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.resolve.node.NodeId;

/**
 * An official wording and how it moved.
 *
 * @param label the wording most documents have
 * @param versions by first use
 * @param changes between one version and the next
 */
public record FormulationHistory(
        NodeId id, String label, String kind, List<Version> versions, List<Change> changes) {
    public FormulationHistory {
        versions = List.copyOf(versions);
        changes = List.copyOf(changes);
    }

    /**
     * @param users who used it: sides and names, sorted
     * @param uses one for each document, the earliest first
     */
    public record Version(
            String wording,
            @Nullable LocalDate firstUse,
            @Nullable LocalDate lastUse,
            List<String> users,
            List<Citation> uses) {
        public Version {
            users = List.copyOf(users);
            uses = List.copyOf(uses);
        }
    }

    /**
     * What differs from one version to the next: parts in the words of the version that has them.
     *
     * @param replaced pairs: what stood before, what stands now
     */
    public record Change(
            String from,
            String to,
            List<String> added,
            List<String> dropped,
            List<Replacement> replaced) {
        public Change {
            added = List.copyOf(added);
            dropped = List.copyOf(dropped);
            replaced = List.copyOf(replaced);
        }
    }

    /** One part in the place of another. */
    public record Replacement(String before, String after) {}
}
