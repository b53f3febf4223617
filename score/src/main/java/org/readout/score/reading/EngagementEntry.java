package org.readout.score.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An engagement as read. Kind, status and date are kept as written: a reader may write what is no
 * kind at all.
 */
public record EngagementEntry(
        String id,
        String kind,
        @Nullable String status,
        @Nullable String date,
        @Nullable String place,
        List<String> countries,
        List<ParticipantEntry> participants,
        @Nullable Passage quote) {
    public EngagementEntry {
        countries = List.copyOf(countries);
        participants = List.copyOf(participants);
    }

    public List<String> names() {
        return participants.stream().map(ParticipantEntry::name).toList();
    }
}
