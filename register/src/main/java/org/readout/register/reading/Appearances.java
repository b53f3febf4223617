package org.readout.register.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.Person;
import org.readout.register.Register;
import org.readout.register.decision.Standing;
import org.readout.register.storage.FiledDocument;
import org.readout.register.storage.RegisterStorage;
import org.readout.register.storage.Sighting;
import org.readout.resolve.node.NodeId;

/**
 * The documents that name a person, the latest first. Documents are read a few at a time, so that
 * whom thousands name costs no more than whom a few do.
 */
public final class Appearances {
    private final RegisterStorage storage;
    private final List<Sighting> sightings;

    private Appearances(RegisterStorage storage, List<Sighting> sightings) {
        this.storage = storage;
        this.sightings = sightings;
    }

    /** A document and whom it takes the person for. */
    public record Appearance(FiledDocument filed, Person person, @Nullable LocalDate day) {}

    /**
     * @param id the cluster's or any member's
     */
    public static Appearances of(Register register, NodeId id) {
        RegisterStorage storage = register.storage();
        Standing standing = register.standing();
        NodeId cluster = storage.clusters().clusterOf(id).orElse(id);
        List<NodeId> members =
                storage.clusters().members(cluster).stream()
                        .filter(member -> !standing.isDeleted(member))
                        .toList();
        return new Appearances(storage, storage.sightings().latest(members, Integer.MAX_VALUE));
    }

    public int size() {
        return sightings.size();
    }

    /** Those from {@code offset} on, {@code limit} at most. */
    public List<Appearance> page(int offset, int limit) {
        int from = Math.min(offset, sightings.size());
        List<Appearance> page = new ArrayList<>();
        for (Sighting sighting :
                sightings.subList(from, Math.min(sightings.size(), from + limit))) {
            storage.documents()
                    .find(sighting.document())
                    .ifPresent(
                            filed ->
                                    filed.record().persons().stream()
                                            .filter(p -> p.id().value().equals(sighting.local()))
                                            .findFirst()
                                            .ifPresent(
                                                    person ->
                                                            page.add(
                                                                    new Appearance(
                                                                            filed,
                                                                            person,
                                                                            sighting.day()))));
        }
        return page;
    }
}
