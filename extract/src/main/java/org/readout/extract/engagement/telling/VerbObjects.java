package org.readout.extract.engagement.telling;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.extract.engagement.frame.EngagementVerb;
import org.readout.extract.engagement.frame.ObjectSort;
import org.readout.extract.engagement.scene.Scene;
import org.readout.extract.grammar.Clause;
import org.readout.extract.grammar.ClauseKind;
import org.readout.extract.lexicon.WordSet;
import org.readout.extract.name.Mention;
import org.readout.model.SentencedText;

/** Finds the phrase that a verb of engagement has for its object. */
final class VerbObjects {
    private static final WordSet AWAY =
            WordSet.of(
                    "after",
                    "before",
                    "during",
                    "following",
                    "ahead",
                    "about",
                    "against",
                    "as",
                    "since",
                    "until");

    private final Scene scene;
    private final SentencedText text;
    private final ArgumentReader arguments;

    VerbObjects(Scene scene, ArgumentReader arguments) {
        this.scene = scene;
        this.text = scene.text();
        this.arguments = arguments;
    }

    /** The object: the first phrase behind the verb with one of the verb's prepositions. */
    @Nullable Argument of(VerbParts parts, EngagementVerb verb) {
        Argument relative = relativeObject(parts, verb);
        if (relative != null) {
            return relative;
        }
        for (Argument argument : parts.behind()) {
            // "speaking after a meeting with B" is not speaking with B
            if (!verb.links().contains(argument.link()) && AWAY.contains(argument.link())) {
                return null;
            }
            boolean link = verb.links().contains(argument.link());
            if (link
                    && (argument.hasParty()
                            || argument.head() >= 0
                            || verb.object() == ObjectSort.PLACE)) {
                return argument;
            }
        }
        return null;
    }

    /** "B, whom A received": the object stands before the clause. */
    private @Nullable Argument relativeObject(VerbParts parts, EngagementVerb verb) {
        Clause clause = parts.clause();
        int first = clause.first();
        String link = "";
        if (!text.is(first, "whom") && text.is(first + 1, "whom")) {
            link = text.folded(first++);
        }
        if (clause.kind() != ClauseKind.RELATIVE
                || !text.is(first, "whom")
                || !verb.links().contains(link)) {
            return null;
        }
        List<Mention> before = scene.cast().outermostWithin(parts.view().first(), first);
        for (int i = before.size() - 1; i >= 0; i--) {
            Mention mention = before.get(i);
            if (mention.isPerson() && !text.word(mention.end()).isClitic()) {
                List<Argument> found =
                        arguments.read(parts.view(), null, mention.first(), mention.end());
                return found.isEmpty() ? null : found.getFirst();
            }
        }
        return null;
    }
}
