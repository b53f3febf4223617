package org.readout.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One thing said: who, which kind of speech act, and what.
 *
 * @param occasion the engagement it was said at, or null for remarks to the press and the like
 * @param to whom it was said to, or null where the text does not tell
 * @param quote the content alone, without speaker and reporting verb
 */
public record Statement(
        StatementId id,
        @Nullable EngagementId occasion,
        List<Actor> speakers,
        SpeechAct act,
        @Nullable Actor to,
        Set<Topic> topics,
        Quote quote) {
    public Statement {
        speakers = List.copyOf(speakers);
        topics = topics.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(topics));
        if (speakers.isEmpty()) {
            throw new IllegalArgumentException("statement %s has no speaker".formatted(id));
        }
    }

    public Optional<EngagementId> engagement() {
        return Optional.ofNullable(occasion);
    }

    public Optional<Actor> addressee() {
        return Optional.ofNullable(to);
    }
}
