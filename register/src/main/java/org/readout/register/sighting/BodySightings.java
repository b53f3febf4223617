package org.readout.register.sighting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.model.Actor;
import org.readout.model.DocumentRecord;
import org.readout.model.Engagement;
import org.readout.model.Person;
import org.readout.model.Span;
import org.readout.register.storage.Sighting;
import org.readout.resolve.block.PhraseKeys;
import org.readout.resolve.likeness.Wording;
import org.readout.resolve.node.DocumentKey;
import org.readout.resolve.node.NodeId;
import org.readout.resolve.node.NodeKind;
import org.readout.resolve.node.PhraseNode;

/** The organisations, parties and institutions that a record names as a side, each once. */
final class BodySightings {
    private final DocumentKey document;
    private final @Nullable LocalDate day;
    private final Set<NodeId> taken = new HashSet<>();
    private final List<Seen> seen = new ArrayList<>();

    private BodySightings(DocumentKey document, @Nullable LocalDate day) {
        this.document = document;
        this.day = day;
    }

    static List<Seen> of(DocumentKey document, DocumentRecord record) {
        BodySightings sightings = new BodySightings(document, Days.of(record));
        for (Person person : record.persons()) {
            if (person.allegiance() instanceof Actor.Body body) {
                sightings.add(body, person.mention());
            }
        }
        for (Engagement engagement : record.engagements()) {
            for (Actor.Side side : engagement.sides()) {
                if (side instanceof Actor.Body body) {
                    sightings.add(body, engagement.quote().span());
                }
            }
        }
        return sightings.seen;
    }

    private void add(Actor.Body body, Span span) {
        List<String> parts = Wording.parts(body.name());
        NodeId id = NodeId.named(NodeKind.BODY, String.join(" ", parts));
        if (parts.isEmpty() || !taken.add(id)) {
            return;
        }
        Set<String> keys = new HashSet<>(PhraseKeys.of(parts, ""));
        keys.add("initials|" + (parts.size() > 1 ? Wording.initials(parts) : parts.getFirst()));
        seen.add(
                new Seen(
                        new PhraseNode(id, parts, Set.of(body.name()), "", Set.of(), keys),
                        new Sighting(id, document, "body:" + body.name(), span, day)));
    }
}
