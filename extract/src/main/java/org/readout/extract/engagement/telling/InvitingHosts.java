package org.readout.extract.engagement.telling;

import java.util.List;
import org.readout.extract.engagement.scene.Scene;
import org.readout.extract.engagement.scene.SentenceView;
import org.readout.extract.name.Mention;
import org.readout.model.Actor;
import org.readout.model.EngagementKind;
import org.readout.model.Role;
import org.readout.model.SentencedText;

/** "Will visit Peru at the invitation of President A": who invites is the visit's host. */
final class InvitingHosts {
    /** Titles stand between the words and the name. */
    private static final int REACH = 30;

    private final Scene scene;
    private final SentencedText text;

    InvitingHosts(Scene scene) {
        this.scene = scene;
        this.text = scene.text();
    }

    /** Adds whoever invites to the visits that the sentence tells, unless he travels himself. */
    void add(SentenceView view, List<Telling> tellings) {
        for (int at = view.first() + 1; at + 1 < view.end(); at++) {
            boolean inviting =
                    text.is(at, "invitation") && text.is(at - 1, "the") && text.is(at + 1, "of");
            if (!inviting) {
                continue;
            }
            int limit = Math.min(view.end(), at + REACH);
            for (Mention mention : scene.cast().outermostWithin(at + 2, limit)) {
                if (mention.isPerson()) {
                    tellings.stream()
                            .filter(telling -> telling.kind == EngagementKind.VISIT)
                            .filter(telling -> isOther(telling, mention.actor()))
                            .forEach(telling -> invites(telling, mention.actor()));
                    return;
                }
            }
        }
    }

    /** "At the invitation of the king, A, B paid a visit": A invites, though he stands with B. */
    private static void invites(Telling telling, Actor host) {
        telling.parts.removeIf(part -> part.actor().equals(host) && part.role() == Role.GUEST);
        telling.take(host, Role.HOST);
    }

    /** Whether somebody of another side travels. */
    private boolean isOther(Telling telling, Actor host) {
        List<Telling.Part> others =
                telling.parts.stream().filter(part -> !part.actor().equals(host)).toList();
        return !others.isEmpty()
                && others.stream()
                        .noneMatch(
                                part ->
                                        scene.cast()
                                                .sideOf(part.actor())
                                                .equals(scene.cast().sideOf(host)));
    }
}
