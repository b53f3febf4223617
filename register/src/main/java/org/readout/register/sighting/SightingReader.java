package org.readout.register.sighting;

import java.util.ArrayList;
import java.util.List;
import org.readout.model.DocumentRecord;
import org.readout.model.Person;
import org.readout.resolve.node.DocumentKey;
import org.readout.resolve.node.NodeId;

/** From a record to all in it that other documents may tell too. */
public final class SightingReader {
    private SightingReader() {}

    /** The node of a person of a record. */
    public static NodeId nodeOf(Person person) {
        return PersonSightings.id(person);
    }

    public static List<Seen> read(DocumentKey document, DocumentRecord record) {
        if (!record.relevant()) {
            return List.of();
        }
        List<Seen> seen = new ArrayList<>();
        seen.addAll(EngagementSightings.of(document, record));
        seen.addAll(PersonSightings.of(document, record));
        seen.addAll(CommitmentSightings.of(document, record));
        seen.addAll(PhraseSightings.of(document, record));
        seen.addAll(BodySightings.of(document, record));
        seen.add(TextSightings.of(document, record));
        return seen;
    }
}
