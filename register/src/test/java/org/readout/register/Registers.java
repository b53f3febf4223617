package org.readout.register;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.readout.register.memory.MemoryStorage;
import org.readout.register.storage.RegisterStorage;
import org.readout.register.storage.Sighting;
import org.readout.resolve.node.NodeId;
import org.readout.resolve.node.NodeKind;

/** Registers in memory, and what stands in them as sorted lines. */
final class Registers {
    private Registers() {}

    static Register of(Report... reports) {
        Register register = new Register(new MemoryStorage());
        for (Report report : reports) {
            register.add(report.record(), "1");
        }
        return register;
    }

    /** Each cluster of a kind as "doc#local doc#local", sorted. */
    static List<String> clusters(Register register, NodeKind kind) {
        RegisterStorage storage = register.storage();
        List<String> lines = new ArrayList<>();
        register.each(
                kind,
                cluster -> {
                    TreeSet<String> members = new TreeSet<>();
                    for (NodeId member : storage.clusters().members(cluster)) {
                        for (Sighting sighting : storage.sightings().of(member)) {
                            members.add(
                                    storage.documents()
                                                    .find(sighting.document())
                                                    .orElseThrow()
                                                    .record()
                                                    .document()
                                                    .id()
                                            + "#"
                                            + sighting.local());
                        }
                    }
                    lines.add(String.join(" ", members));
                });
        lines.sort(null);
        return lines;
    }

    /** The node of what a document calls so. */
    static NodeId node(Register register, String doc, String local) {
        RegisterStorage storage = register.storage();
        return storage.documents().named(doc).stream()
                .flatMap(filed -> storage.sightings().in(filed.key()).stream())
                .filter(sighting -> sighting.local().equals(local))
                .findFirst()
                .orElseThrow()
                .node();
    }
}
