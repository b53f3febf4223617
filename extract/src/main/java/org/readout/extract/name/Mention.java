package org.readout.extract.name;

import org.readout.model.Actor;

/**
 * A place in the text that refers to somebody.
 *
 * @param first first token, title and article included
 * @param nameFirst first token of the name itself
 * @param end the token after the last
 */
public record Mention(int first, int nameFirst, int end, MentionKind kind, Actor actor) {
    public Mention {
        if (nameFirst < first || end <= nameFirst) {
            throw new IllegalArgumentException(
                    "mention %d..%d..%d: empty".formatted(first, nameFirst, end));
        }
    }

    public boolean isPerson() {
        return actor instanceof Actor.Individual;
    }

    public boolean covers(int token) {
        return first <= token && token < end;
    }
}
