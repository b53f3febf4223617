package org.readout.extract.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.model.Actor;
import org.readout.model.SpeechAct;

/**
 * One thing said: the tokens of its content, who says it and what is done by it.
 *
 * @param sentence index of the sentence it begins in
 * @param first first token of the content
 * @param end the token after its last
 * @param to whom it is said to, or null
 * @param press whether it is said to the public rather than to the other side
 */
public record Said(
        int sentence,
        int first,
        int end,
        List<Actor> speakers,
        SpeechAct act,
        @Nullable Actor to,
        boolean press) {
    public Said {
        speakers = List.copyOf(speakers);
        if (end <= first || speakers.isEmpty()) {
            throw new IllegalArgumentException(
                    "said %d..%d by %s: needs words and a speaker".formatted(first, end, speakers));
        }
    }

    boolean overlaps(int from, int to) {
        return first < to && from < end;
    }
}
