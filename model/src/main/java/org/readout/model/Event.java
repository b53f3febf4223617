package org.readout.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One side doing something to another, as a sentence tells it: what those count who study events.
 * It is read beside the record and is not part of it.
 *
 * @param manner how it is done, in PLOVER's word for the mode, or null
 * @param actors who does it; never empty
 * @param recipients to whom; empty where the sentence does not tell, or where the actors do it with
 *     each other
 * @param quote the clause that tells it
 */
public record Event(
        EventType type,
        @Nullable String manner,
        List<EventParty> actors,
        List<EventParty> recipients,
        Set<Topic> topics,
        Quote quote) {
    public Event {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        topics = Set.copyOf(topics);
        if (actors.isEmpty()) {
            throw new IllegalArgumentException("an event needs somebody who acts: " + quote);
        }
    }

    public Optional<String> mode() {
        return Optional.ofNullable(manner);
    }
}
