package org.readout.extract.engagement.occasion;

import java.util.Set;
import org.readout.extract.engagement.telling.Telling;
import org.readout.extract.engagement.telling.Telling.Weight;
import org.readout.extract.lexicon.WordSet;
import org.readout.model.Actor;
import org.readout.model.EngagementKind;
import org.readout.model.EngagementStatus;
import org.readout.model.SentencedText;

/** Signs that an engagement which names nobody is one of governments. */
public final class GovernmentSigns {
    /** What states have with one another, whoever acts for them. */
    private static final Set<EngagementKind> OF_STATES =
            Set.of(EngagementKind.TALKS, EngagementKind.SUMMIT);

    private static final WordSet OFFICES =
            WordSet.of(
                    "ministers",
                    "minister",
                    "president",
                    "premier",
                    "officials",
                    "presidents",
                    "premiers",
                    "ambassador",
                    "ambassadors",
                    "envoy",
                    "envoys",
                    "diplomats",
                    "diplomat",
                    "affaires",
                    "ministry",
                    "ministries",
                    "leaders",
                    "government",
                    "governments",
                    "negotiators",
                    "chancellors",
                    "undersecretaries",
                    "vice-ministers");

    private static final WordSet ACCREDITING = WordSet.of("credentials", "credence");

    private GovernmentSigns() {}

    /** Whether its own words put states into it, and offices or dealings of state. */
    public static boolean has(SentencedText text, Occasion occasion) {
        boolean summons =
                occasion.kind == EngagementKind.OTHER
                        && occasion.status == EngagementStatus.HELD
                        && states(occasion) > 0;
        boolean between = occasion.betweenSides && occasion.sides.size() >= 2;
        if (occasion.weight == Weight.CLAIM && isAccreditation(text, occasion)) {
            return true;
        }
        if (!between && !summons || occasion.weight != Weight.CLAIM) {
            return false;
        }
        if (between && states(occasion) >= 2 && OF_STATES.contains(occasion.kind)) {
            return true;
        }
        return occasion.tellings.stream().anyMatch(telling -> claims(text, telling, OFFICES));
    }

    /** "Received the credentials of five ambassadors": only states send and accept them. */
    private static boolean isAccreditation(SentencedText text, Occasion occasion) {
        return occasion.kind == EngagementKind.CEREMONY
                && occasion.tellings.stream()
                        .anyMatch(
                                telling ->
                                        claims(text, telling, ACCREDITING)
                                                && claims(text, telling, OFFICES));
    }

    private static boolean claims(SentencedText text, Telling telling, WordSet words) {
        for (int at = telling.view.first();
                telling.weight == Weight.CLAIM && at < telling.view.end();
                at++) {
            if (words.contains(text, at)) {
                return true;
            }
        }
        return false;
    }

    private static int states(Occasion occasion) {
        int states = 0;
        for (Actor.Side side : occasion.sides) {
            states += side instanceof Actor.State ? 1 : 0;
        }
        return states;
    }
}
