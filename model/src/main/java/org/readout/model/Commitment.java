package org.readout.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One action item inside a statement that proposes, endorses, agrees or commits.
 *
 * @param statement the statement that holds it
 * @param act that statement's act
 * @param action the item's own words
 * @param deadline the deadline or horizon as written ("within the year"), or null
 */
public record Commitment(
        CommitmentId id,
        StatementId statement,
        SpeechAct act,
        List<Actor> by,
        Quote action,
        Set<Topic> topics,
        @Nullable Quote deadline) {
    public Commitment {
        by = List.copyOf(by);
        topics = topics.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(topics));
        if (!act.holdsCommitments()) {
            throw new IllegalArgumentException(
                    "commitment %s: %s holds no commitment".formatted(id, act));
        }
    }

    public Optional<Quote> due() {
        return Optional.ofNullable(deadline);
    }
}
