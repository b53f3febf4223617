package org.readout.extract.engagement.telling;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.extract.engagement.scene.Scene;
import org.readout.extract.engagement.scene.SentenceView;
import org.readout.extract.engagement.telling.Telling.Part;
import org.readout.extract.lexicon.WordSet;
import org.readout.extract.name.Mention;
import org.readout.model.Actor;
import org.readout.model.EngagementKind;
import org.readout.model.Role;
import org.readout.model.SentencedText;

/** Who made a call, where a sentence says at whose wish it was held. */
final class Callers {
    private static final Set<EngagementKind> CALLS =
            Set.of(EngagementKind.PHONE_CALL, EngagementKind.VIDEO_CALL);
    private static final WordSet WISHES = WordSet.of("initiative", "request");

    private final Scene scene;
    private final SentencedText text;

    Callers(Scene scene) {
        this.scene = scene;
        this.text = scene.text();
    }

    /** "Spoke with B at the latter's request": B called. */
    void name(SentenceView view, List<Telling> tellings) {
        for (Telling telling : tellings) {
            if (!CALLS.contains(telling.kind) || telling.parts.size() != 2) {
                continue;
            }
            for (int at = telling.first + 2; at < view.end(); at++) {
                Actor caller = WISHES.contains(text, at) ? wishing(view, telling, at) : null;
                if (caller != null) {
                    telling.parts.replaceAll(
                            part ->
                                    new Part(
                                            part.actor(),
                                            part.actor().equals(caller)
                                                    ? Role.CALLER
                                                    : Role.RECIPIENT,
                                            part.capacity()));
                    break;
                }
            }
        }
    }

    /** Whose wish the noun at the token names, among the two; null where another's or unsaid. */
    private @Nullable Actor wishing(SentenceView view, Telling telling, int noun) {
        if (!text.word(noun - 1).isClitic()) {
            return null;
        }
        List<Mention> before =
                scene.cast().outermostWithin(view.first(), noun - 1).stream()
                        .filter(mention -> isOf(telling, mention.actor()))
                        .toList();
        if (before.isEmpty()) {
            return null;
        }
        if (text.is(noun - 2, "latter")) {
            return before.getLast().actor();
        }
        if (text.is(noun - 2, "former")) {
            return before.getFirst().actor();
        }
        return before.getLast().end() == noun - 1 ? before.getLast().actor() : null;
    }

    private static boolean isOf(Telling telling, Actor actor) {
        return telling.parts.stream().anyMatch(part -> part.actor().equals(actor));
    }
}
