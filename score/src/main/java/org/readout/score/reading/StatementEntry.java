package org.readout.score.reading;

import java.util.List;

/** A statement as read. */
public record StatementEntry(
        List<String> speakers, String act, Passage quote, List<String> topics) {
    public StatementEntry {
        speakers = List.copyOf(speakers);
        topics = List.copyOf(topics);
    }
}
