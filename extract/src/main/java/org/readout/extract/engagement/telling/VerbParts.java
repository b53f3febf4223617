package org.readout.extract.engagement.telling;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.extract.engagement.scene.SentenceView;
import org.readout.extract.grammar.Clause;

/**
 * A clause cut up about its verb.
 *
 * @param subject the phrases of its subject
 * @param behind the phrases behind its verb
 */
public record VerbParts(
        SentenceView view, Clause clause, List<Argument> subject, List<Argument> behind) {
    public VerbParts {
        subject = List.copyOf(subject);
        behind = List.copyOf(behind);
    }

    /** The subject's own phrase, without what opens the sentence or hangs on it. */
    @Nullable Argument head() {
        for (Argument argument : subject) {
            if (argument.link().isEmpty()) {
                return argument; // "after the ceremony nine treaties were signed"
            }
        }
        return subject.isEmpty() ? null : subject.getFirst();
    }

    /** The phrases behind the verb with this preposition. */
    List<Argument> linked(String link) {
        return behind.stream().filter(argument -> argument.link().equals(link)).toList();
    }

    /** The token after the phrase and what hangs on it: "the port of Callao". */
    int extended(Argument object) {
        int at = behind.indexOf(object);
        boolean of = at >= 0 && at + 1 < behind.size() && behind.get(at + 1).link().equals("of");
        return of ? behind.get(at + 1).end() : object.end();
    }
}
