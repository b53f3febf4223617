package org.readout.extract.engagement.telling;

import org.readout.extract.engagement.frame.EngagementVerb;
import org.readout.extract.engagement.frame.ObjectSort;
import org.readout.extract.lexicon.WordSet;
import org.readout.model.SentencedText;

/**
 * Words by which verbs that tell no engagement of themselves tell one: with each other, and for how
 * long.
 */
final class Sittings {
    /** How long one sits together, rather than stays. */
    private static final WordSet LENGTHS =
            WordSet.of(
                    "minute",
                    "minutes",
                    "hour",
                    "hours",
                    "morning",
                    "afternoon",
                    "evening",
                    "half-hour");

    /** What tells a meeting where it tells how long it took: "got an hour with the president". */
    private static final WordSet MEASURED = WordSet.of("spend", "get", "have");

    private static final WordSet TALKING = WordSet.of("talk", "converse");

    private final SentencedText text;

    Sittings(SentencedText text) {
        this.text = text;
    }

    /** Whether the verb tells a meeting only with its length. */
    boolean needsMeasure(EngagementVerb verb) {
        return MEASURED.contains(verb.lemma());
    }

    boolean lacksMeasure(VerbParts parts, EngagementVerb verb) {
        return needsMeasure(verb) && !isMeasured(parts);
    }

    /** "The two saw each other in Lima", "are to speak to one another". */
    boolean isMutual(VerbParts parts, EngagementVerb verb) {
        int next = parts.clause().verb().end();
        boolean direct = isEachOther(next);
        return verb.object() == ObjectSort.PERSON
                && (direct
                        ? verb.links().contains("") && parts.linked("as").isEmpty()
                        : isEachOther(next + 1) && verb.links().contains(text.folded(next)));
    }

    private boolean isEachOther(int token) {
        return text.is(token, "each") && text.is(token + 1, "other")
                || text.is(token, "one") && text.is(token + 1, "another");
    }

    /** "The two talked for three hours": face to face, where no telephone is told. */
    boolean isLongTalk(VerbParts parts, EngagementVerb verb) {
        return TALKING.contains(verb.lemma())
                && parts.behind().stream()
                        .filter(argument -> argument.link().equals("for") && argument.head() >= 0)
                        .anyMatch(argument -> LENGTHS.contains(text, argument.head()));
    }

    /** "Spent an hour with her guest", not a childhood. */
    boolean isMeasured(VerbParts parts) {
        return parts.behind().stream()
                .filter(argument -> argument.link().isEmpty() && argument.head() >= 0)
                .anyMatch(argument -> LENGTHS.contains(text, argument.head()));
    }
}
